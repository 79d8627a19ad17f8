import { z } from 'zod'
import { CommentStatus } from './comments.ts'
import { Back, doneAt } from './desk.ts'
import type { Role } from './roles.ts'
import { Text } from './text.ts'

/** held: waits for a first verdict. reported: readers say it breaks the rules. */
export const QueueView = z.enum(['held', 'reported'], 'Please choose held or reported comments.')
export type QueueView = z.infer<typeof QueueView>

/** Why a comment is rejected: the sentence its author is told. */
export const rejectReasons = {
  insult: 'It attacks a person instead of answering what they say.',
  hate: 'It speaks of a group of people with contempt.',
  'off-topic': 'It has nothing to do with the article.',
  advertising: 'It advertises.',
  untrue: 'It states as fact what is known to be untrue.',
  private: 'It reveals something private about somebody.',
  unlawful: 'It may break the law.',
} as const
export type RejectReason = keyof typeof rejectReasons

/** A choice of reasons in a form: `own` goes with words of one's own. */
const Reason = z.enum(
  [...(Object.keys(rejectReasons) as [RejectReason, ...RejectReason[]]), 'own'],
  'Please choose why the comment is rejected.',
)

export const CommentId = z.uuid('This comment can’t be found. It may have been deleted.')

const outOfDate = 'This page of the queue is out of date. Please read the comment again and then judge it.'

/** What every verdict of a moderator says: which comment, and how it was when they read it. */
const Judged = {
  comment: CommentId,
  seen: CommentStatus,
  /** The mark of the text that was on the screen. */
  mark: z.string(outOfDate).length(22, outOfDate),
  back: Back,
}

export const Approval = z.object(Judged)

/** The reports of a published comment are settled: it stays. `reported`: when the newest one that was seen came in. */
export const Settlement = z.object({
  comment: Judged.comment,
  mark: Judged.mark,
  reported: z.iso.datetime(outOfDate).transform((at) => new Date(at)),
  back: Back,
})

/** A moderator takes their last verdict on a comment back. */
export const TakingBack = z.object({ comment: CommentId, back: Back })

export const Rejection = z
  .object({
    ...Judged,
    reason: Reason,
    ownReason: Text.trim().max(300, 'Please say it in at most 300 characters.').default(''),
  })
  .refine(({ reason, ownReason }) => reason !== 'own' || ownReason.length > 0, {
    path: ['ownReason'],
    message: 'Please write the reason. The author of the comment will read it.',
  })

/** The sentence the author is told. */
export function reasonOf({ reason, ownReason }: z.output<typeof Rejection>): string {
  return reason === 'own' ? ownReason : rejectReasons[reason]
}

/** Where a comment stands on a page of the queue. */
export function atComment(page: string, comment: unknown): string {
  const url = new URL(page, 'http://site')
  url.hash = `c-${comment}`
  return url.pathname + url.search + url.hash
}

/** The page of the queue a verdict was given on, which says so and offers to take it back. */
export function judgedAt(back: string, done: string, comment: string): string {
  const url = new URL(doneAt(back, done), 'http://site')
  url.searchParams.set('judged', comment)
  return url.pathname + url.search + url.hash
}

/** How somebody's comments have fared, and what the desk knows of them. */
export type WriterRecord = {
  id: string
  name: string
  role: Role
  createdAt: Date
  confirmed: boolean
  suspendedUntil: Date | null
  published: number
  held: number
  rejected: number
  /** How often they were suspended or banned. */
  suspensions: number
}

/** A comment as it waits in the queue, with all that is needed to judge it. */
export type QueueEntry = {
  id: string
  name: string
  text: string
  /** Tells this text from any other: a verdict counts only for the text its moderator had before them. */
  mark: string
  status: CommentStatus
  createdAt: Date
  article: { slug: string; headline: string }
  parent: { name: string; text: string; status: CommentStatus } | null
  /** Why it is where it is: the newest verdict. Null for comments that were brought in. */
  verdict: { check: string; reason: string; evidence: string } | null
  /** Null where the account is gone or the comment was brought in. */
  writer: WriterRecord | null
  reports: { reason: string; text: string; name: string; at: Date }[]
}
