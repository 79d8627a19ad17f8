import Link from 'next/link'
import { When } from '#components/desk/When.tsx'
import type { Clock } from '#domain/time.ts'

type Props = { drafts: { id: string; headline: string; savedAt: Date }[]; now: Date; clock: Clock }

/** What the viewer typed somewhere and has not saved. */
export function UnsavedDrafts({ drafts, now, clock }: Props) {
  if (drafts.length === 0) return null
  return (
    <section className="unsaved" aria-labelledby="unsaved">
      <h2 id="unsaved">Not saved yet</h2>
      <ul className="plain-list">
        {drafts.map(({ id, headline, savedAt }) => (
          <li key={id}>
            <Link href={`/desk/articles/${id}`} prefetch={false} dir="auto">
              {headline}
            </Link>{' '}
            <span className="aside">
              kept <When at={savedAt} now={now} clock={clock} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
