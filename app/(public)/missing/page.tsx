import type { Metadata } from 'next'
import { readLatest, readSite } from '#cache.ts'
import { NotFound } from '#components/page/NotFound.tsx'
import { SitePage } from '../../site-page.tsx'

export const metadata: Metadata = { title: 'Page not found', robots: { index: false } }

/** What an address without a page answers, with status 404: the front sees to that. */
export default async function MissingPage() {
  const { site } = await readSite()
  return (
    <SitePage>
      <NotFound site={site} latest={await readLatest()} />
    </SitePage>
  )
}
