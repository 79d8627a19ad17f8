import type { Send } from '../forms.ts'
import { CommentText } from './CommentText.tsx'

type Props = {
  send: Send
  /** Whether this reader likes it already, and can take that back. */
  likes: boolean
  articleId: string
  comment: { id: string; name: string; text: string }
  back: string
  problem?: string
}

/** Liking one comment, or no longer. */
export function LikeForm({ send, likes, articleId, comment, back, problem }: Props) {
  return (
    <section className="comments comments-page writing">
      <h1>{likes ? 'You like this comment' : 'Like this comment'}</h1>
      <blockquote className="parent">
        <p className="who">
          <b dir="auto">{comment.name}</b>
        </p>
        <CommentText text={comment.text} />
      </blockquote>
      <form action={send} className="comment-form">
        {problem && (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        <input type="hidden" name="articleId" value={articleId} />
        <input type="hidden" name="commentId" value={comment.id} />
        <p>
          <button type="submit" className="action">
            {likes ? 'Take the like back' : 'Like'}
          </button>
        </p>
      </form>
      <p className="back">
        <a href={back}>Back to the comment</a>
      </p>
    </section>
  )
}
