import { eq } from 'drizzle-orm'
import { nameKey } from '#domain/names.ts'
import type { Db } from './client.ts'
import { authors } from './schema.ts'

/** Gives authors from before they had one the key of their name: no SQL folds names as `nameKey()` does. */
export async function fillNameKeys(db: Db): Promise<void> {
  const rows = await db
    .select({ id: authors.id, name: authors.name })
    .from(authors)
    .where(eq(authors.nameKey, ''))
  for (const { id, name } of rows)
    await db
      .update(authors)
      .set({ nameKey: nameKey(name) })
      .where(eq(authors.id, id))
}
