import { and, desc, eq, gt, inArray, lte, type SQL, sql } from 'drizzle-orm'
import type { ArticleStatus } from '#domain/articles.ts'
import type { DeskFilter } from '#domain/desk-list.ts'
import { db } from './client.ts'
import { holdsWords } from './holds.ts'
import { articleAuthors, articles, authors, drafts, sections } from './schema.ts'

/** An article in the desk's list. */
export type DeskEntry = {
  id: string
  slug: string
  headline: string
  status: ArticleStatus
  publishedAt: Date | null
  changedAt: Date
  section: string | null
  /** The names of its byline. */
  byline: string[]
  /** Whether the viewer has unsaved text in it. */
  unsaved: boolean
}

export const deskListLength = 50

/**
 * A page of the articles that pass a filter, the last changed first, and the id to ask for the next page after; null:
 * there is none. One walk of an index that holds all it asks for finds the ids, then the rows are read.
 */
export async function deskArticles(
  filter: DeskFilter,
  viewerId: string,
  now: Date,
): Promise<{ entries: DeskEntry[]; after: string | null }> {
  const found = await db
    .select({ id: articles.id })
    .from(articles)
    .where(and(...conditions(filter, viewerId, now), filter.after ? olderThan(filter.after) : undefined))
    .orderBy(desc(articles.changedAt), desc(articles.id))
    .limit(deskListLength + 1)
  const ids = found.slice(0, deskListLength).map((row) => row.id)
  return {
    entries: await entriesOf(ids, viewerId),
    after: found.length > deskListLength ? ids.at(-1)! : null,
  }
}

function conditions({ state, sectionId, authorId, mine, words }: DeskFilter, viewerId: string, now: Date) {
  const by = authorId
    ? db
        .select({ id: articleAuthors.articleId })
        .from(articleAuthors)
        .where(eq(articleAuthors.authorId, authorId))
    : null
  return [
    state ? stateCondition(state, now) : undefined,
    sectionId ? eq(articles.sectionId, sectionId) : undefined,
    by ? inArray(articles.id, by) : undefined,
    mine ? eq(articles.createdBy, viewerId) : undefined,
    ...holdsWords(articles.headline, words),
  ]
}

function stateCondition(state: NonNullable<DeskFilter['state']>, now: Date): SQL | undefined {
  if (state === 'scheduled') return and(eq(articles.status, 'published'), gt(articles.publishedAt, now))
  if (state === 'published') return and(eq(articles.status, 'published'), lte(articles.publishedAt, now))
  return eq(articles.status, state)
}

function olderThan(id: string): SQL {
  return sql`(${articles.changedAt}, ${articles.id}) < (select changed_at, id from articles where id = ${id})`
}

async function entriesOf(ids: string[], viewerId: string): Promise<DeskEntry[]> {
  if (ids.length === 0) return []
  const [rows, bylines] = await Promise.all([
    db
      .select({
        id: articles.id,
        slug: articles.slug,
        headline: articles.headline,
        status: articles.status,
        publishedAt: articles.publishedAt,
        changedAt: articles.changedAt,
        section: sections.name,
        savedAt: drafts.savedAt,
      })
      .from(articles)
      .leftJoin(sections, eq(sections.id, articles.sectionId))
      .leftJoin(drafts, and(eq(drafts.articleId, articles.id), eq(drafts.userId, viewerId)))
      .where(inArray(articles.id, ids)),
    db
      .select({ articleId: articleAuthors.articleId, name: authors.name })
      .from(articleAuthors)
      .innerJoin(authors, eq(authors.id, articleAuthors.authorId))
      .where(inArray(articleAuthors.articleId, ids))
      .orderBy(articleAuthors.position),
  ])
  return ids.flatMap((id) => {
    const row = rows.find((r) => r.id === id)
    if (!row) return []
    const { savedAt, ...rest } = row
    const byline = bylines.filter((b) => b.articleId === id).map((b) => b.name)
    return [{ ...rest, byline, unsaved: savedAt !== null }]
  })
}
