import { type Job, nextJobAt, putJobBack, takeJob } from '#db/jobs.ts'
import type { JobKind } from '#domain/jobs.ts'
import { writeToNewAddress } from './new-address.ts'
import { writeResetLetter } from './reset-letter.ts'
import { sendMail } from './send-mail.ts'
import { signUp } from './sign-up.ts'

/** What does each kind of job. It must finish the job itself, in one step with what it changes. */
const doers: { [Kind in JobKind]: (job: Job<Kind>, now: Date) => Promise<void> } = {
  mail: sendMail,
  'sign-up': signUp,
  'reset-letter': writeResetLetter,
  'new-address': writeToNewAddress,
}

/**
 * Does one job after the other, those that come of them as well, until none is due or it is told to `stop`. Gives when the
 * next one is, or null. Never throws for a job.
 */
export async function runJobs(clock = () => new Date(), stop = () => false): Promise<Date | null> {
  for (let job = await takeJob(clock()); job; job = stop() ? null : await takeJob(clock()))
    await run(job, clock)
  return nextJobAt()
}

async function run(job: Job, clock: () => Date): Promise<void> {
  try {
    await (doers[job.kind] as (job: Job, now: Date) => Promise<void>)(job, clock())
  } catch (error) {
    const again = await putJobBack(job, String((error as Error)?.message ?? error), clock())
    const then = again ? `it is tried again at ${again.toISOString()}` : 'that was the last try'
    console.error(`[problem] the job ${job.kind} ${job.id} failed (${then}):`, error)
  }
}
