import { randomUUID } from 'node:crypto'
import { articleBySlug } from '#db/articles.ts'
import { db } from '#db/client.ts'
import { newId } from '#db/ids.ts'
import { comments } from '#db/schema.comments.ts'
import { users } from '#db/schema.people.ts'
import type { Role } from '#domain/roles.ts'
import { sealSession } from '#server/session-token.ts'

/** The name auth.ts gives the session's cookie on http. */
const cookie = 'session'

/** Whom a request is made for: what stands in its cookie. */
export type Person = { id: string; cookie: string }

/**
 * Makes people with confirmed addresses and gives their session cookies for a server with that AUTH_SECRET. Readers
 * have two published comments under the article `known` behind them, so that their next ones aren't held as their first.
 */
export async function makePeople(
  howMany: number,
  role: Role,
  secret: string,
  known: string,
): Promise<Person[]> {
  const article = await articleBySlug(known, new Date())
  if (!article) throw new Error(`There is no article ${known}.`)
  const at = new Date(Date.now() - 30 * 86_400_000)
  const rows = Array.from({ length: howMany }, (_, i) => ({
    id: newId(),
    name: `Reader ${i}`,
    nameKey: `reader${i}`,
    email: `${randomUUID()}@example.org`,
    confirmedAt: at,
    createdAt: at,
    role,
  }))
  for (let from = 0; from < rows.length; from += 500) {
    const some = rows.slice(from, from + 500)
    await db.insert(users).values(some)
    await db.insert(comments).values(
      some.flatMap(({ id: userId, name }) =>
        [1, 2].map((n) => {
          const id = newId(at)
          return {
            id,
            articleId: article.id,
            threadId: id,
            userId,
            name,
            text: `Something said long ago, part ${n}.`,
            status: 'published' as const,
            createdAt: at,
            publishedAt: at,
          }
        }),
      ),
    )
  }
  return Promise.all(
    rows.map(async ({ id }) => ({
      id,
      cookie: `${cookie}=${await sealSession({ sub: id, version: 1 }, secret, 86_400)}`,
    })),
  )
}
