import { eq, sql } from 'drizzle-orm'
import { db } from './client.ts'
import { articles, redirects } from './schema.ts'

/** What became of an address that no page answers. */
export type Address = { moved: string } | 'gone' | 'unknown'

/** A statement that makes `path` lead to an article, wherever that is later, or to another path. */
export function redirectStatement(path: string, target: { articleId: string } | { to: string }, at = db) {
  const row = { articleId: null, to: null, ...target }
  return at.insert(redirects).values({ path, ...row }).onConflictDoUpdate({ target: redirects.path, set: row })
}

/** Makes `path` (decoded, without a slash at its end) lead elsewhere for ever. */
export async function saveRedirect(path: string, target: { articleId: string } | { to: string }): Promise<void> {
  await redirectStatement(path, target)
}

/** Where a path without a page has gone. `path` is decoded and has no slash at its end. */
export async function addressOf(path: string): Promise<Address> {
  const slug = path.match(/^\/articles\/([^/]+)$/)?.[1]
  if (slug !== undefined) {
    const [article] = await db.select({ status: articles.status }).from(articles).where(eq(articles.slug, slug))
    if (article?.status === 'withdrawn') return 'gone'
  }
  const [row] = await db
    .select({ to: redirects.to, slug: articles.slug, status: articles.status })
    .from(redirects)
    .leftJoin(articles, eq(articles.id, redirects.articleId))
    .where(eq(redirects.path, path))
  if (!row) return 'unknown'
  if (row.slug !== null) {
    if (row.status === 'withdrawn') return 'gone'
    return row.status === 'published' ? { moved: `/articles/${encodeURIComponent(row.slug)}` } : 'unknown'
  }
  return row.to === null ? 'unknown' : { moved: row.to }
}

/** A statement that frees an address for a page of its own again. */
export function unredirectStatement(path: string, at = db) {
  return at.delete(redirects).where(sql`${redirects.path} = ${path}`)
}
