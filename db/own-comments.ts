import { and, desc, eq, exists, inArray, lt, ne, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { editableUntil, type OwnComment } from '#domain/comments.ts'
import { db } from './client.ts'
import { comments, verdicts } from './schema.comments.ts'
import { articles } from './schema.ts'

const replies = alias(comments, 'replies')
const newer = alias(verdicts, 'newer')

const fields = () => ({
  id: comments.id,
  number: comments.number,
  parentId: comments.parentId,
  status: comments.status,
  text: comments.text,
  createdAt: comments.createdAt,
  publishedAt: comments.publishedAt,
  likes: comments.likes,
  article: { id: articles.id, slug: articles.slug, headline: articles.headline },
  reason: sql<string | null>`(${db
    .select({ reason: newer.reason })
    .from(newer)
    .where(eq(newer.commentId, comments.id))
    .orderBy(desc(newer.id))
    .limit(1)})`,
  replied: sql<number | boolean>`${exists(
    db
      .select({ id: replies.id })
      .from(replies)
      .where(and(eq(replies.parentId, comments.id), inArray(replies.status, ['published', 'held']))),
  )}`,
})

async function find(where: Parameters<typeof and>[0], now: Date, limit: number): Promise<OwnComment[]> {
  const rows = await db
    .select(fields())
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(and(where, ne(comments.status, 'deleted')))
    .orderBy(desc(comments.id))
    .limit(limit)
  return rows.map(({ replied, reason, ...row }) => ({
    ...row,
    reason: reason ?? '',
    editableUntil: editableUntil({ ...row, replied: Boolean(replied) }, now),
  }))
}

/** What somebody wrote under an article, the newest first: at most 200. */
export async function ownCommentsOn(articleId: string, userId: string, now: Date): Promise<OwnComment[]> {
  return find(and(eq(comments.userId, userId), eq(comments.articleId, articleId)), now, 200)
}

/** One of somebody's own comments; null where it isn't theirs or is deleted. */
export async function ownComment(id: string, userId: string, now: Date): Promise<OwnComment | null> {
  const [row] = await find(and(eq(comments.id, id), eq(comments.userId, userId)), now, 1)
  return row ?? null
}

/** A page of everything somebody wrote, the newest first: what is older than their comment `before`. */
export async function ownComments(
  userId: string,
  before: string | null,
  now: Date,
  limit = 20,
): Promise<{ comments: OwnComment[]; before: string | null }> {
  const found = await find(
    and(eq(comments.userId, userId), before ? lt(comments.id, before) : undefined),
    now,
    limit + 1,
  )
  return { comments: found.slice(0, limit), before: found.length > limit ? found[limit - 1]!.id : null }
}
