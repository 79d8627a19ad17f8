import type { Metadata } from 'next'
import { readFront } from '#cache.ts'
import { Front } from '#components/articles/Front.tsx'
import { SitePage } from '../site-page.tsx'
import { feedLinks } from '../feed-links.ts'

export const metadata: Metadata = { alternates: { canonical: '/', types: feedLinks('') } }

export default async function FrontPage() {
  return (
    <SitePage front>
      <Front {...await readFront()} />
    </SitePage>
  )
}
