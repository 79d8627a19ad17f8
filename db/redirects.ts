import { eq } from 'drizzle-orm'
import { isPublic } from '#domain/articles.ts'
import { db } from './client.ts'
import { articles, redirects } from './schema.ts'

/** What became of an address that no page answers. */
export type Address = { moved: string } | 'gone' | 'unknown'

/** A statement that makes `path` lead to an article, wherever that is later, or to another path. */
export function redirectStatement(path: string, target: { articleId: string } | { to: string }, at = db) {
  const row = { articleId: null, to: null, ...target }
  return at
    .insert(redirects)
    .values({ path, ...row })
    .onConflictDoUpdate({ target: redirects.path, set: row })
}

/** Makes `path` (decoded, without a slash at its end) lead elsewhere for ever. */
export async function saveRedirect(
  path: string,
  target: { articleId: string } | { to: string },
): Promise<void> {
  await redirectStatement(path, target)
}

/**
 * What lies below a page goes where the page goes: the comments of an article, whose permalinks must never break, and
 * the feeds and older pages of a list.
 */
const lists = String.raw`^\/(?:sections|topics|authors)\/[^/]+`
const isList = new RegExp(`${lists}$`)
const below = new RegExp(
  String.raw`(?<=^\/articles\/[^/]+)\/comments\/[1-9]\d*$|(?<=${lists})\/(?:before\/[\w-]+|feed\.xml|atom\.xml|feed\.json)$`,
)

/**
 * Where a path without a page has gone, at that moment. The path is decoded and has no slash at its end. What readers may
 * not see yet is not told either.
 */
export async function addressOf(asked: string, now = new Date()): Promise<Address> {
  const [rest = ''] = asked.match(below) ?? []
  const path = asked.slice(0, asked.length - rest.length)
  const slug = path.match(/^\/articles\/([^/]+)$/)?.[1]
  if (slug !== undefined) {
    const [article] = await db
      .select({ status: articles.status })
      .from(articles)
      .where(eq(articles.slug, slug))
    if (article?.status === 'withdrawn') return 'gone'
  }
  const [row] = await db
    .select({
      to: redirects.to,
      article: { slug: articles.slug, status: articles.status, publishedAt: articles.publishedAt },
    })
    .from(redirects)
    .leftJoin(articles, eq(articles.id, redirects.articleId))
    .where(eq(redirects.path, path))
  if (!row) return 'unknown'
  if (row.article) {
    if (row.article.status === 'withdrawn') return 'gone'
    if (!isPublic(row.article, now)) return 'unknown'
    return { moved: `/articles/${encodeURIComponent(row.article.slug)}${rest}` }
  }
  if (row.to === null) return 'unknown'
  return { moved: isList.test(row.to) ? row.to + rest : row.to }
}

/** A statement that frees an address for a page of its own again. */
export function unredirectStatement(path: string, at = db) {
  return at.delete(redirects).where(eq(redirects.path, path))
}
