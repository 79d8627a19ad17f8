import { beginning } from './text.ts'

/**
 * Beside each field in which what somebody typed differs from what others saved meanwhile: what stands there now. Takes
 * both by field, as the form shows them.
 */
export function savedInstead<Field extends string>(
  typed: Record<Field, string>,
  present: Record<Field, string>,
): Partial<Record<Field, string>> {
  const differ = (Object.keys(typed) as Field[]).filter((field) => typed[field] !== present[field])
  return Object.fromEntries(differ.map((field) => [field, standsAs(present[field])])) as Partial<
    Record<Field, string>
  >
}

const standsAs = (saved: string) =>
  saved ? `It is saved as: ${beginning(saved, 300)}` : 'It is saved empty.'
