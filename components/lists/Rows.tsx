import { Headline } from '#components/articles/Headline.tsx'
import { Kicker } from '#components/articles/Kicker.tsx'
import { Picture } from '#components/pictures/Picture.tsx'
import { Time } from '#components/time/Time.tsx'
import type { Site } from '#domain/site.ts'
import type { Teaser } from '#domain/teasers.ts'

/** Stories one below the other: time, what it is about, picture. */
export function Rows({ teasers, site, inSection }: { teasers: Teaser[]; site: Site; inSection: boolean }) {
  if (teasers.length === 0) return null
  return (
    <ol className="rows">
      {teasers.map((teaser) => (
        <li key={teaser.id} className="teaser">
          <Time at={teaser.publishedAt} site={site} />
          <div>
            <Kicker kicker={teaser.kicker} inSection={inSection} />
            <Headline teaser={teaser} level={2} />
            {teaser.standfirst && <p className="summary">{teaser.standfirst}</p>}
          </div>
          {teaser.lead?.picture && (
            <Picture
              shown={{ ...teaser.lead, alt: '' }}
              ratio="square"
              sizes="(min-width:640px) 200px, 104px"
            />
          )}
        </li>
      ))}
    </ol>
  )
}
