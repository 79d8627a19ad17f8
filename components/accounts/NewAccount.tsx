import type { Kept } from '../forms.ts'
import { Entry } from './Entry.tsx'
import { PasswordEntry } from './PasswordEntry.tsx'

/** What a new account of the newsroom needs. `withEmail`: false where the address is known from the link. */
export function NewAccount({ kept, withEmail = false }: { kept: Kept; withEmail?: boolean }) {
  return (
    <>
      <Entry
        label="Name"
        name="name"
        autoComplete="name"
        hint="As colleagues and readers know you."
        kept={kept}
      />
      {withEmail && (
        <Entry label="E-mail address" name="email" type="email" autoComplete="email" kept={kept} />
      )}
      <PasswordEntry kept={kept} />
    </>
  )
}
