'use client'
import { useEffect, useRef } from 'react'
import { Comparison } from '#components/desk/Comparison.tsx'
import type { Field, Names } from '#domain/comparison.ts'
import type { ArticleDraft } from '#domain/drafts.ts'
import type { VersionWords } from './article-words.ts'

type Props = {
  words: VersionWords
  other: ArticleDraft
  draft: ArticleDraft
  names: Names
  onTake: (field: Field) => void
  onTakeAll: () => void
  onGoOn: () => void
}

/** Where the way to it leads. */
export const versionsHeading = 'versions'

/** What is typed here, and another version of it that came in between, side by side: the choice what to go on from. */
export function VersionsPanel({ words, other, draft, names, onTake, onTakeAll, onGoOn }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="stale" aria-labelledby={versionsHeading}>
      <h2 id={versionsHeading} ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <p>{words.about}</p>
      <Comparison
        left={{ title: words.left, content: other }}
        right={{ title: words.right, content: draft }}
        names={names}
        act={(field) => (
          <button type="button" className="small" onClick={() => onTake(field)}>
            {words.takeOne}
          </button>
        )}
      />
      <div className="buttons">
        <button type="button" className="main" onClick={onGoOn}>
          {words.goOn}
        </button>
        <button type="button" onClick={onTakeAll}>
          {words.takeAll}
        </button>
      </div>
    </section>
  )
}
