import { useCallback, useEffect, useRef, useState } from 'react'
import type { ArticleDraft } from '#domain/drafts.ts'
import { isSame } from '#domain/same.ts'
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
 * same as the saved article again is kept no longer.
 */
export function useDraft({ id, saved, kept, basedOn, acts }: Given) {
  const [draft, setDraft] = useState(kept?.draft ?? saved)
  const [base, setBase] = useState({ saved, basedOn })
  const [keeping, setKeeping] = useState<Keeping>(kept ? { how: 'kept', at: kept.at } : { how: 'saved' })
  const [round, setRound] = useState(0)
  /** The last text the server has: kept or saved. */
  const there = useRef(draft)
  /** While an act is under way, nothing is kept: it would come back after the act saved it. */
  const held = useRef(false)
  /** The article is gone: nothing is kept any more, and nobody is warned. */
  const over = useRef(false)
  const latest = useRef({ draft, base })
  latest.current = { draft, base }
  const { saveDraft, discardDraft } = acts

  const keep = useCallback(async () => {
    const { draft, base } = latest.current
    if (there.current === draft || held.current || over.current) return
    setKeeping({ how: 'keeping' })
    const isBack = isSame(draft, base.saved)
    const answer = isBack
      ? await asked(discardDraft({ id }))
      : await asked(saveDraft({ id, basedOn: base.basedOn, draft }))
    if (answer.ok) {
      there.current = draft
      if (latest.current.draft === draft)
        setKeeping(isBack ? { how: 'saved' } : { how: 'kept', at: new Date() })
      return
    }
    setKeeping({ how: 'failed', why: Object.values(byField(answer.problems))[0]! })
    setTimeout(() => setRound((n) => n + 1), retry)
  }, [id, saveDraft, discardDraft])

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

  /** Asks for something while nothing is kept; what was typed meanwhile is kept after it. */
  const whileHeld = useCallback(async <Result>(ask: () => Promise<Result>): Promise<Result> => {
    held.current = true
    try {
      return await ask()
    } finally {
      held.current = false
      setRound((n) => n + 1)
    }
  }, [])

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
    ...base,
    dirty: !isSame(draft, base.saved),
  }
}
