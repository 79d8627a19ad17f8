import { createHash } from 'node:crypto'
import { and, eq, gt, lte, sql } from 'drizzle-orm'
import { type Limited, limits, longestSpan } from '#domain/attempts.ts'
import { db } from './client.ts'
import { attempts } from './schema.people.ts'

/** `who` may be an address or a network; it is not kept as such. */
function keyOf(what: Limited, who: string): string {
  return `${what} ${createHash('sha256').update(who).digest('base64url').slice(0, 22)}`
}

const minuteOf = (at: Date) => Math.floor(at.getTime() / 60_000)

/**
 * Counts one try and tells whether it is within the limit. The try is counted first, so that of many at once no more
 * than the limit get through.
 */
export async function attempt(what: Limited, who: string, now: Date): Promise<boolean> {
  const { times, minutes } = limits[what]
  const key = keyOf(what, who)
  const minute = minuteOf(now)
  await db
    .insert(attempts)
    .values({ what: key, minute, count: 1 })
    .onConflictDoUpdate({
      target: [attempts.what, attempts.minute],
      set: { count: sql`${attempts.count} + 1` },
    })
  const [row] = await db
    .select({ count: sql<number>`coalesce(sum(${attempts.count}), 0)` })
    .from(attempts)
    .where(and(eq(attempts.what, key), gt(attempts.minute, minute - minutes)))
  return Number(row!.count) <= times
}

/** Takes back a try that was counted at `at`: it turned out to be fine. */
export async function attemptWasFine(what: Limited, who: string, at: Date): Promise<void> {
  await db
    .update(attempts)
    .set({ count: sql`${attempts.count} - 1` })
    .where(and(eq(attempts.what, keyOf(what, who)), eq(attempts.minute, minuteOf(at)), gt(attempts.count, 0)))
}

/** Forgets every try that counts for nothing any more. */
export async function forgetOldAttempts(now: Date): Promise<void> {
  await db.delete(attempts).where(lte(attempts.minute, minuteOf(now) - longestSpan))
}
