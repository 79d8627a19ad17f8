import type { ReactNode } from 'react'
import { articlePath } from '#components/paths.ts'
import { CommentText } from './CommentText.tsx'

type Props = {
  place: { slug: string; headline: string } | null
  question: string
  /** What is replied to. */
  parent: { name: string; text: string } | null
  edits: boolean
  children: ReactNode
}

/** A page for writing or changing one comment, with what it is about in view. */
export function Writing({ place, question, parent, edits, children }: Props) {
  return (
    <div className="after">
      <section className="comments comments-page writing">
        {place && (
          <p className="kicker">
            <a href={`${articlePath(place)}#comments`}>{place.headline}</a>
          </p>
        )}
        <h1>{edits ? 'Change your comment' : parent ? `Reply to ${parent.name}` : question}</h1>
        {parent && (
          <blockquote className="parent">
            <CommentText text={parent.text} />
          </blockquote>
        )}
        {children}
      </section>
    </div>
  )
}
