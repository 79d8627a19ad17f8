import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readSection, readSite } from '#cache.ts'
import { Listing } from '#components/lists/Listing.tsx'
import { feedLinks } from '../../feed-links.ts'
import { decoded } from '../../placeholder.ts'
import { SitePage } from '../../site-page.tsx'

async function found(slug: string, before: string | null) {
  const name = decoded(slug)
  const read = name === null ? null : await readSection(name, before)
  return read ? { ...read, path: `/sections/${encodeURIComponent(read.section.slug)}` } : notFound()
}

export async function sectionMetadata(slug: string, before: string | null): Promise<Metadata> {
  const { section, path } = await found(slug, before)
  return {
    title: section.name,
    description: section.description || `The newest from ${section.name}.`,
    alternates: { canonical: before ? `${path}/before/${before}` : path, types: feedLinks(path) },
  }
}

export async function SectionList({ slug, before }: { slug: string; before: string | null }) {
  const { section, page, path } = await found(slug, before)
  const { site } = await readSite()
  return (
    <SitePage section={section.slug}>
      <Listing
        site={site}
        kind="section"
        title={section.name}
        description={section.description}
        page={page}
        basePath={path}
        older={before !== null}
      />
    </SitePage>
  )
}
