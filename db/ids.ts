let last = 0
let counter = 0

/**
 * A UUID of version 7 (RFC 9562, section 5.7): 48 bits of milliseconds, then a 12-bit counter, so that ids made by one
 * process ascend even within a millisecond. `at` sets the moment, for imports whose order of making is known.
 */
export function newId(at: Date | number = Date.now()): string {
  let ms = Number(at)
  if (arguments.length === 0 && ms <= last) {
    ms = last
    counter += 1
    if (counter > 0xfff) {
      ms = last + 1
      counter = 0
    }
  } else counter = arguments.length === 0 ? 0 : crypto.getRandomValues(new Uint16Array(1))[0]! & 0xfff
  if (arguments.length === 0) last = ms
  const random = crypto.getRandomValues(new Uint8Array(8))
  random[0] = (random[0]! & 0x3f) | 0x80
  const time = Math.max(0, ms).toString(16).padStart(12, '0')
  const tail = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const third = (0x7000 | counter).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-${third}-${tail.slice(0, 4)}-${tail.slice(4)}`
}
