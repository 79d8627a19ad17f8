import { TimeLine } from '#components/articles/TimeLine.tsx'
import type { Site } from '#domain/site.ts'
import type { Teaser } from '#domain/teasers.ts'

/** What a page offers that has nothing else to offer. */
export function NewestStories({ latest, site }: { latest: Teaser[]; site: Site }) {
  if (latest.length === 0) return null
  return (
    <section>
      <h2 className="label">The newest stories</h2>
      <TimeLine teasers={latest} site={site} />
    </section>
  )
}
