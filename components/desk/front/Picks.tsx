import { ActForm } from '#components/desk/ActForm.client.tsx'
import type { FormAction } from '#components/desk/act.ts'
import { State } from '#components/desk/State.tsx'
import { moved } from '#domain/front-picks.ts'
import { type Clock, shortTime } from '#domain/time.ts'

export type PickedArticle = {
  id: string
  headline: string
  status: string
  publishedAt: Date | null
  section: string | null
}

type Props = { picks: PickedArticle[]; save: FormAction; now: Date; clock: Clock }

/** What is picked for the front, in its order; each button sends the whole front as it is to be. */
export function Picks({ picks, save, now, clock }: Props) {
  const seen = picks.map((pick) => pick.id)
  if (picks.length === 0)
    return (
      <p className="empty">
        Nothing is picked, so the front fills itself: breaking news first, then the newest story with a
        picture.
      </p>
    )
  return (
    <ol className="picks">
      {picks.map((pick, place) => (
        <li key={pick.id}>
          <p className="pick-place">{place === 0 ? 'Lead' : `Second row, ${place}`}</p>
          <div>
            <p className="pick-headline">
              <bdi>{pick.headline}</bdi>
            </p>
            <p className="aside">
              {pick.section} <PickState pick={pick} now={now} clock={clock} />
            </p>
          </div>
          <div className="buttons">
            {place > 0 && (
              <Send save={save} seen={seen} order={moved(seen, place, -1)} name="Up" of={pick.headline} />
            )}
            {place < picks.length - 1 && (
              <Send save={save} seen={seen} order={moved(seen, place, 1)} name="Down" of={pick.headline} />
            )}
            <Send
              save={save}
              seen={seen}
              order={seen.filter((id) => id !== pick.id)}
              name="Take off"
              of={pick.headline}
            />
          </div>
        </li>
      ))}
    </ol>
  )
}

function PickState({ pick, now, clock }: { pick: PickedArticle; now: Date; clock: Clock }) {
  if (pick.status !== 'published') return <State kind="bad">{`Not shown: ${pick.status}`}</State>
  if (pick.publishedAt && pick.publishedAt > now)
    return <State kind="waiting">{`Not shown before ${shortTime(pick.publishedAt, clock)}`}</State>
  return <State kind="good">Shown</State>
}

type SendProps = { save: FormAction; seen: string[]; order: string[]; name: string; of: string }

/** A button that sends the front in another order. */
export function Send({ save, seen, order, name, of }: SendProps) {
  return (
    <ActForm action={save}>
      <input type="hidden" name="seen" value={seen.join(',')} />
      <input type="hidden" name="order" value={order.join(',')} />
      <input type="hidden" name="back" value="/desk/front" />
      <button type="submit" className="small">
        {name}
        <span className="sr-only"> {of}</span>
      </button>
    </ActForm>
  )
}
