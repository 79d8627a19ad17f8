import { z } from 'zod'

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** The settings of the site, kept in the database. */
export const Site = z.object({
  name: z.string().min(1).max(60).default('Broadsheet'),
  tagline: z.string().max(160).default(''),
  language: z.string().refine(isLanguage, 'must be a language tag such as en or ar-EG').default('en'),
  timeZone: z.string().refine(isTimeZone, 'must be a time zone such as Europe/Paris').default('UTC'),
  /** Accent colours, light and dark scheme. */
  accent: z.string().regex(/^#[0-9a-f]{6}$/).default('#0b5a6f'),
  accentDark: z.string().regex(/^#[0-9a-f]{6}$/).default('#7cc4d8'),
  /** Asked above the comments of every article that has no question of its own. */
  question: z.string().min(1).max(200).default('What is your opinion on this topic?'),
  /** Where readers may write to; stands in security.txt and feeds. Empty: left out. */
  email: z.union([z.email(), z.literal('')]).default(''),
})
export type Site = z.output<typeof Site>

/** Which way the site's language is written. */
export function direction(language: string): 'ltr' | 'rtl' {
  return /^(ar|he|fa|ur|ps|sd|ug|yi|dv|ckb)\b/i.test(language) ? 'rtl' : 'ltr'
}
