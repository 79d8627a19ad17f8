import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readAuthor, readSite } from '#cache.ts'
import { Listing } from '#components/lists/Listing.tsx'
import { feedLinks } from '../../feed-links.ts'
import { decoded } from '../../placeholder.ts'
import { SitePage } from '../../site-page.tsx'

async function found(handle: string, before: string | null) {
  const name = decoded(handle)
  const read = name === null ? null : await readAuthor(name, before)
  return read ? { ...read, path: `/authors/${encodeURIComponent(read.author.handle)}` } : notFound()
}

export async function authorMetadata(handle: string, before: string | null): Promise<Metadata> {
  const { author, path } = await found(handle, before)
  return {
    title: author.name,
    description: author.bio || `Articles by ${author.name}.`,
    alternates: { canonical: before ? `${path}/before/${before}` : path, types: feedLinks(path) },
  }
}

export async function AuthorList({ handle, before }: { handle: string; before: string | null }) {
  const { author, page, path } = await found(handle, before)
  const { site } = await readSite()
  return (
    <SitePage>
      <Listing
        site={site}
        kind="author"
        title={author.name}
        description={author.bio}
        author={author}
        page={page}
        basePath={path}
        older={before !== null}
      />
    </SitePage>
  )
}
