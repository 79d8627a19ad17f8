import { eq, inArray } from 'drizzle-orm'
import { Picture } from '#domain/pictures.ts'
import { db } from './client.ts'
import { newId } from './ids.ts'
import { pictures } from './schema.ts'

const columns = {
  id: pictures.id,
  hash: pictures.hash,
  width: pictures.width,
  height: pictures.height,
  widths: pictures.widths,
  focalX: pictures.focalX,
  focalY: pictures.focalY,
}

/** The picture whose original file has that SHA-256, or null. */
export async function pictureByHash(hash: string): Promise<Picture | null> {
  const [row] = await db.select(columns).from(pictures).where(eq(pictures.hash, hash))
  return row ?? null
}

/** Notes a stored picture; where its hash is known already, gives the one that is there. Throws a ZodError. */
export async function savePicture(input: Omit<Picture, 'id'>): Promise<Picture> {
  const row = Picture.parse({ ...input, id: newId() })
  await db
    .insert(pictures)
    .values({ ...row, createdAt: new Date() })
    .onConflictDoNothing({ target: pictures.hash })
  const saved = await pictureByHash(row.hash)
  if (!saved) throw new Error(`The picture ${row.hash} was saved and is not there.`)
  return saved
}

/** The pictures with these ids, by id; unknown ids are left out. */
export async function picturesByIds(ids: string[]): Promise<Map<string, Picture>> {
  const found = new Map<string, Picture>()
  const wanted = [...new Set(ids)]
  // Both engines bound the number of values in one statement.
  for (let i = 0; i < wanted.length; i += 500) {
    const rows = await db
      .select(columns)
      .from(pictures)
      .where(inArray(pictures.id, wanted.slice(i, i + 500)))
    for (const row of rows) found.set(row.id, row)
  }
  return found
}
