import { beginning } from '../text.ts'
import type { Check } from './asked.ts'
import { comparable, similarity } from './similar.ts'

const hour = 3_600_000
/** Shorter texts ("I agree!") are said again without any harm; by several people only long ones are suspicious. */
const tooShort = { own: 12, others: 40 }
const alike = 0.85

/**
 * Nearly the same text within the hour: by the same person anywhere, or by somebody else. The evidence names the other
 * comment and does not quote it: its writer may delete it.
 */
export const repeated: Check = {
  name: 'repeated',
  check({ text, recent, now }) {
    const size = comparable(text).length
    for (const other of recent) {
      if (now.getTime() - other.at.getTime() >= hour) continue
      if (size < (other.own ? tooShort.own : tooShort.others)) continue
      const likeness = similarity(text, other.text)
      if (likeness < alike) continue
      return {
        verdict: 'hold',
        reason: other.own
          ? 'Your comment waits for a moderator, because you wrote nearly the same within the last hour. You need not do anything; once is enough.'
          : 'Your comment waits for a moderator, because somebody else wrote nearly the same within the last hour. You need not do anything; words of your own appear sooner.',
        evidence: `${Math.round(likeness * 100)} % like ${other.id}`,
      }
    }
    return null
  },
}

/** The comment this check's evidence names, or null. */
export function repeatedId(evidence: string): string | null {
  return /^\d+ % like ([\da-f-]{36})$/.exec(evidence)?.[1] ?? null
}

/** This check's evidence with the words of the comment it names; without, where there are none any more. */
export function quoteRepeated(evidence: string, text: string | undefined): string {
  const id = repeatedId(evidence)
  if (!id) return evidence
  return (
    evidence.slice(0, -id.length - 1) + (text ? `: ${beginning(text, 300)}` : ' a comment that was deleted')
  )
}
