import { shortenedTime } from '#domain/time.ts'
import { siteClock } from './site-clock.ts'

const full = new WeakMap<HTMLTimeElement, string>()

/**
 * Shortens the times on the page: today's to hours and minutes, those of this year by their year. What the page said
 * stays as the title. Those marked `data-long` keep their date unless it is today's.
 */
export function shortenTimes(): void {
  const clock = siteClock()
  const now = new Date()
  // The desk knows the time itself, and React there must find what it rendered.
  for (const time of document.querySelectorAll<HTMLTimeElement>('time[datetime]:not(.desk *)')) {
    const said = full.get(time) ?? time.textContent
    const short = shortenedTime(new Date(time.dateTime), now, clock, 'long' in time.dataset)
    if (short === null && !full.has(time)) continue
    full.set(time, said)
    time.textContent = short ?? said
    time.title = said
  }
}
