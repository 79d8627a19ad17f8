import { mkdir, open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport, type SendMailOptions } from 'nodemailer'
import type { Letter } from '#domain/jobs.ts'
import { env } from '#env.ts'
import { once } from './once.ts'

const host = new URL(env.SITE_URL).hostname
const from = env.MAIL_FROM ?? `no-reply@${host}`

/** Slower than that, a mail server counts as away; well within a job's lease. In milliseconds. */
const patience = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
  dnsTimeout: 10_000,
}

/**
 * Sends a letter by SMTP, or lays it into DATA_DIR/outbox where there is no SMTP_URL. `id` names it: the same letter
 * sent again after a crash is the same file, and the same Message-ID to the mail servers on the way.
 */
export async function sendLetter(letter: Letter, id: string): Promise<void> {
  const mail: SendMailOptions = {
    ...letter,
    from,
    messageId: `<${id}@${host}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
  if (env.SMTP_URL) await byPost(env.SMTP_URL).sendMail(mail)
  else await intoOutbox(mail, id)
}

function byPost(url: string) {
  return once('post', () => createTransport(url, { pool: true, ...patience } as object))
}

async function intoOutbox(mail: SendMailOptions, id: string): Promise<void> {
  const { message } = await createTransport({ streamTransport: true, buffer: true }).sendMail(mail)
  const folder = join(env.DATA_DIR, 'outbox')
  await mkdir(folder, { recursive: true })
  const file = join(folder, `${id}.eml`)
  const draft = await open(`${file}.part`, 'w', 0o600)
  try {
    await draft.writeFile(message as Buffer)
    await draft.sync()
  } finally {
    await draft.close()
  }
  await rename(`${file}.part`, file)
  console.log(`[mail] “${mail.subject}” for ${mail.to} lies in ${file}`)
}
