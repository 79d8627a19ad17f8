import { z } from 'zod'
import { Text } from './text.ts'

/** Zones found to be known: finding out takes longer than all else about the settings, which everything reads. */
const known = new Set<string>()

/** Whether it is a time zone this machine knows, such as Europe/Paris. */
export function isTimeZone(name: string): boolean {
  if (known.has(name)) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    known.add(name)
    return true
  } catch {
    return false
  }
}

/** Whether it is a language tag (BCP 47), such as en or ar-EG. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** The settings of the site, kept in the database. */
export const Site = z.object({
  name: Text.min(1).max(60).default('Broadsheet'),
  tagline: Text.max(160).default(''),
  language: z.string().refine(isLanguage, 'must be a language tag such as en or ar-EG').default('en'),
  timeZone: z.string().refine(isTimeZone, 'must be a time zone such as Europe/Paris').default('UTC'),
  /** Accent colours, light and dark scheme. */
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .default('#0b5a6f'),
  accentDark: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .default('#7cc4d8'),
  /** Asked above the comments of every article that has no question of its own. */
  question: Text.min(1).max(200).default('What is your opinion on this topic?'),
  /** Where readers may write to; stands in security.txt. Empty: left out. */
  email: z.union([z.email(), z.literal('')]).default(''),
  /** Comments with one of these are held for a moderator, never rejected. */
  bannedPhrases: z.array(Text.trim().min(1).max(100)).max(2000).default([]),
  /** Comments on a new article close so many days after its publication; null: never by themselves. */
  commentDays: z.number().int().min(1).max(3650).nullable().default(null),
})
export type Site = z.output<typeof Site>

/** Which way the site's language is written. */
export function direction(language: string): 'ltr' | 'rtl' {
  return /^(ar|he|fa|ur|ps|sd|ug|yi|dv|ckb)\b/i.test(language) ? 'rtl' : 'ltr'
}
