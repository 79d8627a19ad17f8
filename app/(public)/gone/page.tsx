import type { Metadata } from 'next'
import { readLatest, readSite } from '#cache.ts'
import { Gone } from '#components/page/Gone.tsx'
import { SitePage } from '../../site-page.tsx'

export const metadata: Metadata = { title: 'This article was withdrawn', robots: { index: false } }

/** What a withdrawn article's address answers, with status 410. */
export default async function GonePage() {
  const { site } = await readSite()
  return (
    <SitePage>
      <Gone site={site} latest={await readLatest()} />
    </SitePage>
  )
}
