import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import { actionsKey } from './build.mjs'

const home = process.cwd()
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-build-'))
process.chdir(folder)
after(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  delete process.env.AUTH_SECRET
})

test('machines with the same AUTH_SECRET name their actions alike, others do not', () => {
  process.env.AUTH_SECRET = 'one secret for all of them, 32 long'
  const key = actionsKey()
  assert.equal(Buffer.from(key!, 'base64').length, 32)
  assert.equal(actionsKey(), key)
  process.env.AUTH_SECRET = 'quite another secret, also 32 long'
  assert.notEqual(actionsKey(), key)
})

test('an upgrade names its actions as the build before did; the first build as it likes', () => {
  assert.equal(actionsKey(), undefined)
  mkdirSync('.next/server', { recursive: true })
  writeFileSync(
    '.next/server/server-reference-manifest.json',
    '{"node":{},"encryptionKey":"of the build before"}',
  )
  assert.equal(actionsKey(), 'of the build before')
  writeFileSync('.next/server/server-reference-manifest.json', '{"node":{},"encr')
  assert.equal(actionsKey(), undefined)
})
