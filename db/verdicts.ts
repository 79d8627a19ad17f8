import { and, count, eq, exists, gt, isNull, lte, or, sql } from 'drizzle-orm'
import { publishedCommentLetter, rejectedCommentLetter } from '#domain/comment-letters.ts'
import type { CommentStatus } from '#domain/comments.ts'
import type { Verdict } from '#domain/moderation/verdict.ts'
import type { Viewer } from '#domain/roles.ts'
import { atomically, expecting, NotAsExpected } from './atomically.ts'
import { auditStatement } from './audit.ts'
import { db } from './client.ts'
import { hold, markOfText, nextThread, numberNow, statusOf } from './comment-changes.ts'
import { newId } from './ids.ts'
import { jobAdded, jobStatement } from './jobs.ts'
import { comments, reports, verdicts } from './schema.comments.ts'
import { users } from './schema.people.ts'
import { articles } from './schema.ts'
import { sender } from './sender.ts'

export type Judgement = {
  commentId: string
  verdict: Verdict
  /** A sentence for the author. */
  reason: string
  by: Pick<Viewer, 'id' | 'name'>
  /** The status the moderator saw. Where it is another by now, the verdict does not count. */
  seen: CommentStatus
  /** The mark of the text the moderator read. */
  mark: string
  /** When the newest report they saw came in: later ones stay open. Left out: all are closed. */
  reportsUntil?: Date
  now: Date
}

/** The comment waits still, but its writer changed it since the moderator read it. */
export class TextChanged extends NotAsExpected {
  override name = 'TextChanged'
}

/**
 * Gives a comment that waits (held, or reported by readers) a verdict by a person. Its reports are closed (those up to
 * `reportsUntil`, where that is given: at least one must be open), its author
 * is written to, and a held one that is published gets its thread's number now. Of two moderators at once one wins: the
 * other gets NotAsExpected, and so does who judges a comment that was deleted or judged meanwhile; TextChanged says that
 * its writer changed it. Gives the article whose pages show it.
 */
export async function judgeComment(judgement: Judgement): Promise<{ articleId: string }> {
  const { commentId, verdict, reason, by, seen, mark, reportsUntil, now } = judgement
  const [found] = await db
    .select({ comment: comments, slug: articles.slug, headline: articles.headline, email: users.email })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .leftJoin(users, eq(users.id, comments.userId))
    .where(eq(comments.id, commentId))
  if (!found) throw new NotAsExpected('There is no such comment.')
  const { comment, slug, headline, email } = found
  const waits = comment.status === 'held' || comment.openReports > 0
  if (waits && comment.status === seen && markOfText(comment.text) !== mark)
    throw new TextChanged('The text is not the one that was read.')
  const status = statusOf[verdict]
  const begins = status === 'published' && comment.number === 0
  const letter = await letterOf(comment.status, status, email, { slug, headline, reason, commentId })
  const open = and(eq(reports.commentId, commentId), isNull(reports.judgedAt))
  const seenOpen = and(open, reportsUntil && lte(reports.at, reportsUntil))
  await atomically((tx) => [
    ...(begins ? [nextThread(tx, comment.articleId)] : []),
    // From here on no report comes in until the end: those that stay open can be counted.
    expecting(1, hold(tx, commentId, seen)),
    expecting(
      1,
      tx
        .update(comments)
        .set({
          status,
          openReports: reportsUntil
            ? sql`(${tx
                .select({ n: count() })
                .from(reports)
                .where(and(open, gt(reports.at, reportsUntil)))})`
            : 0,
          ...(begins && { number: numberNow(comment.articleId) }),
          ...(status === 'published' && !comment.publishedAt && { publishedAt: now }),
        })
        .where(
          and(
            eq(comments.id, commentId),
            eq(comments.status, seen),
            eq(comments.number, comment.number),
            // Compared whole: what its writer changes in this very moment was not what the moderator judged.
            eq(comments.text, comment.text),
            or(eq(comments.status, 'held'), gt(comments.openReports, 0)),
            reportsUntil && exists(tx.select({ at: reports.at }).from(reports).where(seenOpen)),
          ),
        ),
    ),
    tx.update(reports).set({ judgedAt: now }).where(seenOpen),
    tx
      .insert(verdicts)
      .values({ id: newId(), commentId, verdict, check: 'moderator', reason, byId: by.id, at: now }),
    auditStatement(
      {
        by,
        act: 'judgeComment',
        subject: `comment:${commentId}`,
        before: { status: comment.status, openReports: comment.openReports },
        after: { status, verdict, reason },
      },
      tx,
    ),
    ...(letter ? [jobStatement('mail', letter, tx)] : []),
  ])
  if (letter) jobAdded()
  return { articleId: comment.articleId }
}

/** The author hears of it where their comment appears or disappears, not where it stays. */
async function letterOf(
  before: CommentStatus,
  after: CommentStatus,
  to: string | null,
  about: { slug: string; headline: string; reason: string; commentId: string },
) {
  if (!to || before === after) return null
  if (after === 'published') return publishedCommentLetter(await sender(), to, about)
  return after === 'rejected' ? rejectedCommentLetter(await sender(), to, about) : null
}
