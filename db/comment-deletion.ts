import { and, eq, inArray, isNull } from 'drizzle-orm'
import { atomically, expecting } from './atomically.ts'
import { comments, likes, reports, verdicts } from './schema.comments.ts'

/**
 * Deletes somebody's comment: text, name and all that tells of them are gone; the row stays as a marker, for replies
 * to hang under. Throws NotAsExpected where it isn't theirs, or is deleted already.
 */
export async function deleteComment({
  id,
  userId,
  now,
}: {
  id: string
  userId: string
  now: Date
}): Promise<void> {
  await atomically((tx) => [
    expecting(
      1,
      tx
        .update(comments)
        .set({
          status: 'deleted',
          name: '',
          text: '',
          fingerprint: '',
          badge: null,
          formKey: null,
          userId: null,
          likes: 0,
          openReports: 0,
        })
        .where(
          and(
            eq(comments.id, id),
            eq(comments.userId, userId),
            inArray(comments.status, ['published', 'held', 'rejected']),
          ),
        ),
    ),
    tx.delete(likes).where(eq(likes.commentId, id)),
    tx.update(verdicts).set({ evidence: '' }).where(eq(verdicts.commentId, id)),
    // What a report quotes is the comment's as well.
    tx.update(reports).set({ text: '' }).where(eq(reports.commentId, id)),
    tx
      .update(reports)
      .set({ judgedAt: now })
      .where(and(eq(reports.commentId, id), isNull(reports.judgedAt))),
  ])
}
