import { asc } from 'drizzle-orm'
import { db } from './client.ts'
import { frontPicks } from './schema.ts'

/** Ids of the articles an editor put on the front, the lead first. */
export async function pickedForFront(): Promise<string[]> {
  const rows = await db
    .select({ articleId: frontPicks.articleId })
    .from(frontPicks)
    .orderBy(asc(frontPicks.position))
  return rows.map((row) => row.articleId)
}
