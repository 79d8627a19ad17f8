import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { effort } from '#domain/testing.ts'
import { plainRequest } from './plain-request.ts'

const read = (text: string) => plainRequest(Buffer.from(text, 'latin1'))
const get = (...lines: string[]) =>
  `${['GET /a HTTP/1.1', 'Host: news.example', ...lines].join('\r\n')}\r\n\r\n`

test('what a browser sends for a page is plain', () => {
  const asked = get(
    'Connection: keep-alive',
    'sec-ch-ua: "Chromium";v="140", "Not=A?Brand";v="24"',
    'Upgrade-Insecure-Requests: 1',
    'User-Agent: Mozilla/5.0 (X11; Linux x86_64)',
    'Accept: text/html,application/xhtml+xml;q=0.9,*/*;q=0.8',
    'Accept-Encoding: gzip, deflate, br, zstd',
    'Cookie: session=abc; name=J\xfcrgen',
    'If-None-Match: "one-br"',
  )
  assert.deepEqual(read(asked), { path: '/a', accept: 'gzip, deflate, br, zstd', known: '"one-br"' })
})

test('a question behind the path is not part of it', () => {
  assert.equal(read('GET /a?b=/c%20d HTTP/1.1\r\nHost: x\r\n\r\n')?.path, '/a')
  assert.equal(read('GET / HTTP/1.1\r\nHOST:x\r\n\r\n')?.path, '/')
})

const doubtful: Record<string, string> = {
  'another method': get().replace('GET', 'POST'),
  'a method in small letters': get().replace('GET', 'get'),
  'an older version': get().replace('HTTP/1.1', 'HTTP/1.0'),
  'a version in small letters': get().replace('HTTP', 'http'),
  'no host': 'GET /a HTTP/1.1\r\nAccept: */*\r\n\r\n',
  'no header': 'GET /a HTTP/1.1\r\n\r\n',
  'an address with a host': get().replace('/a', 'http://news.example/a'),
  'a path with a space': get().replace('/a', '/a b'),
  'a path with a fragment': get().replace('/a', '/a#b'),
  'a path with raw letters': get().replace('/a', '/\xe9'),
  'two spaces': get().replace(' HTTP', '  HTTP'),
  'half a request': get().slice(0, -2),
  'half of a header': get('Accept: text').slice(0, -6),
  'two requests at once': get() + get(),
  'something after it': `${get()}x`,
  'an empty line before it': `\r\n${get()}`,
  'a body': `${get('Content-Length: 1')}x`,
  'a body to come': get('Content-Length: 1'),
  'no body, said aloud': get('content-length: 0'),
  'a body in chunks': get('Transfer-Encoding: chunked'),
  'a body in chunks, oddly spelled': get('tRANSFER-eNCODING:\tchunked'),
  'a space before the colon': get('Content-Length : 1'),
  'a line that goes on': get('X: a', ' Content-Length: 1'),
  'bare line feeds': get().replaceAll('\r\n', '\n'),
  'a bare line feed within': get('X: a\nContent-Length: 1'),
  'a bare return within': get('X: a\rContent-Length: 1'),
  'a zero byte': get('X: \0'),
  'a header without a name': get(': x'),
  'a header without a colon': get('Accept'),
  'the end of the connection': get('Connection: close'),
  'the end of the connection, after all': get('Connection: keep-alive', 'connection: close'),
  'two encodings asked for': get('Accept-Encoding: gzip', 'accept-encoding: br'),
  'two pages known': get('If-None-Match: "a"', 'If-None-Match: "b"'),
  'two hosts': get('host: other.example'),
  'the end of the connection, as proxies say it': get('Proxy-Connection: close'),
  'another protocol': get('Connection: Upgrade, keep-alive', 'Upgrade: websocket'),
  'a wish to be asked first': get('Expect: 100-continue'),
  'more than anybody needs': get(`X: ${'a'.repeat(9000)}`),
}
for (const [what, text] of Object.entries(doubtful))
  test(`${what}: left to Node's HTTP`, () => assert.equal(read(text), null))

test('a header of blanks takes no longer than another', async () => {
  for (const name of ['Accept-Encoding', 'If-None-Match', 'Connection', 'Host']) {
    const text = get(`${name}: a${' '.repeat(7900)}b`)
    const took = await effort(() => {
      for (let i = 0; i < 50; i++) read(text)
    })
    assert.ok(took < 300, `${name}: ${took} ms`)
  }
})

test("what is read as plain, Node's HTTP reads the same", async () => {
  let asked: unknown
  const server = createServer((request, response) => {
    const { method, url, httpVersion, headers } = request
    asked = {
      ...{ method, httpVersion, path: url!.split('?')[0] },
      ...{ accept: headers['accept-encoding'], known: headers['if-none-match'] },
    }
    response.end()
  })
  after(() => server.close())
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const whole = get('Accept-Encoding: gzip', 'If-None-Match: "a"', 'Connection: keep-alive', 'X-A: b')
  const pieces = [
    ...['\r\nAccept-Encoding: br\r\n', '\r\nIf-None-Match: "b"\r\n'],

    '\r\n',
    '\n',
    '\r',
    ' ',
    ':',
    '\0',
    '?',
    '#',
    '/',
    'Content-Length: 3',
    'GET ',
    'HTTP/1.1',
    'chunked',
  ]
  const change = fc.record({ at: fc.nat(whole.length), cut: fc.nat(6), put: fc.constantFrom('', ...pieces) })
  let plain = 0
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 3 }), async (changes) => {
      const text = changes.reduce(
        (before, { at, cut, put }) => before.slice(0, at) + put + before.slice(at + cut),
        whole,
      )
      const ours = read(text)
      if (!ours) return
      plain++
      asked = null
      const socket = connect(port, '127.0.0.1')
      socket.end(text, 'latin1')
      await once(socket.resume(), 'close')
      assert.deepEqual(asked, { method: 'GET', httpVersion: '1.1', ...ours })
    }),
    { numRuns: 1500 },
  )
  assert.ok(plain > 100, `only ${plain} were plain`)
})
