import { atomically } from '#db/atomically.ts'
import { finishJob, type Job, jobAdded, jobStatement } from '#db/jobs.ts'
import { sender } from '#db/sender.ts'
import { endTokens, newToken } from '#db/tokens.ts'
import { userByEmail, userById } from '#db/users.ts'
import { addressInUseLetter, newAddressLetter } from '#domain/letters.ts'

/** Writes to the address somebody wants for their account; where it is another account's, its owner is told. */
export async function writeToNewAddress(job: Job<'new-address'>, now: Date): Promise<void> {
  const { userId, email } = job.data
  const [from, user, owner] = await Promise.all([sender(), userById(userId), userByEmail(email)])
  if (!user || owner?.id === userId) return atomically((tx) => [finishJob(job, tx)])
  if (owner) {
    const letter = addressInUseLetter(from, email, owner.name)
    await atomically((tx) => [finishJob(job, tx), jobStatement('mail', letter, tx)])
  } else {
    const token = newToken({ kind: 'email', userId, email }, now)
    const letter = newAddressLetter(from, email, user.name, token.secret)
    await atomically((tx) => [
      finishJob(job, tx),
      endTokens(userId, ['email'], tx),
      token.statement(tx),
      jobStatement('mail', letter, tx),
    ])
  }
  jobAdded()
}
