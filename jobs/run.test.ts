import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import { db } from '#db/client.ts'
import { addJob, takeJob } from '#db/jobs.ts'
import { jobs, tokens, users } from '#db/schema.people.ts'
import { freshDatabase } from '#db/testing.ts'
import { tokenOf } from '#db/tokens.ts'
import { newUser, userByEmail } from '#db/users.ts'
import { publishedCommentLetter } from '#domain/comment-letters.ts'
import { lease } from '#domain/jobs.ts'
import type { TokenKind } from '#domain/tokens.ts'

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-jobs-'))
Object.assign(process.env, {
  DATA_DIR: folder,
  SMTP_URL: '',
  MAIL_FROM: '',
  SITE_URL: 'https://tide.example',
})
const { runJobs } = await import('./run.ts')
await freshDatabase()
const outbox = join(folder, 'outbox')
after(() => rmSync(folder, { recursive: true, force: true }))

beforeEach(async () => {
  await db.delete(jobs)
  await db.delete(tokens)
  await db.delete(users)
  rmSync(outbox, { recursive: true, force: true })
})

/** The letters that lie in the outbox, oldest first, as somebody reads them. */
function letters(): string[] {
  if (!existsSync(outbox)) return []
  return readdirSync(outbox)
    .sort()
    .map((file) => readFileSync(join(outbox, file), 'utf8').replace(/=\r?\n/g, ''))
    .map((letter) => letter.replace(/=3D/g, '='))
}

async function linkIn(letter: string, kind: TokenKind) {
  const secret = /tide\.example\/\w+\/([\w-]{43})\s/.exec(letter)?.[1]
  return tokenOf(secret, [kind], new Date())
}

const asked = { name: 'Ana', email: 'ana@example.org', password: 'kept' }
const known = async () => {
  const user = newUser(asked, new Date())
  await user.statement()
  return user.id
}

test('a letter about a long headline that ends in a crab goes out on every database', async () => {
  const about = { slug: 'crabs', headline: `${'a'.repeat(78)}🦀 and more`, reason: '', commentId: 'x' }
  const letter = publishedCommentLetter(
    { site: 'The Tide', origin: 'https://tide.example' },
    asked.email,
    about,
  )
  assert.ok(letter.subject.isWellFormed())
  await addJob('mail', letter)
  await addJob('mail', { ...letter, subject: 'Half a crab \ud83e', text: 'Half a crab \ud83e' })
  await runJobs()
  assert.equal(letters().length, 2)
})

test('a letter goes out once, and its job is gone', async () => {
  await addJob('mail', { to: 'ana@example.org', subject: 'Hello', text: 'Good morning' })
  assert.equal(await runJobs(), null)
  await runJobs()
  assert.equal(letters().length, 1)
  assert.match(letters()[0]!, /^To: ana@example\.org\r?$/m)
  assert.match(letters()[0]!, /Good morning/)
})

test('a letter whose sender crashed after it had laid it out is still one letter', async () => {
  await addJob('mail', { to: 'ana@example.org', subject: 'Hello', text: 'Good morning' })
  const { sendLetter } = await import('#server/mail.ts')
  const job = (await takeJob(new Date()))!
  await sendLetter(job.data as never, job.id)
  await runJobs(() => new Date(Date.now() + lease))
  assert.equal(letters().length, 1)
  assert.deepEqual(readdirSync(outbox), [`${job.id}.eml`])
  assert.deepEqual(await db.select().from(jobs), [])
})

test('a subject or an address can’t smuggle in another header', async () => {
  await addJob('mail', { to: 'ana@example.org', subject: 'Hello\r\nBcc: all@example.org', text: 'x' })
  await runJobs()
  assert.doesNotMatch(letters()[0]!, /^Bcc:/m)
})

test('who asks for an account gets it, and a letter to confirm the address', async () => {
  await addJob('sign-up', asked)
  await runJobs()
  const user = (await userByEmail('ana@example.org'))!
  assert.deepEqual([user.name, user.password, user.confirmedAt, user.role], ['Ana', 'kept', null, 'reader'])
  assert.equal(letters().length, 1)
  assert.deepEqual(await linkIn(letters()[0]!, 'confirm'), {
    kind: 'confirm',
    userId: user.id,
    email: 'ana@example.org',
    role: null,
  })
})

test('who wanted to go on to something is led there by either letter', async () => {
  const next = '/comment/1?form=a'
  await addJob('sign-up', { ...asked, next })
  await runJobs()
  await addJob('sign-up', { ...asked, next: 'https://evil.example/' })
  await runJobs()
  await addJob('sign-up', { ...asked, next })
  await runJobs()
  await addJob('reset-letter', { email: asked.email, next })
  await runJobs()
  await runJobs()
  const links = letters().map((letter) => /tide\.example(\/\w[\w-]*)[^?\s]*(\S*)/.exec(letter)!.slice(1))
  assert.deepEqual(links, [
    ['/confirm', `?next=${encodeURIComponent(next)}`],
    ['/sign-in', ''],
    ['/sign-in', `?next=${encodeURIComponent(next)}`],
    ['/reset', `?next=${encodeURIComponent(next)}`],
  ])
})

test('where the address has an account, nothing changes and its owner is told', async () => {
  await known()
  await addJob('sign-up', { name: 'Mallory', email: 'ana@example.org', password: 'other' })
  await runJobs()
  const all = await db.select().from(users)
  assert.deepEqual(
    all.map(({ name, password }) => [name, password]),
    [['Ana', 'kept']],
  )
  assert.match(letters()[0]!, /there is one already/)
  assert.deepEqual(await db.select().from(tokens), [])
})

test('two who ask for one address at once make one account', async () => {
  await Promise.all([addJob('sign-up', asked), addJob('sign-up', { ...asked, name: 'Anna' })])
  let at = Date.now()
  while (await runJobs(() => new Date(at))) at += lease
  assert.equal((await db.select().from(users)).length, 1)
  assert.equal(letters().length, 2)
})

test('who forgot the password gets a link, an unknown address gets nothing', async () => {
  const id = await known()
  await addJob('reset-letter', { email: 'nobody@example.org' })
  await addJob('reset-letter', { email: 'ana@example.org' })
  await runJobs()
  assert.equal(letters().length, 1)
  assert.equal((await linkIn(letters()[0]!, 'reset'))?.userId, id)
})

test('a new address is written to, one that is somebody else’s is not given away', async () => {
  const id = await known()
  await newUser({ name: 'Ben', email: 'ben@example.org', password: null }, new Date()).statement()
  await addJob('new-address', { userId: id, email: 'new@example.org' })
  await runJobs()
  assert.equal((await linkIn(letters()[0]!, 'email'))?.email, 'new@example.org')
  await addJob('new-address', { userId: id, email: 'ben@example.org' })
  await runJobs()
  assert.match(letters()[1]!, /^To: ben@example\.org\r?$/m)
  assert.equal(await linkIn(letters()[1]!, 'email'), null)
})
