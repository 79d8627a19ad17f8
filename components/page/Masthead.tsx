import { sectionPath } from '#components/paths.ts'
import type { Section } from '#domain/sections.ts'
import type { Site } from '#domain/site.ts'

type Props = { site: Site; sections: Section[]; front: boolean; section?: string; reader?: string }

/** The paper's name: large and the page's heading on the front, small elsewhere. */
export function Masthead({ site, sections, front, section, reader }: Props) {
  const Name = front ? 'h1' : 'p'
  return (
    <header className={front ? 'masthead front-page' : 'masthead'}>
      <div className="wrap bar">
        <todays-date />
        <Name className="name">
          <a href="/">{site.name}</a>
        </Name>
        {front && site.tagline && <p className="tagline">{site.tagline}</p>}
        <p className="tools">
          <a href="/search">Search</a>
          <a href={reader ? '/account' : '/sign-in'} className="me" dir="auto">
            {reader ?? 'Sign in'}
          </a>
        </p>
      </div>
      {sections.length > 0 && (
        <nav className="sections" aria-label="Sections">
          <ul className="wrap">
            {sections.map(({ id, slug, name }) => (
              <li key={id}>
                <a href={sectionPath({ slug })} aria-current={slug === section || undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  )
}
