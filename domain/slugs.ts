import { z } from 'zod'

/** What stands in an address: letters and digits of any script, in words joined by single hyphens. */
export const Slug = z
  .string()
  .min(1)
  .max(120)
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-_.][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*$/u,
    'may hold letters, digits and single hyphens between them',
  )

/**
 * Makes a slug from a headline or name: lower case, accents of Latin letters dropped, at most 80 characters,
 * cut between words. Gives `fallback` where nothing usable is left (a headline of emoji only).
 */
export function slugify(text: string, fallback = 'untitled'): string {
  const words = text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/['’]/g, '')
    // What makes an emoji of a digit or a sign is a mark as well, and invisible.
    .replace(/\p{Variation_Selector}|\u20e3/gu, '')
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)
  if (!words) return fallback
  let slug = words[0]!.slice(0, 80).replace(/\p{Cs}$/u, '')
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > 80) break
    slug += `-${word}`
  }
  return Slug.safeParse(slug).success ? slug : fallback
}
