import { desc, gte, lt, sql, sum } from 'drizzle-orm'
import { atomically } from './atomically.ts'
import { db } from './client.ts'
import { reads } from './schema.ts'

/** The hour a moment belongs to, counted since 1970. */
export function hourOf(at: Date): number {
  return Math.floor(at.getTime() / 3_600_000)
}

/** Adds reads (article id to number) to an hour's counts. Ids of articles that are gone are left out. */
export async function addReads(counts: Map<string, number>, at: Date): Promise<void> {
  if (counts.size === 0) return
  const hour = hourOf(at)
  await atomically((tx) =>
    [...counts].map(([articleId, count]) =>
      tx
        .insert(reads)
        .select(
          sql`select id, ${sql.raw(String(hour))}, ${sql.raw(String(Math.trunc(count)))} from articles where id = ${articleId}`,
        )
        .onConflictDoUpdate({
          target: [reads.hour, reads.articleId],
          set: { count: sql`${reads.count} + excluded.count` },
        }),
    ),
  )
}

/** Forgets hours that nobody asks for any more: a week is far more than the front does. */
export async function forgetOldReads(now: Date): Promise<void> {
  await db.delete(reads).where(lt(reads.hour, hourOf(now) - 7 * 24))
}

/** Ids of the articles read most since `since`, most first; of those read as often, the newest. */
export async function mostRead(since: Date, limit: number): Promise<string[]> {
  const rows = await db
    .select({ articleId: reads.articleId })
    .from(reads)
    .where(gte(reads.hour, hourOf(since)))
    .groupBy(reads.articleId)
    .orderBy(desc(sum(reads.count)), desc(reads.articleId))
    .limit(limit)
  return rows.map((row) => row.articleId)
}
