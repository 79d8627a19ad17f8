import type { Act } from '#components/desk/act.ts'
import type { Named } from './queue-item.ts'

type Props = {
  said: string
  /** Whose verdict can be taken back. */
  last: Named | null
  /** The address of this page of the queue. */
  back: string
  action: Act<{ comment: string }>
  takeBack: () => Promise<void>
}

/** What was just done, at the foot of the screen, with the way back from it. */
export function Said({ said, last, back, action, takeBack }: Props) {
  return (
    <div className={said || last ? 'queue-said on' : 'queue-said'}>
      <p role="status">{said}</p>
      {last && (
        <form
          action={action}
          onSubmit={(event) => {
            event.preventDefault()
            void takeBack()
          }}
        >
          <input type="hidden" name="comment" value={last.id} />
          <input type="hidden" name="entry" value={last.id} />
          <input type="hidden" name="back" value={`${back}#c-${last.id}`} />
          <button type="submit" className="small">
            <span>
              Take back the verdict on <bdi>{last.name}</bdi>
            </span>
          </button>
        </form>
      )}
    </div>
  )
}
