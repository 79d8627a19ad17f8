import type { Check } from './asked.ts'

const minute = 60_000
/** So many comments in a minute, or in an hour, are more than people usually have to say. */
export const mostPerMinute = 3
export const mostPerHour = 20
/** More in an hour is not taken at all, so that nobody fills the queue. */
export const mostAtAll = 40

export const tooFast: Check = {
  name: 'too-fast',
  check({ recent, now }) {
    const ages = recent.filter(({ own }) => own).map(({ at }) => now.getTime() - at.getTime())
    const within = (span: number) => ages.filter((age) => age < span).length
    const [lately, hourly] = [within(minute), within(60 * minute)]
    if (lately < mostPerMinute && hourly < mostPerHour) return null
    const span =
      lately >= mostPerMinute
        ? `${lately} comments in the last minute`
        : `${hourly} comments in the last hour`
    return {
      verdict: 'hold',
      reason: `Your comment waits for a moderator, because you wrote ${span} already. You need not do anything; take your time with the next one.`,
      evidence: span,
    }
  },
}
