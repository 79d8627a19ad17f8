import type { Check } from './asked.ts'
import { bannedPhrase } from './phrases.ts'

export const bannedPhrases: Check = {
  name: 'banned-phrases',
  check({ text, bannedPhrases }) {
    const found = bannedPhrase(text, bannedPhrases)
    return (
      found && {
        verdict: 'hold',
        reason:
          'Your comment waits for a moderator, because of a word or phrase in it that is not wanted here. You can change it for a few minutes, or wait for the moderator.',
        evidence: `“${found.phrase}”, written “${found.written}”`,
      }
    )
  },
}
