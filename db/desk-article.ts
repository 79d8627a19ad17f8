import { desc, eq } from 'drizzle-orm'
import { Revision } from '#domain/revisions.ts'
import { linksOf } from './article-links.ts'
import { db } from './client.ts'
import { users } from './schema.people.ts'
import { articles, revisions } from './schema.ts'

/** An article as the desk knows it, whatever its state. */
export type DeskArticle = {
  id: string
  revision: number
  content: Revision
  createdBy: string | null
  changedAt: Date
  withdrawnReason: string
  origin: string | null
}

/** The article with that id, or null. */
export async function deskArticle(id: string): Promise<DeskArticle | null> {
  const [row] = await db.select().from(articles).where(eq(articles.id, id))
  if (!row) return null
  const { revision, createdBy, changedAt, withdrawnReason, origin } = row
  const content = Revision.parse({ ...row, ...(await linksOf(id)) })
  return { id, revision, content, createdBy, changedAt, withdrawnReason, origin }
}

/** The last save of an article: what was done, and by whom; `by` is null where nobody at the desk did it. */
export async function lastSave(
  articleId: string,
): Promise<{ act: string; userId: string | null; by: string | null }> {
  const [row] = await db
    .select({ act: revisions.act, userId: revisions.userId, by: users.name })
    .from(revisions)
    .leftJoin(users, eq(users.id, revisions.userId))
    .where(eq(revisions.articleId, articleId))
    .orderBy(desc(revisions.number))
    .limit(1)
  return row ?? { act: 'saved', userId: null, by: null }
}
