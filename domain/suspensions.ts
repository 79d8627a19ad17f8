import { z } from 'zod'
import { dayAfter, isDay, startOfDay } from './days.ts'
import { Back } from './desk.ts'
import { Text } from './text.ts'

const day = 86_400_000

/** A suspension until then has no end. */
export const forever = new Date('9999-12-31T00:00:00Z')

export const suspensionSpans = { '1': '1 day', '7': '7 days', '30': '30 days', date: 'Until a date' } as const

const person = z.uuid('This account can’t be found.')
const reason = Text.trim()
  .min(1, 'Please write why. The suspended person will read it.')
  .max(300, 'Please say it in at most 300 characters.')

/** Who, how long and why. `until` counts where `span` is `date`. */
export const Suspension = z
  .object({
    person,
    span: z.enum(['1', '7', '30', 'date'], 'Please choose how long.'),
    until: z.union([z.iso.date('Please choose a day.'), z.literal('')]).default(''),
    reason,
    back: Back,
  })
  .refine(({ span, until }) => span !== 'date' || until !== '', {
    path: ['until'],
    message: 'Please choose the day on which the suspension ends.',
  })

export const Ban = z.object({ person, reason, back: Back })
export const Lift = z.object({ person, back: Back })

/**
 * The moment a suspension ends: so many days from now, or the end of the chosen day in the site's time zone. Null where
 * that is past already or more than ten years away.
 */
export function endOf(
  { span, until }: Pick<z.output<typeof Suspension>, 'span' | 'until'>,
  now: Date,
  timeZone: string,
): Date | null {
  // The day after the last day of 9999 can’t be written, nor read.
  if (span === 'date' && !isDay(until)) return null
  const end =
    span === 'date' ? startOfDay(dayAfter(until), timeZone) : new Date(now.getTime() + Number(span) * day)
  return end > now && end.getTime() < now.getTime() + 3660 * day ? end : null
}

/** Whether somebody is suspended at that moment, for ever, or not at all. */
export function suspensionAt(until: Date | null, now: Date): 'none' | 'suspended' | 'banned' {
  if (!until || until <= now) return 'none'
  return until >= forever ? 'banned' : 'suspended'
}
