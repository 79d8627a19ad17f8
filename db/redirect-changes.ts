import { and, asc, eq, gt, or } from 'drizzle-orm'
import type { Viewer } from '#domain/roles.ts'
import { atomically, expecting } from './atomically.ts'
import { auditStatement } from './audit.ts'
import { db } from './client.ts'
import { holds } from './holds.ts'
import { redirectStatement } from './redirects.ts'
import { articles, redirects } from './schema.ts'

/** Where an old address leads, as the desk shows it. */
export type RedirectRow = {
  path: string
  to: string | null
  article: { slug: string; headline: string } | null
}

const columns = {
  path: redirects.path,
  to: redirects.to,
  article: { slug: articles.slug, headline: articles.headline },
}

/** A page of the redirects by their paths: those after `after` whose path or goal holds that text. */
export async function redirectsPage(
  q: string,
  after: string | null,
  limit = 100,
): Promise<{ redirects: RedirectRow[]; after: string | null }> {
  const text = q.trim()
  const found = text
    ? or(holds(redirects.path, text), holds(redirects.to, text), holds(articles.slug, text))
    : undefined
  const rows = await db
    .select(columns)
    .from(redirects)
    .leftJoin(articles, eq(articles.id, redirects.articleId))
    .where(and(after === null ? undefined : gt(redirects.path, after), found))
    .orderBy(asc(redirects.path))
    .limit(limit + 1)
  return { redirects: rows.slice(0, limit), after: rows.length > limit ? rows[limit - 1]!.path : null }
}

/** The redirect at that path, or null. */
export async function redirectAt(path: string): Promise<RedirectRow | null> {
  const [row] = await db
    .select(columns)
    .from(redirects)
    .leftJoin(articles, eq(articles.id, redirects.articleId))
    .where(eq(redirects.path, path))
  return row ?? null
}

/** The article that has, or once had, that path; null where none has. */
export async function articleAt(path: string): Promise<string | null> {
  const slug = path.match(/^\/articles\/([^/]+)$/)?.[1]
  if (slug === undefined) return null
  const [row] = await db.select({ id: articles.id }).from(articles).where(eq(articles.slug, slug))
  return row?.id ?? null
}

/** Whether somebody sent from `path` to `goal` (decoded paths) would come back to where they were. */
export async function wouldLoop(path: string, goal: string): Promise<boolean> {
  const seen = new Set([path])
  for (let at = goal; ; ) {
    if (seen.has(at)) return true
    seen.add(at)
    const next = await redirectAt(at)
    if (!next?.to?.startsWith('/')) return false
    at = decodeURIComponent(new URL(next.to, 'http://site').pathname).replace(/(?<=.)\/$/, '')
  }
}

/** Makes a path lead elsewhere, and writes it down. */
export async function addRedirect(
  path: string,
  target: { articleId: string } | { to: string },
  before: RedirectRow | null,
  by: Viewer,
): Promise<void> {
  await atomically((tx) => [
    redirectStatement(path, target, tx),
    auditStatement(
      {
        by,
        act: 'addRedirect',
        subject: `redirect:${path}`,
        before: before && goalOf(before),
        after: target,
      },
      tx,
    ),
  ])
}

/** Removes a redirect. Throws NotAsExpected where there is none. */
export async function removeRedirect(before: RedirectRow, by: Viewer): Promise<void> {
  await atomically((tx) => [
    expecting(1, tx.delete(redirects).where(eq(redirects.path, before.path))),
    auditStatement(
      { by, act: 'removeRedirect', subject: `redirect:${before.path}`, before: goalOf(before) },
      tx,
    ),
  ])
}

const goalOf = ({ to, article }: RedirectRow) => ({ to: to ?? (article && `/articles/${article.slug}`) })
