import type { FormEvent } from 'react'
import type { QueueView } from '#domain/queue.ts'
import type { Kept, QueueActions, QueueItem } from './queue-item.ts'
import { RejectForm } from './RejectForm.tsx'
import { ReasonField, SuspensionFields } from './SuspensionFields.tsx'
import type { Judge } from './useVerdicts.ts'

export type VerdictProps = {
  item: QueueItem
  view: QueueView
  back: string
  actions: QueueActions
  kept: Kept
  judge: Judge
  say: (sentence: string) => void
}

/** What can be done about a comment: each is a plain form, which a script sends where there is one. */
export function VerdictForms(props: VerdictProps) {
  const { item, view, back, actions, kept, judge, say } = props
  const { id, name, seen, personId } = item
  const keptHere = kept?.fields.entry === id ? kept : null

  /** Sends a suspension by script; the comment stays to be judged. */
  async function penalize(
    event: FormEvent<HTMLFormElement>,
    what: 'suspend' | 'ban',
    done: string,
  ): Promise<void> {
    event.preventDefault()
    const form = event.currentTarget
    const { back: _, ...fields } = Object.fromEntries(new FormData(form)) as Record<string, string>
    const answer = await actions[what](fields as Parameters<(typeof actions)['suspend']>[0]).catch(() => null)
    say(
      answer?.ok
        ? done
        : answer
          ? Object.values(answer.problems).join(' ')
          : 'The desk can’t be reached. Please try again.',
    )
    if (!answer?.ok) return
    const details = form.closest('details')
    if (details) details.open = false
    form.closest('li')?.focus()
  }

  const hidden = (
    <>
      <input type="hidden" name="comment" value={id} />
      <input type="hidden" name="back" value={back} />
      <input type="hidden" name="entry" value={id} />
    </>
  )
  return (
    <div className="queue-verdicts">
      {view === 'held' ? (
        <form
          action={actions.approve}
          onSubmit={(event) => {
            event.preventDefault()
            void judge(item, `Approved: ${name}.`, () => actions.approve({ comment: id, seen }))
          }}
        >
          {hidden}
          <input type="hidden" name="seen" value={seen} />
          <button type="submit" className="small" data-key="a">
            Approve
          </button>
        </form>
      ) : (
        <form
          action={actions.settle}
          onSubmit={(event) => {
            event.preventDefault()
            void judge(item, `Kept: ${name}.`, () => actions.settle({ comment: id }))
          }}
        >
          {hidden}
          <button type="submit" className="small" data-key="a">
            Keep it
          </button>
        </form>
      )}
      <details data-key="r" open={keptHere?.fields.act === 'reject'}>
        <summary>Reject</summary>
        <RejectForm {...props} kept={keptHere?.fields.act === 'reject' ? keptHere : null} hidden={hidden} />
      </details>
      {personId && (
        <>
          <details data-key="s" open={keptHere?.fields.act === 'suspend'}>
            <summary>Suspend the writer</summary>
            <form
              action={actions.suspend}
              className="form"
              onSubmit={(event) => void penalize(event, 'suspend', `${name} is suspended.`)}
            >
              {hidden}
              <input type="hidden" name="act" value="suspend" />
              <input type="hidden" name="person" value={personId} />
              <SuspensionFields typed={keptHere?.fields} problems={keptHere?.problems} />
              <button type="submit">Suspend</button>
            </form>
          </details>
          <details data-key="b" open={keptHere?.fields.act === 'ban'}>
            <summary>Ban the writer</summary>
            <form
              action={actions.ban}
              className="form"
              onSubmit={(event) => void penalize(event, 'ban', `${name} is banned.`)}
            >
              {hidden}
              <input type="hidden" name="act" value="ban" />
              <input type="hidden" name="person" value={personId} />
              <ReasonField typed={keptHere?.fields} problems={keptHere?.problems} />
              <button type="submit" className="danger">
                Ban
              </button>
            </form>
          </details>
        </>
      )}
    </div>
  )
}
