import { and, count, desc, eq, gt, ne } from 'drizzle-orm'
import type { Asked, Recent } from '#domain/moderation/asked.ts'
import { mostAtAll } from '#domain/moderation/too-fast.ts'
import { db } from './client.ts'
import { fingerprintOf } from './comment-changes.ts'
import { comments } from './schema.comments.ts'
import { users } from './schema.people.ts'
import { articleAuthors, authors } from './schema.ts'

const hour = 3_600_000
/** So many of the last hour are looked at: those by the person, and those by others that say the same. */
const most = { own: mostAtAll, others: 3 }

/**
 * What the checks of a comment need to know of its author: how the account stands, and what was written in the last
 * hour. `apart`: a comment that does not count, because it is being changed. Null where there is no such account.
 */
export async function writingRecord(
  userId: string,
  text: string,
  now: Date,
  apart = '',
): Promise<Pick<Asked, 'author' | 'recent'> | null> {
  const since = gt(comments.createdAt, new Date(now.getTime() - hour))
  const fingerprint = fingerprintOf(text)
  const fields = {
    text: comments.text,
    at: comments.createdAt,
    articleId: comments.articleId,
    parentId: comments.parentId,
  }
  const recent = (own: boolean) => {
    const whose = own
      ? eq(comments.userId, userId)
      : and(eq(comments.fingerprint, fingerprint), ne(comments.userId, userId))
    return db
      .select(fields)
      .from(comments)
      .where(and(whose, since, ne(comments.id, apart)))
      .orderBy(desc(comments.createdAt))
      .limit(own ? most.own : most.others)
  }
  const [[user], [counted], own, others] = await Promise.all([
    db.select().from(users).where(eq(users.id, userId)),
    db
      .select({ published: count() })
      .from(comments)
      .where(and(eq(comments.userId, userId), eq(comments.status, 'published'), ne(comments.id, apart))),
    recent(true),
    fingerprint ? recent(false) : [],
  ])
  if (!user) return null
  const { role, confirmedAt, suspendedUntil, suspensionReason, createdAt } = user
  const written = (by: boolean) => (row: Omit<Recent, 'own'>) => ({ ...row, own: by })
  return {
    author: {
      ...{ role, suspendedUntil, suspensionReason, createdAt },
      confirmed: confirmedAt !== null,
      published: counted?.published ?? 0,
    },
    recent: [...own.map(written(true)), ...others.map(written(false))],
  }
}

/** Whether somebody stands in the byline of an article. */
export async function isInByline(userId: string, articleId: string): Promise<boolean> {
  const rows = await db
    .select({ id: authors.id })
    .from(articleAuthors)
    .innerJoin(authors, eq(authors.id, articleAuthors.authorId))
    .where(and(eq(articleAuthors.articleId, articleId), eq(authors.userId, userId)))
    .limit(1)
  return rows.length > 0
}
