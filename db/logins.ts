import { and, eq } from 'drizzle-orm'
import { type Db, db } from './client.ts'
import { logins } from './schema.people.ts'

/** Somebody's account at another provider, such as Google. */
export type Login = { provider: string; account: string }

/** The id of the person who comes in that way, or null. */
export async function userOfLogin({ provider, account }: Login): Promise<string | null> {
  const [row] = await db
    .select({ userId: logins.userId })
    .from(logins)
    .where(and(eq(logins.provider, provider), eq(logins.account, account)))
  return row?.userId ?? null
}

/** A statement that lets somebody in that way from now on. */
export function addLogin(login: Login, userId: string, tx: Db) {
  return tx.insert(logins).values({ ...login, userId })
}
