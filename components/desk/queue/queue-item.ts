import type { ReactNode } from 'react'
import type { Act } from '#components/desk/act.ts'
import type { CommentStatus } from '#domain/comments.ts'
import type { QueueView, RejectReason } from '#domain/queue.ts'

/** A comment of the queue as the browser gets it. */
export type QueueItem = {
  id: string
  name: string
  seen: CommentStatus
  /** The mark of the text that is shown. */
  mark: string
  /** When the newest report that is shown came in, as an ISO date; empty where there is none. */
  reported: string
  /** Who can be suspended for it; null: nobody, or not by this moderator. */
  personId: string | null
  /** The comment with all that stands around it. */
  shown: ReactNode
}

export type Judged = { comment: string; seen: CommentStatus; mark: string }

export type Named = { id: string; name: string }

export type QueueActions = {
  approve: Act<Judged>
  reject: Act<Judged & { reason: RejectReason | 'own'; ownReason?: string }>
  settle: Act<{ comment: string; mark: string; reported: string }>
  takeBack: Act<{ comment: string }>
  suspend: Act<{ person: string; span: '1' | '7' | '30' | 'date'; until?: string; reason: string }>
  ban: Act<{ person: string; reason: string }>
}

/** A form that could not be taken, shown again. */
export type Kept = { fields: Record<string, string>; problems: Record<string, string> } | null

export type QueueProps = {
  items: QueueItem[]
  view: QueueView
  /** Each view: its address, and how many comments wait there. */
  views: Record<QueueView, { href: string; count: number }>
  /** The address of this page of the queue. */
  back: string
  /** Whether more wait behind these. */
  more: boolean
  /** The address of the oldest comments, where this is not it. */
  oldest: string | null
  /** What a plain form has just done. */
  done: string | null
  /** The comment whose verdict a plain form has just given, where it can be taken back. */
  judged: Named | null
  actions: QueueActions
  kept: Kept
  /** What is said above the list. */
  children?: ReactNode
}
