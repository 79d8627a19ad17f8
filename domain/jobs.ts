import { z } from 'zod'
import { Next } from './accounts.ts'
import { Text } from './text.ts'

/** A letter to one person, as plain text. */
export const Letter = z.object({
  to: z.email(),
  /** One line, whatever name stands in it. */
  subject: Text.overwrite((line) => line.replace(/\p{Cc}+/gu, ' '))
    .min(1)
    .max(200),
  text: Text.min(1).max(20_000),
})
export type Letter = z.output<typeof Letter>

/** What can be done later, and what each needs to know. */
export const jobData = {
  mail: Letter,
  /** Somebody asked for an account. `password`: already as it is kept. `next`: where they wanted to go on to. */
  'sign-up': z.object({ name: z.string(), email: z.email(), password: z.string(), next: Next.optional() }),
  /** Somebody says, on the way to `next`, that they forgot the password of an account, which may not be there. */
  'reset-letter': z.object({ email: z.email(), next: Next.optional() }),
  /** Somebody signed in wants another address, which may be somebody else's. */
  'new-address': z.object({ userId: z.string(), email: z.email() }),
}
export type JobKind = keyof typeof jobData
export type JobData<Kind extends JobKind> = z.output<(typeof jobData)[Kind]>

const second = 1000
/** A worker has that long before another may take its job: it has crashed by then. In milliseconds. */
export const lease = 60 * second
/** After so many tries, over half a day, a job is left alone. */
export const mostTries = 12
/** Somebody has that long to look at a job that was left alone, then it goes. In milliseconds. */
export const failedFor = 7 * 24 * 3600 * second

/** How long to wait after the try of that number (from 1) failed: from 10 seconds, doubling, to 6 hours. */
export function waitAfter(tries: number): number {
  return Math.min(6 * 3600 * second, 10 * second * 2 ** Math.max(0, tries - 1))
}
