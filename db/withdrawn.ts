import { and, eq } from 'drizzle-orm'
import { db } from './client.ts'
import { articles, redirects } from './schema.ts'

const columns = { id: articles.id, reason: articles.withdrawnReason }

/** The withdrawn article that has that slug, or had it; null where there is none. */
export async function withdrawnAt(slug: string): Promise<{ id: string; reason: string } | null> {
  const isWithdrawn = eq(articles.status, 'withdrawn')
  const [present] = await db
    .select(columns)
    .from(articles)
    .where(and(eq(articles.slug, slug), isWithdrawn))
  if (present) return present
  const [former] = await db
    .select(columns)
    .from(redirects)
    .innerJoin(articles, eq(articles.id, redirects.articleId))
    .where(and(eq(redirects.path, `/articles/${slug}`), isWithdrawn))
  return former ?? null
}
