import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { db } from '#db/client.ts'
import { addJob } from '#db/jobs.ts'
import { jobs } from '#db/schema.people.ts'
import { freshDatabase } from '#db/testing.ts'
import { userByEmail } from '#db/users.ts'

/** A mail server that takes the call and never says a word. */
const silent = createServer()
silent.listen(0, '127.0.0.1')
await once(silent, 'listening')
const callers: Socket[] = []
let hangsUp = false
silent.on('connection', (socket) => {
  callers.push(socket)
  socket.on('error', () => {})
  if (hangsUp) socket.destroy()
})
after(() => silent.close())
Object.assign(process.env, {
  SMTP_URL: `smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`,
  MAIL_FROM: 'The Post <news@post.example>',
  SITE_URL: 'https://post.example',
})
const { startWork } = await import('./work.ts')
await freshDatabase()

test('a mail server that says nothing holds up no other job, and who ends the work waits for it', {
  timeout: 20_000,
}, async (t) => {
  t.mock.method(console, 'error', () => {})
  const stop = startWork()
  const called = once(silent, 'connection')
  await addJob('mail', { to: 'bea@post.example', subject: 'Hello', text: 'Good morning' })
  await called
  await addJob('sign-up', { name: 'Ana', email: 'ana@post.example', password: 'kept' })
  while (!t.signal.aborted && !(await userByEmail('ana@post.example'))) await pause(20)

  let ended = false
  const ending = stop().then(() => {
    ended = true
  })
  for (let n = 0; n < 20; n++) await db.select().from(jobs)
  assert.equal(ended, false)
  hangsUp = true
  for (const caller of callers) caller.destroy()
  await ending
})
