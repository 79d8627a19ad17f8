import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readSite, readTopic } from '#cache.ts'
import { Listing } from '#components/lists/Listing.tsx'
import { feedLinks } from '../../feed-links.ts'
import { decoded } from '../../placeholder.ts'
import { SitePage } from '../../site-page.tsx'

async function found(slug: string, before: string | null) {
  const name = decoded(slug)
  const read = name === null ? null : await readTopic(name, before)
  return read ? { ...read, path: `/topics/${encodeURIComponent(read.topic.slug)}` } : notFound()
}

export async function topicMetadata(slug: string, before: string | null): Promise<Metadata> {
  const { topic, path } = await found(slug, before)
  return {
    title: topic.name,
    description: topic.description || `Everything about ${topic.name}.`,
    alternates: { canonical: before ? `${path}/before/${before}` : path, types: feedLinks(path) },
  }
}

export async function TopicList({ slug, before }: { slug: string; before: string | null }) {
  const { topic, page, path } = await found(slug, before)
  const { site } = await readSite()
  return (
    <SitePage>
      <Listing
        site={site}
        kind="topic"
        title={topic.name}
        description={topic.description}
        page={page}
        basePath={path}
        older={before !== null}
      />
    </SitePage>
  )
}
