import { useCallback, useState } from 'react'
import type { ArticleDraft } from '#domain/drafts.ts'
import type { SaveAnswer, Stale, Times } from '#domain/saves.ts'
import { type Clock, timeOfDay } from '#domain/time.ts'
import { type Answer, asked, byField } from './acts.ts'
import { afterSave } from './article-words.ts'
import type { useDraft } from './useDraft.ts'

type Given = {
  times: Times
  stale: Stale | null
  clock: Clock
  writing: Pick<ReturnType<typeof useDraft>, 'whileHeld' | 'settle' | 'rebase' | 'keptWith'>
}

/** How the acts on an article go: how it stands after them, what is to be put right, what was done. */
export function useSaves({ clock, writing, ...begin }: Given) {
  const [times, setTimes] = useState(begin.times)
  const [stale, setStale] = useState(begin.stale)
  const [problems, setProblems] = useState<Record<string, string>>({})
  const [done, setDone] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const { whileHeld, settle: settled, rebase, keptWith } = writing

  /** Does an act that saves what is typed, or one that leaves it (`sent` null). */
  const settle = useCallback(
    async (
      ask: (seen: Date | null) => Promise<Answer<SaveAnswer>>,
      sent: ArticleDraft | null,
      words: string,
    ) => {
      setBusy(true)
      setDone(null)
      const answer = await whileHeld(async (seen) => {
        const answer = await asked(ask(seen))
        // While nothing is kept yet: what is kept next has to know of it.
        if (sent && answer.ok && 'stale' in answer.result && answer.result.savedAt)
          keptWith(sent, answer.result.savedAt)
        return answer
      })
      setBusy(false)
      if (!answer.ok) {
        setProblems(byField(answer.problems))
        return false
      }
      setProblems({})
      if ('stale' in answer.result) {
        setStale(answer.result.stale)
        return false
      }
      const { saved } = answer.result
      setTimes({ status: saved.status, publishedAt: saved.publishedAt, updatedAt: saved.updatedAt })
      if (sent) settled(sent, afterSave(sent, saved), saved.revision)
      else rebase(null, saved.revision)
      setDone(`${words} ${timeOfDay(new Date(), clock)}.`)
      return true
    },
    [whileHeld, settled, rebase, keptWith, clock],
  )

  return { times, stale, setStale, problems, setProblems, done, setDone, busy, setBusy, settle }
}
