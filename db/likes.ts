import { and, eq, sql } from 'drizzle-orm'
import { atomically, expecting, NotAsExpected } from './atomically.ts'
import { db } from './client.ts'
import { comments, likes } from './schema.comments.ts'

type Like = { commentId: string; userId: string; now: Date }

/**
 * Notes that somebody likes a published comment. Gives whether that is new: liking twice counts once. Throws
 * NotAsExpected where the comment isn't published.
 */
export async function likeComment({ commentId, userId, now }: Like): Promise<boolean> {
  return changed(commentId, userId, true, () =>
    atomically((tx) => [
      expecting(
        1,
        tx
          .update(comments)
          .set({ likes: sql`${comments.likes} + 1` })
          .where(and(eq(comments.id, commentId), eq(comments.status, 'published'))),
      ),
      // The comment is there, as the statement before has shown; its article is asked of the row itself.
      expecting(
        1,
        tx
          .insert(likes)
          .values({
            commentId,
            userId,
            articleId: sql`(select article_id from comments where id = ${commentId})`,
            at: now,
          })
          .onConflictDoNothing(),
      ),
    ]),
  )
}

/** Takes somebody's like back. Gives whether there was one. */
export async function unlikeComment({ commentId, userId }: Omit<Like, 'now'>): Promise<boolean> {
  return changed(commentId, userId, false, () =>
    atomically((tx) => [
      expecting(
        1,
        tx
          .update(comments)
          .set({ likes: sql`${comments.likes} - 1` })
          .where(eq(comments.id, commentId)),
      ),
      expecting(1, tx.delete(likes).where(and(eq(likes.commentId, commentId), eq(likes.userId, userId)))),
    ]),
  )
}

/** Whether a change was made; not where it was so already. */
async function changed(
  commentId: string,
  userId: string,
  wanted: boolean,
  change: () => Promise<void>,
): Promise<boolean> {
  try {
    await change()
    return true
  } catch (error) {
    if (!(error instanceof NotAsExpected) || (await doesLike(commentId, userId)) !== wanted) throw error
    return false
  }
}

async function doesLike(commentId: string, userId: string): Promise<boolean> {
  const rows = await db
    .select({ at: likes.at })
    .from(likes)
    .where(and(eq(likes.commentId, commentId), eq(likes.userId, userId)))
  return rows.length > 0
}

/** Ids of an article's comments that somebody likes. */
export async function likedBy(userId: string, articleId: string): Promise<string[]> {
  const rows = await db
    .select({ id: likes.commentId })
    .from(likes)
    .where(and(eq(likes.userId, userId), eq(likes.articleId, articleId)))
  return rows.map(({ id }) => id)
}
