import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compressDensely, compressQuickly, encodingFor } from './encodings.ts'

test('brotli where it is taken, else gzip, else neither', () => {
  const wanted = {
    'gzip, deflate, br, zstd': 'br',
    'gzip, deflate': 'gzip',
    'br;q=0, gzip;q=0.5': 'gzip',
    'BR; Q=0.3': 'br',
    '*': 'br',
    '*;q=0': 'identity',
    identity: 'identity',
    'gzip;q=0': 'identity',
    '': 'identity',
  }
  for (const [accept, encoding] of Object.entries(wanted)) assert.equal(encodingFor(accept), encoding, accept)
  assert.equal(encodingFor(undefined), 'identity')
  assert.equal(encodingFor(`gzip;${' '.repeat(100_000)}x`), 'identity')
})

test('what is kept of a page takes no more memory than its bytes', async () => {
  const page = Buffer.from('A page of a newspaper. '.repeat(200))
  const { br, gzip } = compressQuickly(page)
  for (const kept of [br, gzip, await compressDensely(page)])
    assert.equal(kept.buffer.byteLength, kept.length)
})
