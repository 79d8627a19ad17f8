import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '#db/testing.ts'
import { newUser, type User, userByEmail } from '#db/users.ts'
import { signInByProvider } from './sign-in-provider.ts'

await freshDatabase()
const now = new Date('2026-03-01T12:00:00Z')
let number = 0
const arrival = (email: unknown, more: object = {}) => ({
  provider: 'google',
  account: `g-${++number}`,
  email,
  verified: true,
  name: 'Ana Reader',
  ...more,
})
const come = async (one: ReturnType<typeof arrival>) => (await signInByProvider(one, now)) as User

async function reader(email: string, more: object = {}): Promise<string> {
  const user = newUser({ name: 'Somebody', email, password: 'kept', ...more }, now)
  await user.statement()
  return user.id
}

test('somebody new gets an account with a confirmed address and no password, once', async () => {
  const one = arrival('Ana@Example.org')
  const user = await come(one)
  assert.deepEqual(
    [user.name, user.email, user.password, user.role],
    ['Ana Reader', 'ana@example.org', null, 'reader'],
  )
  assert.ok(user.confirmedAt)
  assert.equal((await come({ ...one, email: 'other@example.org', verified: false })).id, user.id)
})

test('an address the provider doesn’t vouch for opens nothing and makes nothing', async () => {
  await reader('victim@example.org', { confirmedAt: now })
  for (const one of [
    arrival('victim@example.org', { verified: false }),
    arrival('new@example.org', { verified: false }),
    arrival(null),
    arrival('nonsense'),
  ])
    assert.equal(await signInByProvider(one, now), 'unverified')
  assert.equal(await userByEmail('new@example.org'), null)
})

test('a verified address leads to the account that has it, whose password stays', async () => {
  const id = await reader('ben@example.org', { confirmedAt: now })
  const user = await come(arrival('ben@example.org'))
  assert.deepEqual([user.id, user.password, user.sessionVersion], [id, 'kept', 1])
})

test('who made an account with somebody else’s address loses it when its owner comes', async () => {
  const id = await reader('owner@example.org')
  const user = await come(arrival('owner@example.org'))
  assert.deepEqual([user.id, user.password, user.sessionVersion], [id, null, 2])
  assert.ok(user.confirmedAt)
})

test('a name that can’t be had here is left behind', async () => {
  await reader('editor@example.org', { name: 'Marta Silva', role: 'editor' })
  for (const name of ['Mаrta Silva', 'Admin', '', 'x', null, '\u202e'])
    assert.equal((await come(arrival(`r${++number}@example.org`, { name }))).name, 'Reader', String(name))
})
