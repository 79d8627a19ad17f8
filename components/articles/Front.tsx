import type { Front as Stories } from '#domain/front.ts'
import type { Site } from '#domain/site.ts'
import { EmptyNewsroom } from './EmptyNewsroom.tsx'
import { LargeTeaser } from './LargeTeaser.tsx'
import { LeadTeaser } from './LeadTeaser.tsx'
import { MostRead } from './MostRead.tsx'
import { Strip } from './Strip.tsx'
import { TimeLine } from './TimeLine.tsx'

/** The front page below the masthead. */
export function Front({
  lead,
  leadRelated,
  second,
  latest,
  strips,
  mostRead,
  site,
}: Stories & { site: Site }) {
  if (!lead) return <EmptyNewsroom />
  return (
    <>
      <div className="front">
        <LeadTeaser teaser={lead} related={leadRelated} />
        {second.length > 0 && (
          <div className="second">
            {second.map((teaser) => (
              <LargeTeaser key={teaser.id} teaser={teaser} level={2} />
            ))}
          </div>
        )}
        <div className="rail">
          <section>
            <h2 className="label">Latest</h2>
            <TimeLine teasers={latest.slice(0, 10)} site={site} />
          </section>
          <MostRead teasers={mostRead} />
        </div>
      </div>
      {strips.map((strip) => (
        <Strip key={strip.section.id} strip={strip} />
      ))}
    </>
  )
}
