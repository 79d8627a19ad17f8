import { ActForm } from '#components/desk/ActForm.client.tsx'
import type { FormAction } from '#components/desk/act.ts'
import { Choice } from '#components/desk/Field.client.tsx'
import { type Person, roleNames } from '#domain/people.ts'
import { Role } from '#domain/roles.ts'

type Props = { person: Person; action: FormAction; typed?: string; problem?: string }

export const roleOptions = Role.options.map((role) => ({
  value: role,
  name: `${roleNames[role].name}: ${roleNames[role].does}`,
}))

/** Gives somebody another role, which counts at their next request. */
export function RoleForm({ person, action, typed, problem }: Props) {
  return (
    <ActForm action={action} className="form">
      <input type="hidden" name="person" value={person.id} />
      <input type="hidden" name="seen" value={person.role} />
      <input type="hidden" name="back" value={`/desk/people/${person.id}`} />
      <Choice
        label="Role"
        name="role"
        value={typed ?? person.role}
        options={roleOptions}
        problem={problem}
        hint="It counts at once, on the very next thing they do."
      />
      <div className="buttons">
        <button type="submit">Change the role</button>
      </div>
    </ActForm>
  )
}
