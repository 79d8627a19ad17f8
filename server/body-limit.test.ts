import assert from 'node:assert/strict'
import { request as ask, createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { largestBody, limitBody } from './body-limit.ts'

let read = 0
const server = createServer(async (request, response) => {
  if (!limitBody(request, response, 1000)) return
  read = 0
  try {
    for await (const chunk of request) read += chunk.length
    response.end('taken')
  } catch {
    // The request was cut off; the answer has been given.
  }
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
after(() => server.close())

function send(
  bytes: number,
  headers: Record<string, string | number>,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    const sent = ask(
      { port, host: '127.0.0.1', method: 'POST', headers, agent: false },
      (answer: IncomingMessage) => {
        let text = ''
        answer.on('data', (chunk) => (text += chunk))
        answer.on('end', () => resolve({ status: answer.statusCode!, text }))
      },
    )
    sent.on('error', reject)
    sent.end(Buffer.alloc(bytes))
  })
}

test('what is small enough is taken', async () => {
  assert.deepEqual(await send(1000, { 'content-length': 1000 }), { status: 200, text: 'taken' })
  assert.equal(read, 1000)
  assert.deepEqual(await send(1000, { 'transfer-encoding': 'chunked' }), { status: 200, text: 'taken' })
})

test('what says it is too long is refused before it is read, with a sentence', async () => {
  const { status, text } = await send(200_000, { 'content-length': 200_000 })
  assert.equal(status, 413)
  assert.match(text, /Send something smaller; nothing was changed/)
})

test('what doesn’t say how long it is is cut off where it gets too long', async () => {
  const outcome = await send(400_000, { 'transfer-encoding': 'chunked' }).catch(() => ({
    status: 413,
    text: '',
  }))
  assert.equal(outcome.status, 413)
  assert.ok(read <= 1000)
})

test('only the desk’s forms may carry pictures', () => {
  assert.deepEqual(
    (['public', 'personal', 'desk'] as const).map(largestBody),
    [1_000_000, 1_000_000, 30_000_000],
  )
})
