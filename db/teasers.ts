import { and, desc, eq, inArray, lte, type Placeholder, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { isPublic } from '#domain/articles.ts'
import { kickerOf } from '#domain/kicker.ts'
import type { Teaser, TeaserPage } from '#domain/teasers.ts'
import { type Db, db } from './client.ts'
import { picturesByIds } from './pictures.ts'
import { given, prepared } from './prepared.ts'
import { articleAuthors, articles, articleTopics, sections } from './schema.ts'

/** Teasers on a page of a list. */
export const listLength = 20

const columns = {
  id: articles.id,
  slug: articles.slug,
  status: articles.status,
  headline: articles.headline,
  standfirst: articles.standfirst,
  breaking: articles.breaking,
  live: articles.live,
  kicker: articles.kicker,
  lead: articles.lead,
  publishedAt: articles.publishedAt,
  section: { id: sections.id, slug: sections.slug, name: sections.name },
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number]

function rowsOf(where: SQL | undefined, limit: number | Placeholder, at: Db = db) {
  return at
    .select(columns)
    .from(articles)
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .where(where)
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(limit)
}

/** Rows with their lead pictures, as teasers. */
async function asTeasers(rows: Row[]): Promise<Teaser[]> {
  const found = await picturesByIds(rows.flatMap((row) => row.lead?.id ?? []))
  return rows.map(({ status: _, breaking, live, kicker, lead, publishedAt, ...row }) => ({
    ...row,
    publishedAt: publishedAt!,
    kicker: kickerOf({ breaking, live, kicker, section: row.section }),
    lead: lead ? { ...lead, picture: (lead.id && found.get(lead.id)) || null } : null,
  }))
}

const published = and(
  eq(articles.status, 'published'),
  lte(articles.publishedAt, given('now', articles.publishedAt)),
)

/** In a section: pages such as "About" are in no list. */
const newestRows = prepared('newest', (at) =>
  rowsOf(and(published, sql`${articles.sectionId} is not null`), sql.placeholder('limit'), at),
)

const newestRowsOfSection = prepared('newest_of_section', (at) =>
  rowsOf(
    and(eq(articles.sectionId, given('sectionId', articles.sectionId)), published),
    sql.placeholder('limit'),
    at,
  ),
)

type Place = { publishedAt: Date; id: string }

/** Where an article stands in time; null where there is none or it was never published. */
async function placeOf(id: string): Promise<Place | null> {
  const [row] = await db
    .select({ publishedAt: articles.publishedAt, id: articles.id })
    .from(articles)
    .where(eq(articles.id, id))
  return row?.publishedAt ? { publishedAt: row.publishedAt, id: row.id } : null
}

/**
 * Published by `now` and, where `place` is given, before that. One condition of the two: asked for both, SQLite walks
 * the index from the newest article down to the place.
 */
function publishedBefore(place: Place | null, now: Date, at: SQLiteColumn, id: SQLiteColumn): SQL {
  return place && place.publishedAt <= now
    ? sql`(${at}, ${id}) < (${sql.param(place.publishedAt, at)}, ${place.id})`
    : lte(at, now)
}

/** The newest articles published by `now`. */
export async function newest(now: Date, limit: number): Promise<Teaser[]> {
  return asTeasers(await newestRows({ now, limit }))
}

/** The newest articles of a section. */
export async function newestOfSection(sectionId: string, now: Date, limit: number): Promise<Teaser[]> {
  return asTeasers(await newestRowsOfSection({ sectionId, now, limit }))
}

/** These articles as far as they are published, in the order of the ids. */
export async function teasersByIds(ids: string[], now: Date): Promise<Teaser[]> {
  if (ids.length === 0) return []
  // What is public is told from the rows: asked for in the same breath, SQLite would walk every published article.
  const rows = await rowsOf(inArray(articles.id, ids), ids.length)
  const found = await asTeasers(rows.filter((row) => isPublic(row, now) && row.section))
  return ids.flatMap((id) => found.find((teaser) => teaser.id === id) ?? [])
}

/**
 * A page of a section's, topic's or author's articles, newest first: those older than the article `before`, or the
 * newest. Null where `before` names nothing.
 */
export async function teaserPage(
  kind: 'section' | 'topic' | 'author',
  id: string,
  now: Date,
  before: string | null,
): Promise<TeaserPage | null> {
  const place = before === null ? null : await placeOf(before)
  if (before !== null && place === null) return null
  const rows = kind === 'section' ? await sectionRows(id, now, place) : await linkedRows(kind, id, now, place)
  const teasers = await asTeasers(rows.slice(0, listLength))
  return { teasers, olderThan: rows.length > listLength ? teasers.at(-1)!.id : null }
}

function sectionRows(sectionId: string, now: Date, place: Place | null) {
  return rowsOf(
    and(
      eq(articles.sectionId, sectionId),
      eq(articles.status, 'published'),
      publishedBefore(place, now, articles.publishedAt, articles.id),
    ),
    listLength + 1,
  )
}

/** One walk of the link table's index gives the ids in order; then the rows themselves. */
async function linkedRows(
  kind: 'topic' | 'author',
  id: string,
  now: Date,
  place: Place | null,
): Promise<Row[]> {
  const link = kind === 'topic' ? articleTopics : articleAuthors
  const owner = kind === 'topic' ? articleTopics.topicId : articleAuthors.authorId
  const links = await db
    .select({ articleId: link.articleId })
    .from(link)
    .where(
      and(
        eq(owner, id),
        eq(link.status, 'published'),
        publishedBefore(place, now, link.publishedAt, link.articleId),
      ),
    )
    .orderBy(desc(link.publishedAt), desc(link.articleId))
    .limit(listLength + 1)
  if (links.length === 0) return []
  return rowsOf(
    inArray(
      articles.id,
      links.map((row) => row.articleId),
    ),
    listLength + 1,
  )
}
