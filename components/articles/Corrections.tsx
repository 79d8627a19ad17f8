import { Spans } from '#components/body/Spans.tsx'
import { Time } from '#components/time/Time.tsx'
import type { Correction } from '#domain/articles.ts'
import type { Site } from '#domain/site.ts'

/** What was wrong before, said before the text is read. */
export function Corrections({ corrections, site }: { corrections: Correction[]; site: Site }) {
  if (corrections.length === 0) return null
  return (
    <aside className="corrections" aria-label="Corrections">
      {corrections.map(({ id, at, text }) => (
        <p key={id}>
          <strong>
            Correction, <Time at={at} site={site} />
          </strong>
          <Spans of={text} />
        </p>
      ))}
    </aside>
  )
}
