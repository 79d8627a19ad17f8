import type { Teaser } from '#domain/teasers.ts'
import { Headline } from './Headline.tsx'

/** What readers read most, in that order. */
export function MostRead({ teasers }: { teasers: Teaser[] }) {
  if (teasers.length === 0) return null
  return (
    <section>
      <h2 className="label">Most read</h2>
      <ol className="most-read">
        {teasers.map((teaser) => (
          <li key={teaser.id} className="teaser">
            <Headline teaser={teaser} level={3} />
          </li>
        ))}
      </ol>
    </section>
  )
}
