import { atomically, expecting } from '#db/atomically.ts'
import { finishJob, type Job, jobAdded, jobStatement } from '#db/jobs.ts'
import { sender } from '#db/sender.ts'
import { newToken } from '#db/tokens.ts'
import { newUser, userByEmail } from '#db/users.ts'
import { accountExistsLetter, confirmLetter } from '#domain/letters.ts'

/**
 * Makes the account somebody asked for, and writes to them; where the address has an account, its owner is told. It is
 * a job so that whoever asks gets the same answer in the same time, whether there is an account or not.
 */
export async function signUp(job: Job<'sign-up'>, now: Date): Promise<void> {
  const { name, email, password, next } = job.data
  const [from, known] = await Promise.all([sender(), userByEmail(email)])
  if (known) {
    const letter = accountExistsLetter(from, email, known.name, next)
    await atomically((tx) => [finishJob(job, tx), jobStatement('mail', letter, tx)])
  } else {
    const user = newUser({ name, email, password }, now)
    const token = newToken({ kind: 'confirm', userId: user.id, email }, now)
    const letter = confirmLetter(from, email, name, token.secret, next)
    await atomically((tx) => [
      finishJob(job, tx),
      expecting(1, user.statement(tx)),
      token.statement(tx),
      jobStatement('mail', letter, tx),
    ])
  }
  jobAdded()
}
