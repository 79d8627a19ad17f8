import { and, eq } from 'drizzle-orm'
import type { Person } from '#domain/people.ts'
import type { Viewer } from '#domain/roles.ts'
import { administratorsInTurn, anotherAdministrator } from './administrators.ts'
import { atomically, expecting } from './atomically.ts'
import { auditStatement } from './audit.ts'
import { users } from './schema.people.ts'

type Change = {
  /** The person as they were when it was decided. */
  person: Pick<Person, 'id' | 'role' | 'suspendedUntil' | 'suspensionReason'>
  /** Null lifts the suspension. */
  until: Date | null
  reason: string
  act: 'suspendReader' | 'banReader' | 'liftSuspension'
  by: Viewer
  now: Date
}

/**
 * Suspends somebody until then, or lets them back in. Throws NotAsExpected where their role has changed meanwhile, or
 * where no administrator would be left who can work.
 */
export async function changeSuspension({ person, until, reason, act, by, now }: Change): Promise<void> {
  const shuttingOut = until !== null && person.role === 'administrator'
  await atomically((tx) => [
    ...(shuttingOut ? [administratorsInTurn(tx)] : []),
    expecting(
      1,
      tx
        .update(users)
        .set({ suspendedUntil: until, suspensionReason: reason })
        .where(
          and(
            eq(users.id, person.id),
            eq(users.role, person.role),
            shuttingOut ? anotherAdministrator(person.id, now) : undefined,
          ),
        ),
    ),
    auditStatement(
      {
        by,
        act,
        subject: `user:${person.id}`,
        before: { suspendedUntil: person.suspendedUntil, reason: person.suspensionReason },
        after: { suspendedUntil: until, reason },
      },
      tx,
    ),
  ])
}
