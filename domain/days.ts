import { offsetAt } from './zoned.ts'

/** A day as forms write it: "2026-11-24", in the years 1000 to 2999. */
export function isDay(text: string): boolean {
  if (!/^[12]\d{3}-\d\d-\d\d$/.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

/** The day after a day. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

/** The first moment of a day in a time zone. */
export function startOfDay(day: string, timeZone: string): Date {
  const wall = Date.parse(`${day}T00:00:00Z`)
  // Each guess tells the zone's offset near the answer. Where a day begins at 01:00 the last two never agree, and
  // the later one is right.
  const guesses = [wall]
  for (let i = 0; i < 3; i++) guesses.push(wall - offsetAt(guesses.at(-1)!, timeZone))
  return new Date(Math.max(...guesses.slice(-2)))
}
