import { z } from 'zod'
import { Email } from './accounts.ts'
import { Back } from './desk.ts'
import { Role } from './roles.ts'

/** Whom the list of people shows. */
export const PeopleQuery = z.object({
  q: z.string().trim().max(200).catch(''),
  role: Role.or(z.literal('staff')).nullable().catch(null),
  before: z.uuid().nullable().catch(null),
})
export type PeopleQuery = z.output<typeof PeopleQuery>

/** A new role for somebody. `seen`: the role they had when it was chosen. */
export const RoleChange = z.object({
  person: z.uuid('This account can’t be found.'),
  role: Role,
  seen: Role,
  back: Back,
})

export const Invitation = z.object({
  email: Email,
  role: Role.exclude(['reader'], 'Please choose a role at the desk.'),
  back: Back,
})

/** Each role with what it lets somebody do. */
export const roleNames: Record<Role, { name: string; does: string }> = {
  reader: { name: 'Reader', does: 'comments' },
  moderator: { name: 'Moderator', does: 'judges comments and suspends readers' },
  writer: { name: 'Writer', does: 'writes drafts' },
  editor: { name: 'Editor', does: 'edits and publishes everything, and moderates' },
  administrator: { name: 'Administrator', does: 'does all of that, and manages the settings and the people' },
}

/** What somebody with a role is: "an editor". */
export function aRole(role: Role): string {
  const name = roleNames[role].name.toLowerCase()
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`
}

/** Somebody in the list of people. */
export type Person = {
  id: string
  name: string
  email: string
  role: Role
  confirmed: boolean
  suspendedUntil: Date | null
  suspensionReason: string
  createdAt: Date
}
