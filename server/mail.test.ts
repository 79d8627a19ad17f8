import assert from 'node:assert/strict'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { after, beforeEach, test } from 'node:test'
import { db } from '#db/client.ts'
import { addJob } from '#db/jobs.ts'
import { jobs } from '#db/schema.people.ts'
import { freshDatabase } from '#db/testing.ts'

/* Letters over a real connection, to a mail server of a few lines that keeps what it is given. */

type Received = { from: string; to: string[]; message: string }
let received: Received[] = []
/** So many of the next letters are put off, at the command named. */
let refusals = 0
let refusedAt = ''

const open = new Set<Socket>()
const server = createServer((socket) => {
  open.add(socket.on('close', () => open.delete(socket)).on('error', () => {}))
  const say = (line: string) => socket.write(`${line}\r\n`)
  let letter: Received = { from: '', to: [], message: '' }
  let unread = ''
  let inData = false
  const hear: Record<string, (rest: string) => void> = {
    EHLO: () => say('250 post.example'),
    MAIL: (rest) => {
      letter = { from: addressIn(rest), to: [], message: '' }
      say('250 OK')
    },
    RCPT: (rest) => {
      letter.to.push(addressIn(rest))
      say('250 OK')
    },
    DATA: () => {
      inData = true
      say('354 Go on')
    },
    RSET: () => say('250 OK'),
    QUIT: () => socket.end('221 Bye\r\n'),
  }
  const isPutOff = (command: string) => {
    if (refusals === 0 || command !== refusedAt) return false
    refusals--
    say('451 Not now, please')
    return true
  }
  socket.setEncoding('utf8').on('data', (chunk) => {
    unread += chunk
    for (;;) {
      const end = unread.indexOf(inData ? '\r\n.\r\n' : '\r\n')
      if (end === -1) return
      const heard = unread.slice(0, end)
      unread = unread.slice(end + (inData ? 5 : 2))
      if (inData) {
        inData = false
        if (isPutOff('.')) continue
        received.push({ ...letter, message: heard.replace(/^\.\./gm, '.') })
        say('250 Taken')
      } else {
        const command = heard.slice(0, 4).toUpperCase()
        if (!isPutOff(command)) (hear[command] ?? (() => say('502 What?')))(heard.slice(4))
      }
    }
  })
  say('220 post.example')
})
const addressIn = (rest: string) => /<(.*?)>/.exec(rest)?.[1] ?? ''

await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
after(() => {
  // The pool keeps its connection for the next letter.
  for (const socket of open) socket.destroy()
  server.close()
})
Object.assign(process.env, {
  SMTP_URL: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
  MAIL_FROM: 'The Post <news@post.example>',
  SITE_URL: 'https://post.example',
})
const { sendLetter } = await import('./mail.ts')
const { runJobs } = await import('#jobs/run.ts')
await freshDatabase()

beforeEach(async () => {
  received = []
  refusals = 0
  await db.delete(jobs)
})

const letter = {
  to: 'ana@example.org',
  subject: 'Grüße from the harbour',
  text: 'Good morning, Ana.\n.\nFollow this: https://post.example/confirm/abc\n',
}

/** The headers by name and the text of a message, as a mail program shows them. */
function asRead(message: string) {
  const [head, ...body] = message.split('\r\n\r\n')
  const headers = Object.fromEntries(
    head!
      .replace(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
  )
  const coded = body.join('\r\n\r\n')
  const text =
    headers['content-transfer-encoding'] === 'base64'
      ? Buffer.from(coded, 'base64').toString()
      : coded
          .replace(/=\r\n/g, '')
          .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
  return { headers, text: text.replaceAll('\r\n', '\n') }
}

test('a letter reaches the mail server with its envelope, its headers and every line of its text', async () => {
  await sendLetter(letter, 'letter-1')
  assert.equal(received.length, 1)
  const [{ from, to, message }] = received as [Received]
  assert.deepEqual([from, to], ['news@post.example', ['ana@example.org']])
  const { headers, text } = asRead(message)
  assert.equal(headers.from, 'The Post <news@post.example>')
  assert.equal(headers.to, 'ana@example.org')
  assert.match(headers.subject!, /^=\?UTF-8\?Q\?Gr=C3=BC=C3=9Fe/)
  assert.equal(headers['message-id'], '<letter-1@post.example>')
  assert.equal(headers['auto-submitted'], 'auto-generated')
  assert.match(headers['content-type']!, /^text\/plain; charset=utf-8$/)
  assert.ok(!Number.isNaN(Date.parse(headers.date!)))
  assert.equal(text.trimEnd(), letter.text.trimEnd())
})

for (const at of ['MAIL', 'RCPT', '.'])
  test(`a letter the server puts off at ${at === '.' ? 'its end' : at} counts as not sent`, async () => {
    refusals = 1
    refusedAt = at
    await assert.rejects(sendLetter(letter, 'letter-2'), /451/)
    assert.deepEqual(received, [])
  })

test('what a server put off is tried again later, and arrives once', async (t) => {
  const said = t.mock.method(console, 'error', () => {})
  refusals = 2
  refusedAt = '.'
  await addJob('mail', letter)
  let now = new Date()
  for (const tries of [1, 2]) {
    const next = await runJobs(() => now)
    assert.ok(next! > now, 'there is a pause before the next try')
    assert.equal(received.length, 0)
    const [job] = await db.select().from(jobs)
    assert.equal(job!.tries, tries)
    assert.match(job!.problem!, /451/)
    now = next!
  }
  assert.equal(await runJobs(() => now), null)
  assert.equal(await runJobs(() => new Date(now.getTime() + 86_400_000)), null)
  assert.equal(received.length, 1)
  assert.equal(asRead(received[0]!.message).headers.to, 'ana@example.org')
  assert.equal(said.mock.callCount(), 2)
})
