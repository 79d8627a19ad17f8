import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { after, test } from 'node:test'
import { makePageAnswer } from './page-answer.ts'
import { identityOf, PageStore } from './page-store.ts'
import { PlainAnswers } from './plain-answers.ts'

/** Pages stay as they are made at first. */
const store = new PageStore(1e8, () => new Promise(() => {}))
const page = (path: string, text: string, type = 'text/html; charset=utf-8') => ({
  ...{ path, type, tags: ['site', `page:${path}`] },
  body: Buffer.from(text),
})
store.put(page('/a', '<p>Grüße aus dem Speicher</p>'), store.now())
store.put(page('/missing', '<p>There is no such page</p>'), store.now(), 404)
store.put(page('/large', `<p>${'one two three '.repeat(400_000)}</p>`), store.now())

const pageAnswer = makePageAnswer(['X-Content-Type-Options', 'nosniff'])
/** A server that answers from the store; `byNode` counts what came as far as Node's HTTP. */
async function startServer(plainly: boolean, idle?: number) {
  const seen = { byNode: 0 }
  const server = createServer(async (request, response) => {
    seen.byNode++
    let text = ''
    for await (const chunk of request) text += chunk
    const found = request.method === 'GET' && store.get(request.url!.split('?')[0]!)
    if (!found) return response.end(`${request.method} ${request.url} ${text}`)
    const { headers } = request
    const { head, body } = pageAnswer(found, String(headers['accept-encoding']), headers['if-none-match'])
    response.writeHead(head.status, head.fields).end(body ?? undefined)
  })
  server.keepAliveTimeout = 65_000
  server.timeout = idle ?? 0
  const plain = new PlainAnswers(
    server,
    ({ path, accept, known }) => {
      const found = plainly && store.get(path)
      return found ? pageAnswer(found, accept, known) : null
    },
    idle,
  )
  await once(server.listen(0, '127.0.0.1'), 'listening')
  after(() => {
    server.close()
    server.closeAllConnections()
    plain.closeIdle()
  })
  return { server, plain, seen, port: (server.address() as AddressInfo).port }
}
const plain = await startServer(true)
const byNode = await startServer(false)

/** Everything a server says on one connection to these pieces, each sent when something came back for the last. */
async function talk(port: number, ...pieces: string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  const closed = once(socket, 'close')
  let said = ''
  socket.setEncoding('latin1').on('data', (text) => (said += text))
  for (const piece of pieces) {
    socket.write(piece, 'latin1')
    await Promise.race([once(socket, 'data'), closed])
  }
  socket.end()
  await closed
  return said.replaceAll(/Date: .*/g, 'Date: now')
}
const get = (path: string, ...lines: string[]) =>
  `${[`GET ${path} HTTP/1.1`, 'Host: news.example', ...lines].join('\r\n')}\r\n\r\n`

const asked: Record<string, string[]> = {
  brotli: ['/a', 'Accept-Encoding: br, gzip'],
  gzip: ['/a', 'Accept-Encoding: gzip'],
  'no encoding': ['/a'],
  'a page with a question behind it': ['/a?from=elsewhere', 'Accept-Encoding: br'],
  'a page they have': ['/a', 'Accept-Encoding: br', `If-None-Match: "${store.get('/a')!.etag}-br"`],
  'a page they had': ['/a', 'Accept-Encoding: br', 'If-None-Match: "other-br"'],
  'a page that says there is none': ['/missing', 'Accept-Encoding: gzip', 'If-None-Match: "other"'],
}
for (const [what, [path, ...lines]] of Object.entries(asked))
  test(`${what}: answered before Node's HTTP, and in the same words`, async () => {
    const before = plain.seen.byNode
    const text = await talk(plain.port, get(path!, ...lines))
    assert.match(text, /^HTTP\/1\.1 (200 OK|304 Not Modified|404 Not Found)\r\n/)
    assert.equal(text, await talk(byNode.port, get(path!, ...lines)))
    assert.equal(plain.seen.byNode, before)
  })

test('pages, a form and pages again on one connection', async () => {
  const form = `${get('/form', 'Content-Length: 5').replace('GET', 'POST')}a=b&c`
  const text = await talk(plain.port, get('/a'), get('/missing'), form, get('/a'))
  const [, first, second, third, fourth] = text.split('HTTP/1.1 ')
  assert.match(first!, /^200 OK\r\n[\s\S]*Gr/)
  assert.match(second!, /^404 Not Found\r\n[\s\S]*no such page/)
  assert.match(third!, /POST \/form a=b&c$/)
  assert.match(fourth!, /^200 OK\r\n[\s\S]*Gr/)
})

test('requests sent in one piece are answered in their order', async () => {
  const text = await talk(plain.port, get('/a') + get('/other') + get('/missing', 'Connection: close'))
  assert.match(text, /Gr[\s\S]*GET \/other[\s\S]*no such page/)
})

/** When the server has answered something else, it has read what was sent before. */
const hasRead = (port: number) => talk(port, get('/a'))

