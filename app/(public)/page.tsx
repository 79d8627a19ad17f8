import type { Metadata } from 'next'
import { readFront, readSite } from '#cache.ts'
import { Front } from '#components/articles/Front.tsx'
import { feedLinks } from '../feed-links.ts'
import { SitePage } from '../site-page.tsx'

export const metadata: Metadata = { alternates: { canonical: '/', types: feedLinks('') } }

export default async function FrontPage() {
  const { site } = await readSite()
  return (
    <SitePage front>
      <Front site={site} {...(await readFront())} />
    </SitePage>
  )
}
