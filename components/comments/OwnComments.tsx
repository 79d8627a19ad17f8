import type { OwnComment } from '#domain/comments.ts'
import type { Site } from '#domain/site.ts'
import { OwnCommentView } from './OwnCommentView.tsx'

type Props = { comments: OwnComment[]; before: string | null; site: Site; said?: string }

/** Everything somebody wrote, with what became of it. */
export function OwnComments({ comments, before, site, said }: Props) {
  return (
    <section className="comments comments-page own">
      <p className="kicker">
        <a href="/account">Your account</a>
      </p>
      <h1>Your comments</h1>
      {said && (
        <p className="said" role="status">
          {said}
        </p>
      )}
      {comments.length === 0 && (
        <p>You have not written anything yet. There is room for it under each article.</p>
      )}
      <ol className="threads">
        {comments.map((comment) => (
          <li key={comment.id}>
            <OwnCommentView comment={comment} site={site} />
            <p className="acts">
              {comment.editableUntil && (
                <a href={`/comment/${comment.article.id}?edit=${comment.id}`}>Edit</a>
              )}
              <a href={`/account/comments/${comment.id}`}>Details, and deleting it</a>
            </p>
          </li>
        ))}
      </ol>
      {before && (
        <p className="pager">
          <a href={`/account/comments?before=${before}`}>Earlier comments</a>
        </p>
      )}
    </section>
  )
}
