import { Author } from '#domain/authors.ts'
import type { Viewer } from '#domain/roles.ts'
import { slugify } from '#domain/slugs.ts'
import { atomically } from './atomically.ts'
import { auditStatement } from './audit.ts'
import { authorByHandle, authorByName, authorStatement } from './authors.ts'
import { newId } from './ids.ts'
import { isTaken } from './taken.ts'

/** The author who is called exactly that, made where there is none, with a handle nobody has. Throws a ZodError. */
export async function guestByline(name: string, by: Pick<Viewer, 'id' | 'name'>): Promise<Author> {
  const known = await authorByName(name)
  if (known) return known
  const stem = slugify(name, 'guest')
  let handle = stem
  for (let n = 2, other = await authorByHandle(handle); other; n++) {
    // Made since they were asked for by their name.
    if (other.name === name) return other
    handle = `${stem}-${n}`
    other = await authorByHandle(handle)
  }
  const author = Author.parse({ id: newId(), handle, name })
  try {
    await atomically((tx) => [
      authorStatement(author, tx),
      auditStatement({ by, act: 'ensureGuest', subject: `author:${author.id}`, after: { name, handle } }, tx),
    ])
  } catch (error) {
    // Somebody took the handle meanwhile, perhaps for the very same name.
    if (isTaken(error, 'handle') && (await authorByHandle(handle))) return guestByline(name, by)
    throw error
  }
  return author
}
