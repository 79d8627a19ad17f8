import type { Site } from '#domain/site.ts'
import type { Teaser } from '#domain/teasers.ts'
import { TimeLine } from './TimeLine.tsx'

/** The newest other stories. */
export function ReadNext({ teasers, site }: { teasers: Teaser[]; site: Site }) {
  if (teasers.length === 0) return null
  return (
    <section className="read-next" id="read-next">
      <h2 className="label">Read next</h2>
      <TimeLine teasers={teasers} site={site} summaries />
    </section>
  )
}
