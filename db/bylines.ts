import { eq } from 'drizzle-orm'
import { Author } from '#domain/authors.ts'
import type { Viewer } from '#domain/roles.ts'
import { slugify } from '#domain/slugs.ts'
import { atomically } from './atomically.ts'
import { auditStatement } from './audit.ts'
import { authorByHandle, authorStatement } from './authors.ts'
import { db } from './client.ts'
import { newId } from './ids.ts'
import { authors } from './schema.ts'

/** The author who is called exactly that, made where there is none, with a handle nobody has. Throws a ZodError. */
export async function guestByline(name: string, by: Pick<Viewer, 'id' | 'name'>): Promise<Author> {
  const columns = {
    id: authors.id,
    handle: authors.handle,
    name: authors.name,
    title: authors.title,
    bio: authors.bio,
  }
  const [known] = await db.select(columns).from(authors).where(eq(authors.name, name)).limit(1)
  if (known) return known
  const stem = slugify(name, 'guest')
  let handle = stem
  for (let n = 2; await authorByHandle(handle); n++) handle = `${stem}-${n}`
  const author = Author.parse({ id: newId(), handle, name })
  await atomically((tx) => [
    authorStatement(author, tx),
    auditStatement({ by, act: 'ensureGuest', subject: `author:${author.id}`, after: { name, handle } }, tx),
  ])
  return author
}
