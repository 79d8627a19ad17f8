import type { Kept } from '../forms.ts'
import { Entry } from './Entry.tsx'

/** A password to be chosen. */
export function PasswordEntry({ label = 'Password', kept }: { label?: string; kept?: Kept }) {
  return (
    <Entry
      label={label}
      name="password"
      type="password"
      autoComplete="new-password"
      hint="10 characters or more. Several words in a row are easy to keep and hard to guess."
      kept={kept}
    />
  )
}
