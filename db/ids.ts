let last = 0
let counter = 0

/** A millisecond and a counter later than any given before, even where the clock stands or goes back. */
function next(): [ms: number, counter: number] {
  const now = Date.now()
  if (now > last) [last, counter] = [now, 0]
  else if (counter < 0xfff) counter += 1
  else [last, counter] = [last + 1, 0]
  return [last, counter]
}

/**
 * A UUID of version 7 (RFC 9562, section 5.7): 48 bits of milliseconds, then a 12-bit counter, so that ids made by one
 * process ascend even within a millisecond. `at` sets the moment, for imports whose order of making is known.
 */
export function newId(at?: Date | number): string {
  const [ms, count] =
    at === undefined ? next() : [Number(at), crypto.getRandomValues(new Uint16Array(1))[0]! & 0xfff]
  const random = crypto.getRandomValues(new Uint8Array(8))
  random[0] = (random[0]! & 0x3f) | 0x80
  const time = Math.max(0, ms).toString(16).padStart(12, '0')
  const tail = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const third = (0x7000 | count).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-${third}-${tail.slice(0, 4)}-${tail.slice(4)}`
}
