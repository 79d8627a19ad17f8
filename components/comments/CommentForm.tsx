import { longestComment } from '#domain/comment-text.ts'
import type { Kept, Send } from '../forms.ts'

type Props = {
  send: Send
  articleId: string
  /** The comment it replies to. */
  parentId?: string
  /** The comment it changes. */
  commentId?: string
  label: string
  /** What stands on the button. */
  submit: string
  text?: string
  kept?: Kept
  /** The name the form is kept under. */
  keptId?: string
}

/** Where a comment is written: a plain form, which a script may send in place. */
export function CommentForm(props: Props) {
  const { send, articleId, parentId, commentId, label, submit, text = '', kept = null, keptId = '' } = props
  const problem = kept?.problems.text
  const whole = kept?.problems[''] ?? (problem ? null : Object.values(kept?.problems ?? {})[0])
  return (
    <form action={send} className="comment-form">
      {whole && (
        <p className="problem" role="alert">
          {whole}
        </p>
      )}
      <input type="hidden" name="articleId" value={articleId} />
      {parentId && <input type="hidden" name="parentId" value={parentId} />}
      {commentId && <input type="hidden" name="commentId" value={commentId} />}
      {keptId && <input type="hidden" name="kept" value={keptId} />}
      <label htmlFor="comment-text">{label}</label>
      <textarea
        id="comment-text"
        name="text"
        rows={5}
        required
        dir="auto"
        defaultValue={kept?.fields.text ?? text}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? 'comment-problem comment-hint' : 'comment-hint'}
      />
      {problem && (
        <p className="problem" id="comment-problem">
          {problem}
        </p>
      )}
      <p className="hint" id="comment-hint">
        Up to {longestComment.toLocaleString('en')} characters. **bold**, *italic*, [link](https://…), &gt;
        quote.
      </p>
      <p>
        <button type="submit" className="action">
          {submit}
        </button>
      </p>
    </form>
  )
}
