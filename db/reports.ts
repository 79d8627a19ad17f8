import { and, eq, sql } from 'drizzle-orm'
import type { ReportReason } from '#domain/reports.ts'
import { atomically, expecting, NotAsExpected } from './atomically.ts'
import { db } from './client.ts'
import { comments, reports } from './schema.comments.ts'

type Report = { commentId: string; userId: string; reason: ReportReason; text: string; now: Date }

/**
 * Notes that somebody reports a published comment. Gives whether that is new: each reader reports a comment once.
 * Throws NotAsExpected where the comment isn't published.
 */
export async function reportComment({ commentId, userId, reason, text, now }: Report): Promise<boolean> {
  try {
    await atomically((tx) => [
      expecting(
        1,
        tx
          .update(comments)
          .set({ openReports: sql`${comments.openReports} + 1` })
          .where(and(eq(comments.id, commentId), eq(comments.status, 'published'))),
      ),
      expecting(
        1,
        tx.insert(reports).values({ commentId, userId, reason, text, at: now }).onConflictDoNothing(),
      ),
    ])
    return true
  } catch (error) {
    if (!(error instanceof NotAsExpected) || !(await hasReported(commentId, userId))) throw error
    return false
  }
}

/** Whether somebody has reported that comment before. */
export async function hasReported(commentId: string, userId: string): Promise<boolean> {
  const rows = await db
    .select({ at: reports.at })
    .from(reports)
    .where(and(eq(reports.commentId, commentId), eq(reports.userId, userId)))
  return rows.length > 0
}
