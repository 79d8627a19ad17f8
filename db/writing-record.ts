import { and, count, desc, eq, gt, ne } from 'drizzle-orm'
import type { Asked, Recent } from '#domain/moderation/asked.ts'
import { mostAtAll } from '#domain/moderation/too-fast.ts'
import { fingerprintOf } from './comment-changes.ts'
import { given, prepared } from './prepared.ts'
import { comments } from './schema.comments.ts'
import { articleAuthors, authors } from './schema.ts'
import { accountOf } from './users.ts'

const hour = 3_600_000
/** So many of the last hour are looked at: those by the person, and those by others that say the same. */
const most = { own: mostAtAll, others: 3 }

const userId = given('userId', comments.userId)
const since = gt(comments.createdAt, given('since', comments.createdAt))
const notApart = ne(comments.id, given('apart', comments.id))
const fields = {
  id: comments.id,
  text: comments.text,
  at: comments.createdAt,
  articleId: comments.articleId,
  parentId: comments.parentId,
}

const published = prepared('published_by', (at) =>
  at
    .select({ published: count() })
    .from(comments)
    .where(and(eq(comments.userId, userId), eq(comments.status, 'published'), notApart)),
)

const recentOwn = prepared('recent_own', (at) =>
  at
    .select(fields)
    .from(comments)
    .where(and(eq(comments.userId, userId), since, notApart))
    .orderBy(desc(comments.createdAt))
    .limit(most.own),
)

const recentAlike = prepared('recent_alike', (at) =>
  at
    .select(fields)
    .from(comments)
    .where(
      and(
        eq(comments.fingerprint, given('fingerprint', comments.fingerprint)),
        ne(comments.userId, userId),
        since,
        notApart,
      ),
    )
    .orderBy(desc(comments.createdAt))
    .limit(most.others),
)

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
  const fingerprint = fingerprintOf(text)
  const asked = { userId, apart, fingerprint, since: new Date(now.getTime() - hour) }
  const [user, [counted], own, others] = await Promise.all([
    accountOf(userId),
    published(asked),
    recentOwn(asked),
    fingerprint ? recentAlike(asked) : [],
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

const inByline = prepared('in_byline', (at) =>
  at
    .select({ id: authors.id })
    .from(articleAuthors)
    .innerJoin(authors, eq(authors.id, articleAuthors.authorId))
    .where(
      and(
        eq(articleAuthors.articleId, given('articleId', articleAuthors.articleId)),
        eq(authors.userId, given('userId', authors.userId)),
      ),
    )
    .limit(1),
)

/** Whether somebody stands in the byline of an article. */
export async function isInByline(userId: string, articleId: string): Promise<boolean> {
  return (await inByline({ userId, articleId })).length > 0
}
