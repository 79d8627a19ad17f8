import { z } from 'zod'
import { Back } from './desk.ts'

/** A lead and the second row: more can't be picked for the front. */
export const mostPicks = 4

const Ids = z.preprocess(
  (ids) => (typeof ids === 'string' ? ids.split(',').filter(Boolean) : ids),
  z
    .array(z.uuid('This article can’t be found.'))
    .max(mostPicks, 'The front has room for a lead and three more. Please take one off first.')
    .refine((ids) => new Set(ids).size === ids.length, 'This article is on the front already.'),
)

/** The whole front in its new order, the lead first. `seen`: how it was when that was decided. */
export const FrontPicks = z.object({ order: Ids, seen: Ids, back: Back })

/** The order with the pick at `place` moved by `by`; as it is where that leads out of it. */
export function moved(order: readonly string[], place: number, by: 1 | -1): string[] {
  const to = place + by
  const next = [...order]
  if (to < 0 || to >= order.length) return next
  const [pick] = next.splice(place, 1)
  next.splice(to, 0, pick!)
  return next
}

/** The order with another lead; the last falls off where there is no room. */
export function ledBy(id: string, order: readonly string[]): string[] {
  return [id, ...order.filter((other) => other !== id)].slice(0, mostPicks)
}

/** The pick that had to make room for another, if any. */
export function pushedOff({
  seen,
  order,
}: {
  seen: readonly string[]
  order: readonly string[]
}): string | null {
  const hasNew = order.some((id) => !seen.includes(id))
  return (hasNew && seen.find((id) => !order.includes(id))) || null
}
