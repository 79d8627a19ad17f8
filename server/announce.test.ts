import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { announce, leaveNotice, removeNotice } from './announce.ts'

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-announce-'))
after(() => rmSync(folder, { recursive: true }))

/** A server that takes word of changes, on that address. */
async function aServer(host: string, status = 204) {
  const heard: string[] = []
  const server = createServer(async (request, response) => {
    const body = (await request.toArray()).join('')
    heard.push(`${request.url} ${request.headers.authorization} ${body}`)
    response.writeHead(status).end()
  })
  await once(server.listen(0, host), 'listening')
  const { port } = server.address() as AddressInfo
  leaveNotice(folder, { host, port, secret: 's', pid: process.pid })
  return { heard, port, end: () => new Promise((done) => server.close(done)) }
}

const speaks6 = Object.values(networkInterfaces()).some((all) =>
  all?.some(({ address }) => address === '::1'),
)
const hosts = [
  ...['127.0.0.1', '0.0.0.0', 'localhost'],
  // Elsewhere the machine's own addresses end with 127.0.0.1.
  ...(process.platform === 'linux' ? ['127.0.0.2'] : []),
  ...(speaks6 ? ['::1', '::'] : []),
]

test('a server hears of a change on whatever address it listens', async () => {
  for (const host of hosts) {
    const server = await aServer(host)
    await announce(['site'], folder)
    await server.end()
    assert.deepEqual(server.heard, ['/internal/changed Bearer s {"tags":["site"]}'], host)
  }
})

test('where no server runs, nobody is told and nothing is wrong', async () => {
  removeNotice(folder)
  await announce(['site'], folder)
  const server = await aServer('127.0.0.1')
  await server.end()
  const { pid } = spawnSync(process.execPath, ['--version'])
  leaveNotice(folder, { host: '127.0.0.1', port: server.port, secret: 's', pid })
  await announce(['site'], folder)
})

test('a server that runs and does not hear, or does not listen, is a problem that is told', async () => {
  const refusing = await aServer('127.0.0.1', 403)
  await assert.rejects(announce(['site'], folder), /did not take word of the change \(403\)\. Restart it/)
  await refusing.end()
  await assert.rejects(
    announce(['site'], folder),
    /did not take word of the change \(no answer\)\. Restart it/,
  )
})
