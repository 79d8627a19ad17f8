/** The same seed gives the same numbers for ever: a demo drawn twice is the same picture, and stored once. */
export function chance(seed: string): (from: number, to: number) => number {
  let state = 2166136261
  for (const letter of seed) state = Math.imul(state ^ letter.codePointAt(0)!, 16777619)
  return (from, to) => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    const part = ((bits ^ (bits >>> 14)) >>> 0) / 4294967296
    return Math.round((from + part * (to - from)) * 1000) / 1000
  }
}
