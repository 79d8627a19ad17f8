import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readSite, readWithdrawn } from '#cache.ts'
import { Gone } from '#components/page/Gone.tsx'
import { decoded, placeholder } from '../../../placeholder.ts'
import { SitePage } from '../../../site-page.tsx'

export const metadata: Metadata = { title: 'This article was withdrawn', robots: { index: false } }

type Props = { params: Promise<{ slug: string }> }

export function generateStaticParams() {
  return [{ slug: placeholder }]
}

/** What a withdrawn article's address answers, with status 410: that it was taken back, and why. */
export default async function WithdrawnPage({ params }: Props) {
  const slug = decoded((await params).slug)
  const withdrawn = slug === null ? null : await readWithdrawn(slug)
  if (!withdrawn) notFound()
  const { site } = await readSite()
  return (
    <SitePage>
      <Gone site={site} latest={withdrawn.latest} reason={withdrawn.reason} />
    </SitePage>
  )
}
