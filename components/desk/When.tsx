import { type Clock, shortenedTime, shortTime } from '#domain/time.ts'

/** A moment in the site's zone, today's as hours and minutes: the desk is made anew each time, so it knows the time. */
export function When({ at, now, clock }: { at: Date; now: Date; clock: Clock }) {
  const whole = shortTime(at, clock)
  return (
    <time className="when" dateTime={at.toISOString()} title={whole}>
      {shortenedTime(at, now, clock) ?? whole}
    </time>
  )
}
