import { and, eq, isNotNull } from 'drizzle-orm'
import { isStaff, type Role, type Viewer } from '#domain/roles.ts'
import { administratorsInTurn, anotherAdministrator } from './administrators.ts'
import { atomically, expecting } from './atomically.ts'
import { auditStatement } from './audit.ts'
import { users } from './schema.people.ts'

type RoleChange = { person: string; seen: Role; role: Role; by: Viewer; now: Date }

/**
 * Gives somebody another role; it counts at their next request. Throws NotAsExpected where they don't have the role
 * `seen` any more, where no administrator would be left, or where they are to join the newsroom with an address they
 * never confirmed.
 */
export async function changeRole({ person, seen, role, by, now }: RoleChange): Promise<void> {
  const stepsDown = seen === 'administrator' && role !== 'administrator'
  await atomically((tx) => [
    ...(stepsDown ? [administratorsInTurn(tx)] : []),
    expecting(
      1,
      tx
        .update(users)
        .set({ role })
        .where(
          and(
            eq(users.id, person),
            eq(users.role, seen),
            isStaff(role) ? isNotNull(users.confirmedAt) : undefined,
            stepsDown ? anotherAdministrator(person, now) : undefined,
          ),
        ),
    ),
    auditStatement(
      { by, act: 'changeRole', subject: `user:${person}`, before: { role: seen }, after: { role } },
      tx,
    ),
  ])
}
