import { articlePath, sectionPath } from '#components/paths.ts'
import type { Section } from '#domain/sections.ts'
import type { Site } from '#domain/site.ts'

type Props = { site: Site; sections: Section[]; pages: { slug: string; headline: string }[] }

export function Footer({ site, sections, pages }: Props) {
  return (
    <footer className="footer">
      <div className="wrap">
        <p className="name">
          <a href="/">{site.name}</a>
        </p>
        <nav aria-label="More from this paper">
          {sections.length > 0 && (
            <ul>
              {sections.map(({ id, slug, name }) => (
                <li key={id}>
                  <a href={sectionPath({ slug })}>{name}</a>
                </li>
              ))}
            </ul>
          )}
          <ul>
            {pages.map(({ slug, headline }) => (
              <li key={slug}>
                <a href={articlePath({ slug })}>{headline}</a>
              </li>
            ))}
            <li>
              <a href="/search">Search</a>
            </li>
            <li>
              <a href="/feed.xml">RSS feed</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
