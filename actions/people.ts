'use server'
import { redirect } from 'next/navigation.js'
import { invite, personByEmail } from '#db/invitations.ts'
import { changeRole as change } from '#db/people-roles.ts'
import { sender } from '#db/sender.ts'
import { backOf, doneAt } from '#domain/desk.ts'
import { invitationLetter } from '#domain/letters.ts'
import { Invitation, RoleChange, roleNames } from '#domain/people.ts'
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
      const has = roleNames[known.role].name.toLowerCase()
      throw new Refused({
        email: `Whoever has this address works here already, as ${has}. Change their role instead.`,
      })
    }
    const from = await sender()
    const words = `${role === 'editor' || role === 'administrator' ? 'an' : 'a'} ${roleNames[role].name.toLowerCase()}`
    const letter = (secret: string) => invitationLetter(from, email, viewer.name, words, secret)
    await invite({ email, role, letter, by: viewer, now })
    if (input.back) redirect(doneAt(input.back, 'invited'))
  },
)
