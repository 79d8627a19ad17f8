import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { answerMedia } from './media.ts'

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-media-'))
const hash = 'a'.repeat(64)
const path = `/media/${hash}/1280.webp`
const bytes = Buffer.alloc(400_000, 'picture')
let answered = 0
const server = createServer((request, response) => {
  void answerMedia(request, response, request.url!, folder).then((found) => {
    answered++
    if (!found) response.writeHead(404).end()
  })
})
const at = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

before(async () => {
  mkdirSync(join(folder, hash))
  writeFileSync(join(folder, hash, '1280.webp'), bytes)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
after(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true })
})

test('a picture is sent whole, for ever to be kept; what is none is none', async () => {
  const answer = await fetch(at() + path)
  assert.equal(answer.headers.get('content-type'), 'image/webp')
  assert.match(answer.headers.get('cache-control')!, /immutable/)
  assert.ok(Buffer.from(await answer.arrayBuffer()).equals(bytes))
  assert.equal((await fetch(at() + path, { method: 'HEAD' })).headers.get('content-length'), '400000')
  for (const none of [`/media/${hash}/640.webp`, `/media/${hash}/../x.webp`, '/media/x.webp', '/media/'])
    assert.equal((await fetch(at() + none)).status, 404, none)
})

/** How often this process has the picture open (Linux tells). */
const open = () =>
  readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).startsWith(folder)
    } catch {
      return false
    }
  }).length

test('readers who go away in the middle leave no file open', {
  skip: process.platform !== 'linux',
}, async () => {
  const asked = answered
  const many = 20
  const each = 30
  for (let i = 0; i < many; i++)
    await new Promise<void>((resolve, reject) => {
      const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
      socket.on('error', reject)
      socket.on('close', () => resolve())
      socket.once('data', () => socket.destroy())
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`.repeat(each))
    })
  const until = performance.now() + 20_000
  while (answered === asked || open() > 0) {
    assert.ok(performance.now() < until, `${open()} files are still open`)
    await new Promise((resolve) => setImmediate(resolve))
  }
})
