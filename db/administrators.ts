import { eq, sql } from 'drizzle-orm'
import type { Db } from './client.ts'
import { users } from './schema.people.ts'

/**
 * A statement that lets one change of administrators wait for another: two who take each other's role at the same
 * moment would else each see the other still there. It changes nothing.
 */
export function administratorsInTurn(tx: Db) {
  return tx.update(users).set({ role: 'administrator' }).where(eq(users.role, 'administrator'))
}

/** Holds where somebody else is an administrator, not suspended at that moment. */
export function anotherAdministrator(id: string, now: Date) {
  return sql`exists (select 1 from users as other where other.role = 'administrator' and other.id <> ${id}
    and (other.suspended_until is null or other.suspended_until <= ${sql.param(now, users.suspendedUntil)}))`
}
