import type { ArticleDraft } from './drafts.ts'
import type { Revision } from './revisions.ts'

/** How an article stands, and since when. */
export type Times = Pick<Revision, 'status' | 'publishedAt' | 'updatedAt'>

export type Saved = { revision: number; slug: string; headline: string } & Times

/**
 * What stands there now, for somebody whose text is based on an earlier revision. `by`: who saved it, null where nobody
 * at the desk did; `mine`: they did so themselves; `act`: what was done, such as "saved" or "restored".
 */
export type Stale = {
  revision: number
  by: string | null
  mine: boolean
  act: string
  at: Date
  draft: ArticleDraft
}

/** What somebody has kept from another window of theirs, and when. */
export type Elsewhere = { draft: ArticleDraft; savedAt: Date }

/** What the editor hears of text to be kept. */
export type KeepAnswer = { savedAt: Date | null } | { elsewhere: Elsewhere }

/**
 * What the editor hears of a save. One that came too late is kept as unsaved text, at `savedAt`; null: it was not, for
 * that would have overwritten what they typed in another window.
 */
export type SaveAnswer = { saved: Saved } | { stale: Stale; savedAt: Date | null }
