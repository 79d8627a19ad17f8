import type { Site } from '#domain/site.ts'
import { longTime, shortTime } from '#domain/time.ts'

/** A moment in the site's zone and language. Where there is script, today's shorten to hours and minutes. */
export function Time({ at, site, long }: { at: Date; site: Site; long?: boolean }) {
  return (
    <time dateTime={`${at.toISOString().slice(0, 16)}Z`} data-long={long ? '' : undefined}>
      {long ? longTime(at, site) : shortTime(at, site)}
    </time>
  )
}
