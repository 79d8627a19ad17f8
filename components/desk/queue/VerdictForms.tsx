import type { FormEvent } from 'react'
import { unreachable } from '#components/desk/act.ts'
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
  /** What was typed here and could not be taken. */
  kept: Kept
  judge: Judge
  say: (sentence: string) => void
  refresh: () => void
  /** The comment to go on with once this one is judged. */
  next: string | null
}

/** What can be done about a comment: each is a plain form, which a script sends where there is one. */
export function VerdictForms(props: VerdictProps) {
  const { item, view, back, next, actions, kept, judge, say, refresh } = props
  const { id, name, seen, mark, reported, personId } = item

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
    say(answer?.ok ? done : answer ? Object.values(answer.problems).join(' ') : unreachable)
    if (!answer?.ok) return
    const details = form.closest('details')
    if (details) details.open = false
    form.closest('li')?.focus()
    refresh()
  }

  // A plain form goes on to the comment after the one that was judged; one that stays is come back to.
  const hidden = (after: string | null) => (
    <>
      <input type="hidden" name="comment" value={id} />
      <input type="hidden" name="back" value={after ? `${back}#c-${after}` : back} />
      <input type="hidden" name="entry" value={id} />
    </>
  )
  const judged = (
    <>
      {hidden(next)}
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="mark" value={mark} />
    </>
  )
  return (
    <div className="queue-verdicts">
      {view === 'held' ? (
        <form
          action={actions.approve}
          onSubmit={(event) => {
            event.preventDefault()
            void judge(item, `Approved: ${name}.`, () => actions.approve({ comment: id, seen, mark }))
          }}
        >
          {judged}
          <button type="submit" className="small" data-key="a">
            Approve
          </button>
        </form>
      ) : (
        <form
          action={actions.settle}
          onSubmit={(event) => {
            event.preventDefault()
            void judge(item, `Kept: ${name}.`, () => actions.settle({ comment: id, mark, reported }))
          }}
        >
          {judged}
          <input type="hidden" name="reported" value={reported} />
          <button type="submit" className="small" data-key="a">
            Keep it
          </button>
        </form>
      )}
      <details data-key="r" open={kept?.fields.act === 'reject'}>
        <summary>Reject</summary>
        <RejectForm {...props} kept={kept?.fields.act === 'reject' ? kept : null} hidden={judged} />
      </details>
      {personId && (
        <>
          <details data-key="s" open={kept?.fields.act === 'suspend'}>
            <summary>Suspend the writer</summary>
            <form
              action={actions.suspend}
              className="form"
              onSubmit={(event) => void penalize(event, 'suspend', `${name} is suspended.`)}
            >
              {hidden(id)}
              <input type="hidden" name="act" value="suspend" />
              <input type="hidden" name="person" value={personId} />
              <SuspensionFields typed={kept?.fields} problems={kept?.problems} />
              <button type="submit">Suspend</button>
            </form>
          </details>
          <details data-key="b" open={kept?.fields.act === 'ban'}>
            <summary>Ban the writer</summary>
            <form
              action={actions.ban}
              className="form"
              onSubmit={(event) => void penalize(event, 'ban', `${name} is banned.`)}
            >
              {hidden(id)}
              <input type="hidden" name="act" value="ban" />
              <input type="hidden" name="person" value={personId} />
              <ReasonField typed={kept?.fields} problems={kept?.problems} />
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
