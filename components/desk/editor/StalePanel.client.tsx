'use client'
import { useEffect, useRef } from 'react'
import { Comparison } from '#components/desk/Comparison.tsx'
import type { Field, Names } from '#domain/comparison.ts'
import type { ArticleDraft } from '#domain/drafts.ts'
import type { Stale } from '#domain/saves.ts'
import { type Clock, longTime } from '#domain/time.ts'

type Props = {
  stale: Stale
  draft: ArticleDraft
  names: Names
  clock: Clock
  onTake: (field: Field) => void
  onTakeAll: () => void
  onGoOn: () => void
}

/** Somebody else saved meanwhile: both versions side by side, and the choice what to go on from. */
export function StalePanel({ stale, draft, names, clock, onTake, onTakeAll, onGoOn }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const who = stale.by ?? 'Somebody'
  return (
    <section className="stale" aria-labelledby="stale-heading">
      <h2 id="stale-heading" ref={heading} tabIndex={-1}>
        {who} saved this article while you were writing
      </h2>
      <p>
        Nothing of yours is lost: it is kept as your draft. On the left is what {who} saved on{' '}
        {longTime(stale.at, clock)}, on the right what you have written. Take over what you want of theirs,
        then write on; the next save puts your version in the place of theirs.
      </p>
      <Comparison
        left={{ title: `Saved by ${who}`, content: stale.draft }}
        right={{ title: 'Yours', content: draft }}
        names={names}
        act={(field) => (
          <button type="button" className="small" onClick={() => onTake(field)}>
            Take theirs
          </button>
        )}
      />
      <div className="buttons">
        <button type="button" className="main" onClick={onGoOn}>
          Write on with mine
        </button>
        <button type="button" onClick={onTakeAll}>
          Take all of theirs
        </button>
      </div>
    </section>
  )
}
