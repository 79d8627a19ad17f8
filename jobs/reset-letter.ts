import { atomically } from '#db/atomically.ts'
import { finishJob, type Job, jobAdded, jobStatement } from '#db/jobs.ts'
import { sender } from '#db/sender.ts'
import { newToken } from '#db/tokens.ts'
import { userByEmail } from '#db/users.ts'
import { resetLetter } from '#domain/letters.ts'

/** Writes to somebody who forgot their password; where the address has no account, to nobody. */
export async function writeResetLetter(job: Job<'reset-letter'>, now: Date): Promise<void> {
  const { email, next } = job.data
  const user = await userByEmail(email)
  if (!user) return atomically((tx) => [finishJob(job, tx)])
  const token = newToken({ kind: 'reset', userId: user.id, email }, now)
  const letter = resetLetter(await sender(), email, user.name, token.secret, next)
  await atomically((tx) => [finishJob(job, tx), token.statement(tx), jobStatement('mail', letter, tx)])
  jobAdded()
}
