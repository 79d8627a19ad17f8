import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { authSecret } from './auth-secret.ts'

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-secret-'))
after(() => rmSync(folder, { recursive: true }))

test('a secret is made once, long, and readable by its owner alone', () => {
  const dataDir = join(folder, 'new')
  const made = authSecret(dataDir, undefined)
  assert.match(made, /^[\w-]{64}$/)
  assert.equal(authSecret(dataDir, undefined), made)
  assert.deepEqual(readdirSync(dataDir), ['auth-secret'])
  assert.equal(statSync(join(dataDir, 'auth-secret')).mode & 0o777, 0o600)
})

test('the one of the environment goes first', () => {
  assert.equal(authSecret(join(folder, 'unused'), 'x'.repeat(32)), 'x'.repeat(32))
})

test('a file that was cut off stops the start with a sentence, it is never used', () => {
  writeFileSync(join(folder, 'auth-secret'), 'short')
  assert.throws(() => authSecret(folder, undefined), /is cut off. Delete it/)
})
