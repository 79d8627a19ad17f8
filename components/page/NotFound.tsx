import { SearchField } from '#components/search/SearchField.tsx'
import type { Site } from '#domain/site.ts'
import type { Teaser } from '#domain/teasers.ts'
import { NewestStories } from './NewestStories.tsx'

/** For an address without a page. */
export function NotFound({ latest, site }: { latest: Teaser[]; site: Site }) {
  return (
    <div className="notice">
      <div>
        <h1>There is no page at this address</h1>
        <p>It may have been mistyped, or what stood here has gone. Perhaps it is easier to search for it:</p>
        <form action="/search" className="search">
          <SearchField />
        </form>
      </div>
      <NewestStories latest={latest} site={site} />
    </div>
  )
}
