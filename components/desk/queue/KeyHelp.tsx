import { type RefObject, useId } from 'react'
import type { QueueView } from '#domain/queue.ts'

const keys = (view: QueueView): [string, string][] => [
  ['j', 'next comment'],
  ['k', 'comment before'],
  ['a', view === 'held' ? 'approve' : 'keep it, settle the reports'],
  ['r', 'reject: then a number for the reason, and Enter'],
  ['s', 'suspend the writer'],
  ['b', 'ban the writer'],
  ['z', 'take the last verdict back'],
  ['u', 'back to where the focus was'],
  ['Esc', 'close a form'],
  ['?', 'this list'],
]

/** Which key does what. */
export function KeyHelp({ dialog, view }: { dialog: RefObject<HTMLDialogElement | null>; view: QueueView }) {
  const title = useId()
  return (
    <>
      <p className="queue-keys">
        Keys: <kbd>j</kbd> <kbd>k</kbd> move, <kbd>a</kbd> {view === 'held' ? 'approve' : 'keep'},{' '}
        <kbd>r</kbd> reject.{' '}
        <button type="button" className="small" onClick={() => dialog.current?.showModal()}>
          All keys
        </button>
      </p>
      <dialog ref={dialog} className="queue-help" aria-labelledby={title}>
        <h2 id={title}>Keys of the queue</h2>
        <dl className="facts-list">
          {keys(view).map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <button type="submit">Close</button>
        </form>
      </dialog>
    </>
  )
}
