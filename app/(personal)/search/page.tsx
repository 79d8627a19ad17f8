import type { Metadata } from 'next'
import { connection } from 'next/server'
import { readSite } from '#cache.ts'
import { SearchForm } from '#components/search/SearchForm.tsx'
import { SearchResults } from '#components/search/SearchResults.tsx'
import { search } from '#db/search.ts'
import { parseSearch } from '#domain/search.ts'
import { SitePage } from '../site-page.tsx'

export const metadata: Metadata = {
  title: 'Search',
  description: 'Search all articles by words, section and date.',
  // Whatever was looked for, it is one page: no list of results stands in other people's searches.
  alternates: { canonical: '/search' },
}

export default async function SearchPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  await connection()
  const { site, sections } = await readSite()
  const query = parseSearch(await searchParams)
  const result = query.q ? await search(query, new Date()) : null
  return (
    <SitePage>
      <SearchForm query={query} sections={sections} />
      {result && <SearchResults result={result} query={query} site={site} />}
    </SitePage>
  )
}
