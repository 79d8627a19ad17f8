import type { Check } from './asked.ts'

/** What the article's own setting says. */
export const article: Check = {
  name: 'article',
  check({ article: { policy } }) {
    if (policy === 'open') return null
    if (policy === 'premoderated')
      return {
        verdict: 'hold',
        reason:
          'Your comment waits for a moderator, who reads each comment on this article before it appears. You need not do anything.',
      }
    return {
      verdict: 'reject',
      reason:
        'Comments on this article are closed, so yours was not published. You can comment on another article.',
    }
  },
}
