import type { Metadata } from 'next'
import { readLatest } from '#cache.ts'
import { NotFound } from '#components/page/NotFound.tsx'
import { SitePage } from '../../site-page.tsx'

export const metadata: Metadata = { title: 'Page not found', robots: { index: false } }

/** What an address without a page answers, with status 404: the front sees to that. */
export default async function MissingPage() {
  return (
    <SitePage>
      <NotFound latest={await readLatest()} />
    </SitePage>
  )
}
