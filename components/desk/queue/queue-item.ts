import type { ReactNode } from 'react'
import type { Act } from '#components/desk/act.ts'
import type { CommentStatus } from '#domain/comments.ts'
import type { QueueView, RejectReason } from '#domain/queue.ts'

/** A comment of the queue as the browser gets it. */
export type QueueItem = {
  id: string
  name: string
  seen: CommentStatus
  /** Who can be suspended for it; null: nobody, or not by this moderator. */
  personId: string | null
  /** The comment with all that stands around it. */
  shown: ReactNode
}

export type Judged = { comment: string; seen: CommentStatus }

export type QueueActions = {
  approve: Act<Judged>
  reject: Act<Judged & { reason: RejectReason | 'own'; ownReason?: string }>
  settle: Act<{ comment: string }>
  suspend: Act<{ person: string; span: '1' | '7' | '30' | 'date'; until?: string; reason: string }>
  ban: Act<{ person: string; reason: string }>
}

/** A form that could not be taken, shown again. */
export type Kept = { fields: Record<string, string>; problems: Record<string, string> } | null

export type QueueProps = {
  items: QueueItem[]
  view: QueueView
  /** The address of this page of the queue. */
  back: string
  /** Whether more wait behind these. */
  more: boolean
  actions: QueueActions
  kept: Kept
}
