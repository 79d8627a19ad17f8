import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atomically, expecting, NotAsExpected } from './atomically.ts'
import { db } from './client.ts'
import { tokens } from './schema.people.ts'
import { freshDatabase } from './testing.ts'
import { endAllTokens, forgetOldTokens, newToken, tokenOf, useToken } from './tokens.ts'

await freshDatabase()
const now = new Date('2026-03-01T12:00:00Z')
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)

async function made(kind: 'invite' | 'reset' | 'setup', email?: string): Promise<string> {
  const { secret, statement } = newToken({ kind, email, role: 'editor' }, now)
  await atomically((tx) => [statement(tx)])
  return secret
}
const use = (secret: string, at = now) =>
  atomically((tx) => [expecting(1, useToken(secret, ['invite'], at, tx))])

test('a link is good for its kind alone and only until its end', async () => {
  const secret = await made('invite', 'ana@example.org')
  assert.deepEqual(await tokenOf(secret, ['invite'], now), {
    kind: 'invite',
    userId: null,
    email: 'ana@example.org',
    role: 'editor',
  })
  assert.equal(await tokenOf(secret, ['reset', 'confirm'], now), null)
  assert.equal(await tokenOf(secret, ['invite'], later(7 * 24)), null)
  await assert.rejects(use(secret, later(7 * 24)), NotAsExpected)
})

test('what is no link is none', async () => {
  for (const secret of ['', 'x', null, undefined, ['a'], 'a'.repeat(43), `${'a'.repeat(42)}'`])
    assert.equal(await tokenOf(secret, ['invite'], now), null)
})

test('a link works once, whoever comes at the same moment', async () => {
  const secret = await made('invite')
  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => use(secret)))
  assert.equal(tries.filter(({ status }) => status === 'fulfilled').length, 1)
  assert.equal(await tokenOf(secret, ['invite'], now), null)
})

test('the database does not hold the secret', async () => {
  const secret = await made('reset')
  assert.doesNotMatch(JSON.stringify(await db.select().from(tokens)), new RegExp(secret))
})

test('all links of a kind can be ended at once, and old ones are forgotten', async () => {
  const secret = await made('setup')
  await atomically((tx) => [endAllTokens('setup', tx)])
  assert.equal(await tokenOf(secret, ['setup'], now), null)
  await forgetOldTokens(later(24 * 400))
  assert.deepEqual(await db.select().from(tokens), [])
})
