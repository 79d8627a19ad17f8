import { and, asc, between, count, desc, eq, gt, inArray, isNotNull, max, or, sql } from 'drizzle-orm'
import { type Comment, threadsPerPage } from '#domain/comments.ts'
import { db } from './client.ts'
import { given, prepared } from './prepared.ts'
import { comments } from './schema.comments.ts'

/**
 * The comments of an article's threads numbered `from` to `to`, as everyone sees them. One that was taken off the page
 * comes as deleted, so that what was said in answer to it keeps its place.
 */
export async function commentsOfThreads(articleId: string, from: number, to: number): Promise<Comment[]> {
  const rows = await db
    .select()
    .from(comments)
    .where(
      and(
        eq(comments.articleId, articleId),
        or(inArray(comments.status, ['published', 'deleted']), isNotNull(comments.publishedAt)),
        between(comments.number, Math.max(1, from), to),
      ),
    )
    .orderBy(asc(comments.number), asc(comments.publishedAt), asc(comments.id))
  return rows.map((row) => {
    const isShown = row.status === 'published'
    return {
      id: row.id,
      threadId: row.threadId,
      parentId: row.parentId,
      number: row.number,
      name: isShown ? row.name : '',
      badge: isShown ? row.badge : null,
      text: isShown ? row.text : '',
      status: isShown ? 'published' : 'deleted',
      likes: isShown ? row.likes : 0,
      publishedAt: row.publishedAt ?? row.createdAt,
      editedAt: isShown ? row.editedAt : null,
    }
  })
}

const shown = and(
  eq(comments.articleId, given('articleId', comments.articleId)),
  eq(comments.status, 'published'),
  gt(comments.number, 0),
)

const counted = prepared('comment_counts', (at) =>
  at
    .select({ count: count(), threads: max(comments.number) })
    .from(comments)
    .where(shown),
)

/** How many comments of an article everyone sees, and the number of its newest thread (0: none). */
export async function commentCounts(articleId: string): Promise<{ count: number; threads: number }> {
  const [row] = await counted({ articleId })
  return { count: row?.count ?? 0, threads: row?.threads ?? 0 }
}

/**
 * Of an article's threads numbered below that: how many comments everyone sees in them, and the newest thread that
 * holds one; null where none does.
 */
export async function commentsBefore(
  articleId: string,
  number: number,
): Promise<{ count: number; last: { id: string; number: number } | null }> {
  const before = and(
    eq(comments.articleId, articleId),
    eq(comments.status, 'published'),
    between(comments.number, 1, number - 1),
  )
  const [[counted], [last]] = await Promise.all([
    db.select({ count: count() }).from(comments).where(before),
    db
      .select({ id: comments.threadId, number: comments.number })
      .from(comments)
      .where(before)
      .orderBy(desc(comments.number))
      .limit(1),
  ])
  return { count: counted?.count ?? 0, last: last ?? null }
}

/** The threads of one page of an article's comments: page 1 holds the oldest. */
export async function commentsOfPage(articleId: string, page: number): Promise<Comment[]> {
  return commentsOfThreads(articleId, (page - 1) * threadsPerPage + 1, page * threadsPerPage)
}

const newestShown = prepared('newest_comments', (at) =>
  at
    .select({ id: comments.id })
    .from(comments)
    .where(shown)
    .orderBy(desc(comments.publishedAt), desc(comments.id))
    .limit(sql.placeholder('limit')),
)

/** Ids of the comments of an article that appeared last, the newest first. */
export async function newestComments(articleId: string, limit: number): Promise<string[]> {
  const rows = await newestShown({ articleId, limit })
  return rows.map(({ id }) => id)
}
