import { isStaff } from '../roles.ts'
import { suspensionAt } from '../suspensions.ts'
import type { Check } from './asked.ts'

/** The newsroom's own people are trusted, unless they are suspended. */
export const staff: Check = {
  name: 'staff',
  check: ({ author, now }) =>
    isStaff(author.role) && suspensionAt(author.suspendedUntil, now) === 'none'
      ? { verdict: 'publish', reason: 'Your comment is published.' }
      : null,
}
