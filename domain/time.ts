import type { Site } from './site.ts'

/** What it takes to say a moment: the site's language and time zone. */
export type Clock = Pick<Site, 'language' | 'timeZone'>

type Form = 'day' | 'shortDay' | 'shortDate' | 'weekday' | 'year' | 'clock'

const forms: Record<Form, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  shortDay: { day: 'numeric', month: 'short', year: 'numeric' },
  shortDate: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
}

// Making one takes longer than a hundred uses of it.
const made = new Map<string, Intl.DateTimeFormat>()

function say(at: Date, form: Form, { language, timeZone }: Clock): string {
  const key = `${form} ${language} ${timeZone}`
  let format = made.get(key)
  // Plain "en" says the day first, as most of the English-speaking world does; "en-US" has its own order.
  if (!format) {
    format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...forms[form], timeZone })
    made.set(key, format)
  }
  return format.format(at)
}

/** Joins a date and a time of day, with the comma of the script. */
function joined(day: string, at: Date, clock: Clock): string {
  const comma = /^(ar|fa|ur|ps|sd|ug|ckb)\b/i.test(clock.language) ? '، ' : ', '
  return day + comma + timeOfDay(at, clock)
}

/** "13:00" */
export function timeOfDay(at: Date, clock: Clock): string {
  return say(at, 'clock', clock)
}

/** "24 November 2026, 13:00", for the head of an article. */
export function longTime(at: Date, clock: Clock): string {
  return joined(say(at, 'day', clock), at, clock)
}

/** "24 Nov 2026, 13:00", for lists. The year stays: a page that knows no clock can't know it is this one. */
export function shortTime(at: Date, clock: Clock): string {
  return joined(say(at, 'shortDay', clock), at, clock)
}

/** "Tuesday, 24 November 2026", for the masthead. */
export function dateLine(at: Date, clock: Clock): string {
  return say(at, 'weekday', clock)
}

/**
 * What the HTML could not know: "13:00" for a moment of today, "24 Nov, 13:00" for one of this year. Null where
 * nothing can be left out. `long`: only today's are shortened, the others keep their full date.
 */
export function shortenedTime(at: Date, now: Date, clock: Clock, long = false): string | null {
  if (say(at, 'day', clock) === say(now, 'day', clock)) return timeOfDay(at, clock)
  const sameYear = say(at, 'year', clock) === say(now, 'year', clock)
  return sameYear && !long ? joined(say(at, 'shortDate', clock), at, clock) : null
}
