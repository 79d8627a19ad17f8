import { z } from 'zod'
import { contrastOnPaper, enough, type papers } from './contrast.ts'
import { isLanguage, isTimeZone } from './site.ts'
import { beginning, Text } from './text.ts'

function Accent(scheme: keyof typeof papers) {
  return Text.trim()
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/, {
      error: 'Please write the colour as # and six digits from 0 to f, such as #0b5a6f.',
      abort: true,
    })
    .refine(
      (hex) => contrastOnPaper(hex, scheme) >= enough,
      `Text in this colour is hard to read on the ${scheme} paper. Please choose a ${scheme === 'light' ? 'darker' : 'lighter'} one.`,
    )
}

const Phrases = Text.max(100_000, 'There are too many phrases.').transform((text, context) => {
  const phrases = [...new Set(text.split(/\r?\n/).map((line) => line.trim()))].filter(Boolean)
  const long = phrases.find((phrase) => phrase.length > 100)
  if (long) {
    const message = `A phrase can have at most 100 characters. This one is longer: “${beginning(long, 40)}…”`
    context.addIssue({ code: 'custom', message })
  }
  if (phrases.length > 2000)
    context.addIssue({ code: 'custom', message: 'There can be at most 2,000 phrases.' })
  return phrases
})

const Days = Text.trim().transform((text, context) => {
  if (text === '') return null
  const days = Number(text)
  if (Number.isInteger(days) && days >= 1 && days <= 3650) return days
  context.addIssue({
    code: 'custom',
    message: 'Please write a number of days from 1 to 3650, or leave it empty.',
  })
  return z.NEVER
})

/** The settings of the site as their form sends them. */
export const Settings = z.object({
  name: Text.trim()
    .min(1, 'Please give the paper a name.')
    .max(60, 'The name can have at most 60 characters.'),
  tagline: Text.trim().max(160, 'The line below the name can have at most 160 characters.').default(''),
  language: Text.trim().refine(isLanguage, 'Please write a language tag, such as en or ar-EG.'),
  timeZone: Text.trim().refine(isTimeZone, 'Please choose a time zone, such as Europe/Paris.'),
  question: Text.trim()
    .min(1, 'Please write the question that stands above the comments.')
    .max(200, 'The question can have at most 200 characters.'),
  accent: Accent('light'),
  accentDark: Accent('dark'),
  email: Text.trim().refine(
    (email) => email === '' || z.email().safeParse(email).success,
    'Please write an e-mail address, or leave it empty.',
  ),
  bannedPhrases: Phrases,
  commentDays: Days,
})
export type Settings = z.output<typeof Settings>

/** A setting as its field of the form shows it. */
export function asTyped(value: Settings[keyof Settings]): string {
  return Array.isArray(value) ? value.join('\n') : value === null ? '' : String(value)
}
