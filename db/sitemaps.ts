import { and, asc, desc, eq, gte, isNotNull, lte, sql } from 'drizzle-orm'
import type { NewsPage, SitemapPage } from '#domain/sitemaps.ts'
import { sitemapLength } from '#domain/sitemaps.ts'
import { db } from './client.ts'
import { articles } from './schema.ts'

const pathOf = (slug: string) => `/articles/${encodeURIComponent(slug)}`
const isPublic = (now: Date) => and(eq(articles.status, 'published'), lte(articles.publishedAt, now))

/**
 * The files the articles fill, `length` in each, in the order of making: the id each begins with, and its last change.
 */
export async function sitemapFiles(
  now: Date,
  length = sitemapLength,
): Promise<{ from: string; changed: Date }[]> {
  const numbered = db
    .select({
      id: articles.id,
      changedAt: articles.changedAt,
      file: sql<number>`(row_number() over (order by ${articles.id}) - 1) / ${sql.raw(String(length))}`.as(
        'file',
      ),
    })
    .from(articles)
    .where(isPublic(now))
    .as('numbered')
  const rows = await db
    .select({
      from: sql<string>`min(${numbered.id})`,
      changed: sql<Date>`max(${numbered.changedAt})`.mapWith(articles.changedAt),
    })
    .from(numbered)
    .groupBy(sql`${numbered.file}`)
    .orderBy(sql`${numbered.file}`)
  return rows
}

/** The articles of one file of the sitemap: those made from the id `from` on, at most `length`. */
export async function sitemapArticles(
  from: string,
  now: Date,
  length = sitemapLength,
): Promise<SitemapPage[]> {
  const rows = await db
    .select({ slug: articles.slug, changed: articles.changedAt })
    .from(articles)
    .where(and(isPublic(now), gte(articles.id, from)))
    .orderBy(asc(articles.id))
    .limit(length)
  return rows.map(({ slug, changed }) => ({ path: pathOf(slug), changed }))
}

/** Articles published since a moment, newest first, for the news sitemap; at most 1,000, as that allows. */
export async function newsArticles(since: Date, now: Date): Promise<NewsPage[]> {
  const rows = await db
    .select({ slug: articles.slug, headline: articles.headline, publishedAt: articles.publishedAt })
    .from(articles)
    .where(and(isPublic(now), gte(articles.publishedAt, since), isNotNull(articles.sectionId)))
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(1000)
  return rows.map(({ slug, headline, publishedAt }) => ({
    path: pathOf(slug),
    headline,
    publishedAt: publishedAt!,
  }))
}
