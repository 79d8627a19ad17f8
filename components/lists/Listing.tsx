import { OpeningTeaser } from '#components/articles/OpeningTeaser.tsx'
import type { Author } from '#domain/authors.ts'
import type { Site } from '#domain/site.ts'
import type { TeaserPage } from '#domain/teasers.ts'
import { Rows } from './Rows.tsx'

type Props = {
  kind: 'section' | 'topic' | 'author'
  title: string
  description: string
  site: Site
  page: TeaserPage
  /** Path of the list's first page. */
  basePath: string
  author?: Author
  /** Whether this is not the first page. */
  older?: boolean
}

/** The stories of a section, a topic or an author, newest first. */
export function Listing({ kind, title, description, site, page, basePath, author, older = false }: Props) {
  const inSection = kind === 'section'
  const [first, ...others] = page.teasers
  const opener = inSection && !older && first?.lead?.picture ? first : null
  return (
    <div className="listing">
      <header>
        {kind !== 'section' && (
          <p className="kicker">{kind === 'topic' ? 'Topic' : author?.title || 'Author'}</p>
        )}
        <h1>{title}</h1>
        {description && <p className="standfirst">{description}</p>}
        {older && (
          <p>
            <a href={basePath}>Back to the newest</a>
          </p>
        )}
      </header>
      {page.teasers.length === 0 && (
        <p className="nothing">
          {older ? 'There is nothing older than this.' : 'Nothing has been published here yet.'}
        </p>
      )}
      {opener && <OpeningTeaser teaser={opener} />}
      <Rows teasers={opener ? others : page.teasers} site={site} inSection={inSection} />
      <nav className="pager" aria-label="Pages">
        {page.olderThan && (
          <a href={`${basePath}/before/${page.olderThan}`} rel="next">
            Older
          </a>
        )}
        <a href={`${basePath}/feed.xml`}>RSS</a>
      </nav>
    </div>
  )
}
