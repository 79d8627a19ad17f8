import assert from 'node:assert/strict'
import { before, beforeEach, test } from 'node:test'
import { db } from '#db/client.ts'
import { attempts } from '#db/schema.people.ts'
import { freshDatabase } from '#db/testing.ts'
import { newUser } from '#db/users.ts'
import { limits } from '#domain/attempts.ts'
import { effort } from '#domain/testing.ts'
import { rememberDevice } from './devices.ts'
import { hashPassword } from './passwords.ts'
import { type Knock, signInByPassword } from './sign-in-password.ts'

await freshDatabase()
const now = new Date('2026-03-01T12:00:00Z')
const secret = 'a secret of more than thirty-two characters'
let ana = ''

before(async () => {
  const user = newUser(
    { name: 'Ana', email: 'ana@example.org', password: await hashPassword('blue mountain') },
    now,
  )
  await user.statement()
  ana = user.id
})
beforeEach(() => db.delete(attempts))

const right: Knock = {
  email: 'ana@example.org',
  password: 'blue mountain',
  network: '203.0.113.7',
  device: undefined,
  secret,
}
const wrong: Knock = { ...right, password: 'red mountain' }
const knock = (knock: Knock, minutes = 0) =>
  signInByPassword(knock, new Date(now.getTime() + minutes * 60_000))

test('the right password opens, a wrong one and an unknown address are the same answer', async () => {
  assert.equal(((await knock(right)) as { id: string }).id, ana)
  assert.equal(await knock(wrong), 'wrong')
  assert.equal(await knock({ ...right, email: 'nobody@example.org' }), 'wrong')
})

test('an unknown address takes the same work as a wrong password', async () => {
  const work = (one: Knock) =>
    effort(async () => {
      for (let i = 0; i < 4; i++) assert.equal(await knock({ ...one, network: `203.0.113.${i}` }), 'wrong')
    })
  await work(wrong)
  const known = await work(wrong)
  const unknown = await work({ ...wrong, email: 'nobody@example.org' })
  assert.ok(unknown > known / 2 && unknown < known * 2, JSON.stringify({ known, unknown }))
})

test('from one network a few wrong passwords are heard, then not even the right one, for a while', async () => {
  const { times, minutes } = limits['sign-in account+network']
  for (let i = 0; i < times; i++) assert.equal(await knock(wrong), 'wrong')
  assert.equal(await knock(right), 'limited')
  assert.notEqual(await knock({ ...right, network: '198.51.100.1' }), 'limited')
  assert.equal(((await knock(right, minutes)) as { id: string }).id, ana)
})

test('an unknown address is limited just like a known one', async () => {
  const { times } = limits['sign-in account+network']
  const nobody = { ...wrong, email: 'nobody@example.org' }
  for (let i = 0; i < times; i++) assert.equal(await knock(nobody), 'wrong')
  assert.equal(await knock(nobody), 'limited')
})

test('one network can’t try many accounts', async () => {
  const { times } = limits['sign-in network']
  const guess = (i: number) => knock({ ...wrong, email: `reader${i}@example.org` })
  for (let i = 0; i < times; i++) assert.equal(await guess(i), 'wrong')
  assert.equal(await guess(times), 'limited')
})

test('strangers of many networks are stopped, and the owner still comes in where they signed in before', async () => {
  const { times } = limits['sign-in account']
  for (let i = 0; i < times; i++) await knock({ ...wrong, network: `198.51.100.${i}` })
  assert.equal(await knock({ ...right, network: '192.0.2.1' }), 'limited')
  const device = rememberDevice(undefined, ana, secret)
  assert.equal(((await knock({ ...right, network: '198.51.100.1', device })) as { id: string }).id, ana)
})

test('a stolen browser can’t guess for ever either', async () => {
  const device = rememberDevice(undefined, ana, secret)
  const { times } = limits['sign-in device']
  for (let i = 0; i < times; i++) assert.equal(await knock({ ...wrong, device }), 'wrong')
  assert.equal(await knock({ ...right, device }), 'limited')
})

test('who signs in often and rightly is never limited', async () => {
  for (let i = 0; i < limits['sign-in account+network'].times * 2; i++)
    assert.equal(typeof (await knock(right)), 'object')
})
