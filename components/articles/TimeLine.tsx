import { Time } from '#components/time/Time.tsx'
import type { Site } from '#domain/site.ts'
import type { Teaser } from '#domain/teasers.ts'
import { Headline } from './Headline.tsx'
import { Kicker } from './Kicker.tsx'

type Props = {
  teasers: Teaser[]
  site: Site
  /** With a sentence or two of summary. */
  summaries?: boolean
}

/** Stories by the clock: the eye runs down the times. */
export function TimeLine({ teasers, site, summaries }: Props) {
  return (
    <ol className="timeline">
      {teasers.map((teaser) => (
        <li key={teaser.id} className="teaser">
          <Time at={teaser.publishedAt} site={site} />
          <div>
            <Kicker kicker={teaser.kicker} />
            <Headline teaser={teaser} level={3} />
            {summaries && teaser.standfirst && <p className="summary">{teaser.standfirst}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
