import { z } from 'zod'

/** Text as both databases keep it: PostgreSQL refuses U+0000, and JSON in it halves of surrogate pairs as well. */
export function storable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed()
}

/** The beginning of a text: at most `length` UTF-16 units, without half of a pair at its end. */
export function beginning(text: string, length: number): string {
  return text.slice(0, length).replace(/\p{Cs}$/u, '')
}

/** Any text somebody sends in. What can't be stored is taken out before its length is measured. */
export const Text = z.string().overwrite(storable)
