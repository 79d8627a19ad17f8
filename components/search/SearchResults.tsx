import { Kicker } from '#components/articles/Kicker.tsx'
import { articlePath } from '#components/paths.ts'
import { Time } from '#components/time/Time.tsx'
import type { SearchPage, SearchQuery } from '#domain/search.ts'
import type { Site } from '#domain/site.ts'
import { Hits } from './Hits.tsx'

type Props = { result: SearchPage; query: SearchQuery; site: Site }

/** What was found, best first, with the words found marked. */
export function SearchResults({ result, query, site }: Props) {
  return (
    <section className="results" aria-label="Results">
      {result.notes.map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
      {result.hits.length === 0 && (
        <p className="nothing">Nothing was found. Fewer or other words may find more.</p>
      )}
      {result.hits.length > 0 && (
        <ol className="rows">
          {result.hits.map((hit) => (
            <li key={hit.id} className="teaser">
              <Time at={hit.publishedAt} site={site} />
              <div>
                <Kicker kicker={hit.kicker} />
                <h2>
                  <a href={articlePath(hit)}>
                    <Hits of={hit.headline} />
                  </a>
                </h2>
                <p className="summary">
                  <Hits of={hit.excerpt} />
                </p>
                {hit.authors.length > 0 && (
                  <p className="by">By {hit.authors.map(({ name }) => name).join(', ')}</p>
                )}
              </div>
            </li>
          ))}
        </ol>
      )}
      {result.more && (
        <nav className="pager" aria-label="Pages of results">
          <a href={`/search?${moreOf(query, result.more)}`} rel="next">
            More results
          </a>
        </nav>
      )}
    </section>
  )
}

/** The same question, from where these results end. */
function moreOf({ q, section, from, to }: SearchQuery, after: string): URLSearchParams {
  const given = Object.entries({ q, section, from, to, after }).filter(([, value]) => value)
  return new URLSearchParams(given as [string, string][])
}
