import { and, count, desc, eq, gt, isNull, max, notExists, sql } from 'drizzle-orm'
import { CommentStatus } from '#domain/comments.ts'
import type { Viewer } from '#domain/roles.ts'
import { atomically, expecting, NotAsExpected } from './atomically.ts'
import { auditStatement } from './audit.ts'
import { db } from './client.ts'
import { statusOf } from './comment-changes.ts'
import { newId } from './ids.ts'
import { comments, reports, verdicts } from './schema.comments.ts'
import { audit } from './schema.people.ts'

/** The last word on a comment: what it was, whose, and when. Null where there is none. */
export async function lastVerdict(commentId: string) {
  const [row] = await db
    .select()
    .from(verdicts)
    .where(eq(verdicts.commentId, commentId))
    .orderBy(desc(verdicts.id))
    .limit(1)
  return row ?? null
}

type Reversal = {
  /** The verdict to take back, which must be the last one on its comment. */
  verdict: typeof verdicts.$inferSelect
  by: Pick<Viewer, 'id' | 'name'>
  now: Date
}

/**
 * Takes a moderator's verdict back: the comment waits again where it waited before, and the reports the verdict closed
 * are open again. Its number stays its own. Throws NotAsExpected where the comment was changed, reported, judged or
 * deleted since.
 */
export async function takeBackVerdict({ verdict, by, now }: Reversal): Promise<{ articleId: string }> {
  const { commentId } = verdict
  const [[comment], before] = await Promise.all([
    db.select().from(comments).where(eq(comments.id, commentId)),
    statusBefore(commentId),
  ])
  if (!comment || !before) throw new NotAsExpected('There is no such comment, or it was never judged.')
  const closedByIt = and(eq(reports.commentId, commentId), eq(reports.judgedAt, verdict.at))
  const since = and(eq(reports.commentId, commentId), isNull(reports.judgedAt), gt(reports.at, verdict.at))
  const again = before === 'held' ? 'hold' : 'publish'
  await atomically((tx) => [
    expecting(
      1,
      tx
        .update(comments)
        .set({
          status: before,
          openReports: sql`${comments.openReports} + (${tx.select({ n: count() }).from(reports).where(closedByIt)})`,
        })
        .where(
          and(
            eq(comments.id, commentId),
            eq(comments.status, statusOf[verdict.verdict]),
            eq(comments.text, comment.text),
            eq(comments.openReports, comment.openReports),
            notExists(tx.select({ at: reports.at }).from(reports).where(since)),
            sql`(${tx
              .select({ id: max(verdicts.id) })
              .from(verdicts)
              .where(eq(verdicts.commentId, commentId))}) = ${verdict.id}`,
          ),
        ),
    ),
    tx.update(reports).set({ judgedAt: null }).where(closedByIt),
    tx.insert(verdicts).values({
      ...{ id: newId(), commentId, verdict: again, check: 'taken-back', byId: by.id, at: now },
      reason: again === 'hold' ? 'A moderator will look at it again.' : '',
    }),
    auditStatement(
      {
        ...{ by, act: 'takeBackVerdict', subject: `comment:${commentId}` },
        before: { status: comment.status },
        after: { status: before, verdict: again },
      },
      tx,
    ),
  ])
  return { articleId: comment.articleId }
}

/** How a comment stood before a moderator last judged it, as the log of acts tells; null where nobody has. */
async function statusBefore(commentId: string): Promise<CommentStatus | null> {
  const [act] = await db
    .select({ before: audit.before })
    .from(audit)
    .where(and(eq(audit.subject, `comment:${commentId}`), eq(audit.act, 'judgeComment')))
    .orderBy(desc(audit.id))
    .limit(1)
  return CommentStatus.safeParse((act?.before as { status?: unknown } | null)?.status).data ?? null
}
