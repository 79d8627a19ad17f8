import { and, eq, sql } from 'drizzle-orm'
import { atomically, expecting, type Statement } from './atomically.ts'
import { type Db, db } from './client.ts'
import { tokens, users } from './schema.people.ts'
import { endAllTokens, goodToken, newToken } from './tokens.ts'

/** Whether the newsroom has an administrator. */
export async function hasAdministrator(): Promise<boolean> {
  const [row] = await db.select({ id: users.id }).from(users).where(eq(users.role, 'administrator')).limit(1)
  return row !== undefined
}

/**
 * The secret of a new link that makes the first administrator, every older one being worthless from now on; null where
 * there is an administrator.
 */
export async function newSetupLink(now: Date): Promise<string | null> {
  if (await hasAdministrator()) {
    await atomically((tx) => [endAllTokens('setup', tx)])
    return null
  }
  const { secret, statement } = newToken({ kind: 'setup' }, now)
  await atomically((tx) => [endAllTokens('setup', tx), statement(tx)])
  return secret
}

/** A statement that uses the link up; everything with it is undone where it is worthless or there is an administrator. */
export function useSetupLink(secret: string, now: Date, tx: Db): Statement {
  const nobodyYet = sql`not exists (select 1 from ${users} where ${users.role} = 'administrator')`
  return expecting(
    1,
    tx
      .update(tokens)
      .set({ usedAt: now })
      .where(and(goodToken(secret, ['setup'], now), nobodyYet)),
  )
}
