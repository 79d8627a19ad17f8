'use server'
import { redirect } from 'next/navigation.js'
import { invite, personByEmail } from '#db/invitations.ts'
import { changeRole as change } from '#db/people-roles.ts'
import { sender } from '#db/sender.ts'
import { userById } from '#db/users.ts'
import { backOf, doneAt } from '#domain/desk.ts'
import { invitationLetter } from '#domain/letters.ts'
import { aRole, Invitation, RoleChange } from '#domain/people.ts'
import { mayAdminister } from '#domain/permissions.ts'
import { isStaff } from '#domain/roles.ts'
import { action, orRefuse, Refused } from './door.ts'

export const changeRole = action(
  {
    input: RoleChange,
    may: mayAdminister,
    form: (fields) => backOf(fields, `/desk/people/${fields.person}`),
  },
  async ({ viewer, input, now }) => {
    const { person, seen, role } = input
    const account = await userById(person)
    if (isStaff(role) && account && !account.confirmedAt)
      throw new Refused(
        'Nobody has shown yet that this account’s address is theirs. Invite the address by mail instead: who reads that letter gets the account.',
      )
    await orRefuse(
      change({ person, seen, role, by: viewer, now }),
      seen === 'administrator' && role !== seen
        ? 'The paper needs an administrator. Please make somebody else one first.'
        : 'Somebody else has changed this role meanwhile. Please look again.',
    )
    if (input.back) redirect(doneAt(input.back, 'role'))
  },
)

export const inviteStaff = action(
  { input: Invitation, may: mayAdminister, form: (fields) => backOf(fields, '/desk/people/invite') },
  async ({ viewer, input, now }) => {
    const { email, role } = input
    const known = await personByEmail(email)
    if (known && isStaff(known.role)) {
      throw new Refused({
        email: `Whoever has this address already works here, as ${aRole(known.role)}. Change their role instead.`,
      })
    }
    const from = await sender()
    const letter = (secret: string) => invitationLetter(from, email, viewer.name, aRole(role), secret)
    await invite({ email, role, letter, by: viewer, now })
    if (input.back) redirect(doneAt(input.back, 'invited'))
  },
)
