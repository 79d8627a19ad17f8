import type { CommentPolicy } from '../articles.ts'
import type { Role } from '../roles.ts'
import type { Clock } from '../time.ts'
import type { Verdict } from './verdict.ts'

/** Something somebody wrote within the last hour. */
export type Recent = {
  id: string
  text: string
  at: Date
  /** Whether the same person wrote it. */
  own: boolean
  /** Where it stands: under which article, in answer to what. */
  articleId: string
  parentId: string | null
}

/** All that a check can be told from. */
export type Asked = {
  author: {
    role: Role
    confirmed: boolean
    suspendedUntil: Date | null
    suspensionReason: string
    createdAt: Date
    /** How many of their comments everyone sees. */
    published: number
  }
  article: { id: string; policy: CommentPolicy }
  text: string
  parentId: string | null
  recent: readonly Recent[]
  bannedPhrases: readonly string[]
  /** The site's language and time zone, to say moments in. */
  clock: Clock
  now: Date
}

export type Decision = {
  verdict: Verdict
  /** A sentence or two for the author: what happened, why, and what to do. */
  reason: string
  /** What it was told from, for moderators. */
  evidence?: string
}

/** Decides, or leaves it to the checks after it: null. */
export type Check = { name: string; check: (asked: Asked) => Decision | null }
