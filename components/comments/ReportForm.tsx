import { reportReasons } from '#domain/reports.ts'
import type { Kept, Send } from '../forms.ts'
import { CommentText } from './CommentText.tsx'

type Props = {
  send: Send
  articleId: string
  comment: { id: string; name: string; text: string }
  /** Where the comment stands. */
  back: string
  /** Whether this reader has reported it already. */
  done: boolean
  kept: Kept
}

/** Telling the moderators that a comment breaks the rules. */
export function ReportForm({ send, articleId, comment, back, done, kept }: Props) {
  const problem = kept && (kept.problems[''] ?? kept.problems.reason ?? kept.problems.text)
  return (
    <section className="comments comments-page writing">
      <h1>Report a comment</h1>
      <blockquote className="parent">
        <p className="who">
          <b dir="auto">{comment.name}</b>
        </p>
        <CommentText text={comment.text} />
      </blockquote>
      {done ? (
        <p className="said" role="status">
          Thank you. The moderators will look at this comment.
        </p>
      ) : (
        <form action={send} className="comment-form">
          {problem && (
            <p className="problem" role="alert">
              {problem}
            </p>
          )}
          <input type="hidden" name="articleId" value={articleId} />
          <input type="hidden" name="commentId" value={comment.id} />
          <fieldset>
            <legend>What is wrong with it?</legend>
            {Object.entries(reportReasons).map(([reason, words]) => (
              <label key={reason} className="choice">
                <input
                  type="radio"
                  name="reason"
                  value={reason}
                  required
                  defaultChecked={kept?.fields.reason === reason}
                />{' '}
                {words}
              </label>
            ))}
          </fieldset>
          <label htmlFor="report-text">In your own words, if you like</label>
          <textarea
            id="report-text"
            name="text"
            rows={3}
            dir="auto"
            maxLength={1000}
            defaultValue={kept?.fields.text}
          />
          <p>
            <button type="submit" className="action">
              Report this comment
            </button>
          </p>
        </form>
      )}
      <p className="back">
        <a href={back}>Back to the comment</a>
      </p>
    </section>
  )
}
