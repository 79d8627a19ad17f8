// Making one takes longer than a hundred uses of it.
const made = new Map<string, Intl.DateTimeFormat>()

/** How far a zone's clocks are ahead of UTC at a moment, in milliseconds. */
export function offsetAt(at: number, timeZone: string): number {
  let format = made.get(timeZone)
  if (!format) {
    const part = '2-digit'
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      year: 'numeric',
      month: part,
      day: part,
      hour: part,
      minute: part,
      second: part,
      hourCycle: 'h23',
    })
    made.set(timeZone, format)
  }
  const parts = format.formatToParts(at)
  const of = (type: string) => Number(parts.find((part) => part.type === type)!.value)
  const there = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'))
  return there - Math.floor(at / 1000) * 1000
}

/** A moment as clocks in a zone show it, to the minute: "2026-11-24T13:00", as date fields of forms take it. */
export function localTime(at: Date, timeZone: string): string {
  return new Date(at.getTime() + offsetAt(at.getTime(), timeZone)).toISOString().slice(0, 16)
}

/**
 * The moment at which clocks in a zone show that time; null where it is no time. One that a change of the clocks leaves
 * out is taken as that much later; of one that comes twice, the first.
 */
export function momentOf(local: string, timeZone: string): Date | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local)) return null
  const there = Date.parse(`${local}:00Z`)
  if (Number.isNaN(there)) return null
  // A day apart on each side, the offsets before and after any change of the clocks are known.
  const [before, after] = [-1, 1].map((days) => offsetAt(there + days * 86_400_000, timeZone))
  const moments = [before!, after!].map((offset) => new Date(there - offset))
  const shown = moments.filter((at) => localTime(at, timeZone) === local)
  const earliest = shown.toSorted((a, b) => a.getTime() - b.getTime())[0]
  return earliest ?? new Date(there - before!)
}