test('a request that arrives in pieces is answered', async () => {
  const before = plain.seen.byNode
  const socket = connect(plain.port, '127.0.0.1').setNoDelay()
  const whole = get('/a', 'Connection: close')
  socket.write(whole.slice(0, 20))
  await hasRead(plain.port)
  socket.write(whole.slice(20))
  assert.match(String((await once(socket, 'data'))[0]), /^HTTP\/1\.1 200 OK/)
  assert.equal(plain.seen.byNode, before + 1)
  socket.destroy()
})

test('what Node refuses is refused', async () => {
  assert.match(await talk(plain.port, 'GET /a HTTP/1.1\r\n\r\n'), /^HTTP\/1\.1 400 Bad Request/)
  assert.match(
    await talk(plain.port, 'GET /a HTTP/1.1\r\nHost: a\r\nX\r\n\r\n'),
    /^HTTP\/1\.1 400 Bad Request/,
  )
})

test("a reader who asks on and on and takes nothing doesn't fill the memory", async () => {
  const arrives = once(plain.server, 'connection') as Promise<[Socket]>
  const socket = connect(plain.port, '127.0.0.1').setNoDelay().pause()
  const [answers] = await arrives
  for (let i = 0; i < 12; i++) {
    socket.write(get('/large'))
    await hasRead(plain.port)
  }
  const size = identityOf(store.get('/large')!).length
  assert.ok(answers.writableLength > size / 2, `only ${answers.writableLength} bytes wait`)
  assert.ok(answers.writableLength < size * 3, `${answers.writableLength} bytes wait`)
  socket.destroy()
})

test('at the end, who asks is told so, and who does not is let go', async () => {
  const ending = await startServer(true)
  const asks = connect(ending.port, '127.0.0.1')
  const waits = connect(ending.port, '127.0.0.1')
  for (const socket of [asks, waits]) {
    socket.write(get('/a'))
    assert.match(String((await once(socket, 'data'))[0]), /Connection: keep-alive/)
  }
  ending.plain.end()
  ending.server.prependListener('request', (_, response) => {
    response.shouldKeepAlive = false
  })
  asks.write(get('/a'))
  assert.match(String((await once(asks, 'data'))[0]), /Connection: close/)
  const gone = once(waits, 'close')
  ending.plain.closeIdle()
  await gone
})

test("what Node's HTTP is answering is not cut off at the end", async () => {
  const { promise: asked, resolve: arrived } = Promise.withResolvers<ServerResponse>()
  const slow = createServer((_, response) => arrived(response))
  const answers = new PlainAnswers(slow, () => null)
  await once(slow.listen(0, '127.0.0.1'), 'listening')
  const said = talk((slow.address() as AddressInfo).port, get('/slow', 'Connection: close'))
  const response = await asked
  answers.end()
  slow.close()
  answers.closeIdle()
  response.end('whole')
  assert.match(await said, /whole/)
})

test('who has just connected is given the time to ask, also at the end', async () => {
  const ending = await startServer(true)
  const arrives = once(ending.server, 'connection')
  const socket = connect(ending.port, '127.0.0.1')
  await arrives
  ending.plain.end()
  ending.plain.closeIdle()
  socket.write(get('/a', 'Connection: close'))
  assert.match(String((await once(socket, 'data'))[0]), /^HTTP\/1\.1 200 OK/)
})

test("an answer of Node's that is not taken yet is known to be under way", async () => {
  const ending = await startServer(false)
  const socket = connect(ending.port, '127.0.0.1').pause()
  socket.write(get('/large'))
  await hasRead(ending.port)
  assert.equal(ending.plain.underWay, true)
  await once(socket.resume().end(), 'close')
  await hasRead(ending.port)
  assert.equal(ending.plain.underWay, false)
})

// Who is let go while something of theirs is unread hears of it as an error: nobody minds.
const mindNot = () => {}

test('a connection over which nothing goes is closed, whether it asked or not', async () => {
  const impatient = await startServer(true, 300)
  const silent = connect(impatient.port, '127.0.0.1').on('error', mindNot)
  const asked = connect(impatient.port, '127.0.0.1').on('error', mindNot).resume()
  asked.write(get('/a'))
  await Promise.all([silent, asked].map((socket) => new Promise((closed) => socket.on('close', closed))))
})

test('who takes nothing of an answer is let go, also where they ask on', async () => {
  const impatient = await startServer(true, 300)
  const arrives = once(impatient.server, 'connection') as Promise<[Socket]>
  const socket = connect(impatient.port, '127.0.0.1').on('error', mindNot).setNoDelay().pause()
  const [answers] = await arrives
  const closed = once(answers, 'close')
  socket.write(get('/large'))
  await hasRead(impatient.port)
  socket.write(get('/large'))
  await closed
})

test('who has said all they will is answered, and the connection closed', async () => {
  const socket = connect(plain.port, '127.0.0.1')
  let said = ''
  socket.on('data', (bytes) => (said += bytes)).end(get('/a'))
  await once(socket, 'close')
  assert.match(said, /^HTTP\/1\.1 200 OK/)
})
