import { asc, eq, inArray } from 'drizzle-orm'
import { Author } from '#domain/authors.ts'
import { nameKey } from '#domain/names.ts'
import { db } from './client.ts'
import { newId } from './ids.ts'
import { authors } from './schema.ts'

const columns = {
  id: authors.id,
  handle: authors.handle,
  name: authors.name,
  title: authors.title,
  bio: authors.bio,
}

/** The author with that handle, or null. */
export async function authorByHandle(handle: string): Promise<Author | null> {
  const [row] = await db.select(columns).from(authors).where(eq(authors.handle, handle))
  return row ?? null
}

/** The author who is called exactly that, or null. */
export async function authorByName(name: string): Promise<Author | null> {
  const [row] = await db.select(columns).from(authors).where(eq(authors.name, name)).limit(1)
  return row ?? null
}

/** The author that somebody with an account is in bylines, or null. */
export async function authorOfUser(userId: string): Promise<Author | null> {
  const [row] = await db.select(columns).from(authors).where(eq(authors.userId, userId)).limit(1)
  return row ?? null
}

/** The authors with these ids, in the order of the ids; unknown ids are left out. */
export async function authorsByIds(ids: string[]): Promise<Author[]> {
  if (ids.length === 0) return []
  const rows = await db.select(columns).from(authors).where(inArray(authors.id, ids))
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}

/** Every author, by name: for the sitemap and the desk. */
export async function allAuthors(): Promise<Author[]> {
  return db.select(columns).from(authors).orderBy(asc(authors.name))
}

/** A statement that adds an author. */
export function authorStatement(author: Author, tx = db) {
  return tx.insert(authors).values({ ...author, nameKey: nameKey(author.name) })
}

/** The author with that handle, made where there is none. Throws a ZodError. */
export async function ensureAuthor(input: {
  handle: string
  name: string
  title?: string
  bio?: string
}): Promise<Author> {
  const known = await authorByHandle(input.handle)
  if (known) return known
  const row = Author.parse({ ...input, id: newId() })
  await authorStatement(row)
  return row
}
