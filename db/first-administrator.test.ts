import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atomically, expecting } from './atomically.ts'
import { hasAdministrator, newSetupLink, useSetupLink } from './first-administrator.ts'
import { freshDatabase } from './testing.ts'
import { tokenOf } from './tokens.ts'
import { newUser } from './users.ts'

await freshDatabase()
const now = new Date('2026-03-01T12:00:00Z')
let number = 0

async function become(secret: string): Promise<void> {
  const email = `a${++number}@example.org`
  const user = newUser({ name: 'Marta', email, password: null, role: 'administrator' }, now)
  await atomically((tx) => [useSetupLink(secret, now, tx), expecting(1, user.statement(tx))])
}

test('a new link ends the one before', async () => {
  const [old, link] = [(await newSetupLink(now))!, (await newSetupLink(now))!]
  assert.equal(await tokenOf(old, ['setup'], now), null)
  assert.ok(await tokenOf(link, ['setup'], now))
  await assert.rejects(become(old))
  assert.equal(await hasAdministrator(), false)
})

test('of many who use the link at once one becomes administrator; then there are no more links', async () => {
  const link = (await newSetupLink(now))!
  const tries = await Promise.allSettled(Array.from({ length: 6 }, () => become(link)))
  assert.equal(tries.filter(({ status }) => status === 'fulfilled').length, 1)
  assert.equal(await hasAdministrator(), true)
  await assert.rejects(become(link))
  assert.equal(await newSetupLink(now), null)
})
