import { articlePath } from '#components/paths.ts'
import type { OwnComment } from '#domain/comments.ts'
import type { Site } from '#domain/site.ts'
import type { Send } from '../forms.ts'
import { OwnCommentView } from './OwnCommentView.tsx'

type Props = {
  comment: OwnComment
  site: Site
  remove: Send
  /** What the author did just now. */
  done: 'posted' | 'edited' | null
  problem?: string
}

/** One's own comment with all that can be done about it; where one lands when it does not appear at once. */
export function OwnCommentPage({ comment, site, remove, done, problem }: Props) {
  const { id, article, status, editableUntil } = comment
  const arrived = status === 'held' ? 'is with us, and waits for a moderator' : 'was not published'
  return (
    <section className="comments comments-page own">
      <p className="kicker">
        <a href="/account/comments">Your comments</a>
      </p>
      <h1>Your comment</h1>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {done && status !== 'published' && (
        <p className="said" role="status">
          {done === 'posted' ? `Your comment ${arrived}.` : `Your change is saved. Your comment ${arrived}.`}
        </p>
      )}
      <OwnCommentView comment={comment} site={site} />
      <p className="acts">
        <a href={`${articlePath(article)}#comments`}>Back to the article</a>
        {editableUntil && <a href={`/comment/${article.id}?edit=${id}`}>Edit</a>}
      </p>
      <form action={remove} className="comment-form" id="delete">
        <input type="hidden" name="commentId" value={id} />
        <p className="hint">
          Deleting can’t be undone. Where somebody replied, readers see that a comment was deleted there; your
          name and text are gone.
        </p>
        <p>
          <button type="submit" className="action quiet">
            Delete this comment
          </button>
        </p>
      </form>
    </section>
  )
}
