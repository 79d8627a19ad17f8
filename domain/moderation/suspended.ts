import { suspensionAt } from '../suspensions.ts'
import { longTime } from '../time.ts'
import type { Check } from './asked.ts'

export const suspended: Check = {
  name: 'suspended',
  check({ author, clock, now }) {
    const until = author.suspendedUntil
    const state = suspensionAt(until, now)
    if (!until || state === 'none') return null
    const banned = state === 'banned'
    const why = author.suspensionReason ? ` The reason: ${author.suspensionReason}` : ''
    return {
      verdict: 'reject',
      reason: banned
        ? `Your comment was not published, because this account may not comment any more.${why}`
        : `Your comment was not published, because your account is suspended until ${longTime(until, clock)}.${why} You can comment again after that.`,
      evidence: banned ? 'banned' : `until ${until.toISOString()}`,
    }
  },
}
