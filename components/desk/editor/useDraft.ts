import { useCallback, useEffect, useRef, useState } from 'react'
import type { ArticleDraft } from '#domain/drafts.ts'
import { isSame } from '#domain/same.ts'
import type { Elsewhere } from '#domain/saves.ts'
import { asked, byField, type EditorActs } from './acts.ts'

/** How what is typed is kept, in the order of things. */
export type Keeping =
  | { how: 'saved' }
  | { how: 'typing' }
  | { how: 'keeping' }
  | { how: 'kept'; at: Date }
  | { how: 'failed'; why: string }

const quiet = 1500
const retry = 5000

type Given = {
  id: string
  /** As it was last saved for everybody. */
  saved: ArticleDraft
  /** What is typed and not saved, from an earlier visit. */
  kept: { draft: ArticleDraft; at: Date } | null
  basedOn: number
  acts: Pick<EditorActs, 'saveDraft' | 'discardDraft'>
}

/**
 * What is typed into an article. A second and a half after the last key it is kept, for its writer alone; what is the
 * same as the saved article again is kept no longer. What they have kept from another window meanwhile is never
 * overwritten: it is `elsewhere` until they choose.
 */
export function useDraft({ id, saved, kept, basedOn, acts }: Given) {
  const [draft, setDraft] = useState(kept?.draft ?? saved)
  const [base, setBase] = useState({ saved, basedOn })
  const [keeping, setKeeping] = useState<Keeping>(kept ? { how: 'kept', at: kept.at } : { how: 'saved' })
  const [elsewhere, setElsewhere] = useState<Elsewhere | null>(null)
  const [round, setRound] = useState(0)
  /** The last text the server has: kept or saved. */
  const there = useRef(draft)
  /** When what is kept was kept, as this window last saw it. */
  const seen = useRef(kept?.at ?? null)
  /** What was sent and never answered: the server may have it all the same. */
  const unanswered = useRef<ArticleDraft | null>(null)
  /** One keeping after the other: two at once would look like two windows. */
  const underWay = useRef<Promise<unknown>>(Promise.resolve())
  /** While an act is under way, nothing is kept: it would come back after the act saved it. */
  const held = useRef(false)
  /** The article is gone: nothing is kept any more, and nobody is warned. */
  const over = useRef(false)
  const latest = useRef({ draft, base, elsewhere })
  latest.current = { draft, base, elsewhere }
  const { saveDraft, discardDraft } = acts

  const keepNow = useCallback(async (): Promise<boolean> => {
    const { draft, base, elsewhere } = latest.current
    if (there.current === draft) return true
    if (held.current || over.current || elsewhere) return false
    setKeeping({ how: 'keeping' })
    const isBack = isSame(draft, base.saved)
    const send = () =>
      asked(
        isBack
          ? discardDraft({ id, seen: seen.current })
          : saveDraft({ id, basedOn: base.basedOn, draft, seen: seen.current }),
      )
    let answer = await send()
    const found = answer.ok && 'elsewhere' in answer.result ? answer.result.elsewhere : null
    // Not another window: what this one sent itself, or the very same text.
    if (found && (isSame(found.draft, unanswered.current) || isSame(found.draft, draft))) {
      seen.current = found.savedAt
      answer = await send()
    }
    if (!answer.ok) {
      unanswered.current = draft
      setKeeping({ how: 'failed', why: Object.values(byField(answer.problems))[0]! })
      setTimeout(() => setRound((n) => n + 1), retry)
      return false
    }
    unanswered.current = null
    if ('elsewhere' in answer.result) {
      setElsewhere(answer.result.elsewhere)
      setKeeping({ how: 'failed', why: 'it is open in another window too.' })
      return false
    }
    there.current = draft
    seen.current = answer.result.savedAt
    if (latest.current.draft === draft)
      setKeeping(isBack ? { how: 'saved' } : { how: 'kept', at: new Date() })
    return true
  }, [id, saveDraft, discardDraft])

  /** Keeps what is typed now. False: it could not be, and why is said. */
  const keep = useCallback((): Promise<boolean> => {
    const turn = underWay.current.then(keepNow)
    underWay.current = turn
    return turn
  }, [keepNow])

  useEffect(() => {
    if (there.current === draft) return
    setKeeping((before) => (before.how === 'failed' ? before : { how: 'typing' }))
    const timer = setTimeout(keep, quiet)
    return () => clearTimeout(timer)
  }, [draft, keep, round])

  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      if (there.current !== latest.current.draft && !over.current) event.preventDefault()
    }
    const hide = () => void (document.hidden && keep())
    window.addEventListener('beforeunload', leave)
    document.addEventListener('visibilitychange', hide)
    return () => {
      window.removeEventListener('beforeunload', leave)
      document.removeEventListener('visibilitychange', hide)
    }
  }, [keep])

  /**
   * Asks for something while nothing is kept, telling it when what is kept was; what was typed meanwhile is kept
   * after it.
   */
  const whileHeld = useCallback(
    async <Result>(ask: (seen: Date | null) => Promise<Result>): Promise<Result> => {
      held.current = true
      try {
        await underWay.current
        return await ask(seen.current)
      } finally {
        held.current = false
        setRound((n) => n + 1)
      }
    },
    [],
  )

  /** Leaves the editor of an article that is gone. The way back does not lead to it. */
  const leaveFor = useCallback((path: string) => {
    over.current = true
    location.replace(path)
  }, [])

  const patch = useCallback(
    (changed: Partial<ArticleDraft>) => setDraft((before) => ({ ...before, ...changed })),
    [],
  )

  /** What was sent stands saved now, at that revision; what was typed since is still to be kept. */
  const settle = useCallback((sent: ArticleDraft, now: ArticleDraft, revision: number) => {
    setBase({ saved: now, basedOn: revision })
    seen.current = null
    setDraft((before) => {
      if (before !== sent) return before
      there.current = now
      return now
    })
    setKeeping({ how: 'saved' })
  }, [])

  /** What is typed stands on another revision from now on: one that others saved, or an act without the text. */
  const rebase = useCallback((saved: ArticleDraft | null, revision: number) => {
    setBase((before) => ({ saved: saved ?? before.saved, basedOn: revision }))
  }, [])

  /** The server has kept what was sent with an act, at that time. */
  const keptWith = useCallback((sent: ArticleDraft, at: Date) => {
    there.current = sent
    seen.current = at
    setKeeping({ how: 'kept', at })
  }, [])

  /** What was kept from another window may go: what is typed here is kept in its place. */
  const goOn = useCallback(() => {
    seen.current = latest.current.elsewhere?.savedAt ?? null
    setElsewhere(null)
    setRound((n) => n + 1)
  }, [])

  /** Throws away what is typed and not saved. Answers what went wrong, by field. */
  const discard = useCallback(async (): Promise<Record<string, string> | null> => {
    const answer = await whileHeld((seen) => asked(discardDraft({ id, seen })))
    if (!answer.ok) return byField(answer.problems)
    if ('elsewhere' in answer.result) {
      setElsewhere(answer.result.elsewhere)
      return {}
    }
    const { saved } = latest.current.base
    there.current = saved
    seen.current = null
    setDraft(saved)
    setKeeping({ how: 'saved' })
    return null
  }, [id, discardDraft, whileHeld])

  return {
    draft,
    patch,
    setDraft,
    keep,
    keeping,
    whileHeld,
    leaveFor,
    settle,
    rebase,
    keptWith,
    elsewhere,
    goOn,
    discard,
    ...base,
    dirty: !isSame(draft, base.saved),
  }
}
