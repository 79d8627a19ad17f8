import type { ReactNode } from 'react'
import { each } from '#components/each.tsx'
import { type CommentPart, type CommentSpan, commentParts } from '#domain/comment-text.ts'

/** What somebody wrote, with the little markup a comment may have. */
export function CommentText({ text }: { text: string }) {
  return <Parts parts={commentParts(text)} />
}

function Parts({ parts }: { parts: CommentPart[] }) {
  return each(parts, (part) =>
    'quote' in part ? (
      <blockquote>
        <Parts parts={part.quote} />
      </blockquote>
    ) : (
      <p dir="auto">{each(part.paragraph, span)}</p>
    ),
  )
}

function span(piece: CommentSpan): ReactNode {
  if (piece === 'break') return <br />
  let shown: ReactNode = piece.text
  if (piece.italic) shown = <em>{shown}</em>
  if (piece.bold) shown = <strong>{shown}</strong>
  if (!piece.link) return shown
  return (
    <a href={piece.link} rel="nofollow ugc noopener">
      {shown}
    </a>
  )
}
