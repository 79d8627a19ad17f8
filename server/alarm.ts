import { once } from './once.ts'

/**
 * How to tell the clock that something may fall due sooner than it thought. Those who change articles run in Next's
 * copies of the modules; the clock hangs its bell here.
 */
export function alarm(): { ring: () => void } {
  return once('alarm', () => ({ ring: () => {} }))
}
