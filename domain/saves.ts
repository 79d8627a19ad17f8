import type { ArticleDraft } from './drafts.ts'
import type { Revision } from './revisions.ts'

/** How an article stands, and since when. */
export type Times = Pick<Revision, 'status' | 'publishedAt' | 'updatedAt'>

export type Saved = { revision: number; slug: string; headline: string } & Times

/** What stands there now, for somebody whose save came too late. Their own text is kept as their unsaved one. */
export type Stale = { revision: number; by: string | null; at: Date; draft: ArticleDraft }

/** What the editor hears of a save. */
export type SaveAnswer = { saved: Saved } | { stale: Stale }
