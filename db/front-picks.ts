import { and, asc, desc, eq, inArray, isNotNull, lte } from 'drizzle-orm'
import type { Viewer } from '#domain/roles.ts'
import { atomically, expecting } from './atomically.ts'
import { auditStatement } from './audit.ts'
import { db } from './client.ts'
import { holdsWords } from './holds.ts'
import { articles, frontPicks, sections } from './schema.ts'

const columns = {
  id: articles.id,
  slug: articles.slug,
  headline: articles.headline,
  status: articles.status,
  publishedAt: articles.publishedAt,
  section: sections.name,
}

/** What is picked for the front, the lead first, whatever became of it since. */
export async function picksAtDesk() {
  return db
    .select(columns)
    .from(frontPicks)
    .innerJoin(articles, eq(articles.id, frontPicks.articleId))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .orderBy(asc(frontPicks.position))
}
export type FrontPick = Awaited<ReturnType<typeof picksAtDesk>>[number]

/** The newest published articles whose headline has those words in it, to pick from. */
export async function frontCandidates(q: string, now: Date, limit = 20): Promise<FrontPick[]> {
  return db
    .select(columns)
    .from(articles)
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .where(
      and(
        eq(articles.status, 'published'),
        lte(articles.publishedAt, now),
        isNotNull(articles.sectionId),
        ...holdsWords(articles.headline, q),
      ),
    )
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(limit)
}

/**
 * Puts these articles on the front, the lead first. Throws NotAsExpected where the front isn't as it was `seen`;
 * all of them must be there.
 */
export async function savePicks(given: { order: string[]; seen: string[]; by: Viewer }): Promise<void> {
  const { order, seen, by } = given
  const headlines = await headlinesOf([...order, ...seen])
  const stories = (ids: string[]) => ({ stories: ids.map((id) => headlines.get(id) ?? id) })
  await atomically((tx) => [
    ...seen.map((articleId, position) =>
      expecting(
        1,
        tx
          .delete(frontPicks)
          .where(and(eq(frontPicks.position, position), eq(frontPicks.articleId, articleId))),
      ),
    ),
    expecting(0, tx.delete(frontPicks)),
    // Two at once, both from an empty front: the second finds the place taken.
    ...order.map((articleId, position) =>
      expecting(1, tx.insert(frontPicks).values({ position, articleId }).onConflictDoNothing()),
    ),
    auditStatement(
      { by, act: 'saveFront', subject: 'front', before: stories(seen), after: stories(order) },
      tx,
    ),
  ])
}

/** The headlines of those of the articles that are there, by id. */
export async function headlinesOf(ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: articles.id, headline: articles.headline })
    .from(articles)
    .where(inArray(articles.id, ids))
  return new Map(rows.map((row) => [row.id, row.headline]))
}
