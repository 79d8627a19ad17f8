import { and, desc, eq, lt } from 'drizzle-orm'
import { Revision } from '#domain/revisions.ts'
import { db } from './client.ts'
import { users } from './schema.people.ts'
import { revisions } from './schema.ts'

/** A save of an article: when, by whom (null: an import), and what was done. */
export type RevisionEntry = { number: number; act: string; at: Date; by: string | null }

/** A page of an article's revisions, the newest first: those before the number `before`, where given. */
export async function revisionsOf(
  articleId: string,
  before: number | null,
  limit = 50,
): Promise<{ entries: RevisionEntry[]; before: number | null }> {
  const rows = await db
    .select({ number: revisions.number, act: revisions.act, at: revisions.at, by: users.name })
    .from(revisions)
    .leftJoin(users, eq(users.id, revisions.userId))
    .where(
      and(eq(revisions.articleId, articleId), before === null ? undefined : lt(revisions.number, before)),
    )
    .orderBy(desc(revisions.number))
    .limit(limit + 1)
  const entries = rows.slice(0, limit)
  return { entries, before: rows.length > limit ? entries.at(-1)!.number : null }
}

/** An article as it was after that save, or null. */
export async function revisionOf(articleId: string, number: number): Promise<Revision | null> {
  if (!Number.isSafeInteger(number) || number < 1 || number > 2_147_483_647) return null
  const [row] = await db
    .select({ content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), eq(revisions.number, number)))
  const read = row && Revision.safeParse(row.content)
  return read?.success ? read.data : null
}

type Entry = {
  articleId: string
  number: number
  content: Revision
  act: string
  userId: string | null
  at: Date
}

/** A statement that keeps a revision; put it into the same `atomically` as the save it is of. */
export function revisionStatement(entry: Entry, tx = db) {
  return tx.insert(revisions).values(entry)
}
