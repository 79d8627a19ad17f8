import { linksOf } from '../comment-text.ts'
import type { Check } from './asked.ts'

const week = 7 * 86_400_000
/** With fewer published comments, or in the first week, somebody is new here. */
const settled = 5

export const newcomerLinks: Check = {
  name: 'newcomer-links',
  check({ author, text, now }) {
    if (author.published >= settled && now.getTime() - author.createdAt.getTime() >= week) return null
    const links = linksOf(text)
    if (links.length === 0) return null
    return {
      verdict: 'hold',
      reason:
        'Your comment waits for a moderator, because it holds a link and you are new here. You need not do anything; without links your comments appear sooner.',
      evidence: links.join(' '),
    }
  },
}
