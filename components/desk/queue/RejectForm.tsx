import type { ReactNode } from 'react'
import { type RejectReason, rejectReasons } from '#domain/queue.ts'
import type { VerdictProps } from './VerdictForms.tsx'

/** Rejects a comment, with the sentence its author will read. */
export function RejectForm({ item, actions, kept, judge, hidden }: VerdictProps & { hidden: ReactNode }) {
  const { id, name, seen, mark } = item
  return (
    <form
      action={actions.reject}
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        const fields = new FormData(event.currentTarget)
        const reason = String(fields.get('reason')) as RejectReason | 'own'
        const ownReason = String(fields.get('ownReason'))
        const ask = () => actions.reject({ comment: id, seen, mark, reason, ownReason })
        void judge(item, `Rejected: ${name}.`, ask, { act: 'reject', reason, ownReason })
      }}
    >
      {hidden}
      <input type="hidden" name="act" value="reject" />
      <fieldset>
        <legend>What the writer is told</legend>
        <div>
          {Object.entries(rejectReasons).map(([value, sentence], place) => (
            <label key={value} className="tick">
              <input
                type="radio"
                name="reason"
                value={value}
                required
                defaultChecked={kept?.fields.reason === value}
              />
              <span>
                <kbd>{place + 1}</kbd> {sentence}
              </span>
            </label>
          ))}
          <label className="tick">
            <input type="radio" name="reason" value="own" defaultChecked={kept?.fields.reason === 'own'} />
            <span>
              <kbd>8</kbd> In your own words:
            </span>
          </label>
          <div className={kept?.problems.ownReason ? 'entry wrong' : 'entry'}>
            <input
              name="ownReason"
              aria-label="Reason in your own words"
              maxLength={300}
              defaultValue={kept?.fields.ownReason ?? ''}
              dir="auto"
            />
            {kept?.problems.ownReason && <p className="problem">{kept.problems.ownReason}</p>}
          </div>
        </div>
      </fieldset>
      <button type="submit" className="danger">
        Reject
      </button>
    </form>
  )
}
