import { atomically } from '#db/atomically.ts'
import { finishJob, type Job } from '#db/jobs.ts'
import { sendLetter } from '#server/mail.ts'

/** Sends a letter. It is finished only when the mail server has it, or the outbox. */
export async function sendMail(job: Job<'mail'>): Promise<void> {
  await sendLetter(job.data, job.id)
  await atomically((tx) => [finishJob(job, tx)])
}
