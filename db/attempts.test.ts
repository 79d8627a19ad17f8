import assert from 'node:assert/strict'
import { test } from 'node:test'
import { limits } from '#domain/attempts.ts'
import { attempt, attemptWasFine, forgetOldAttempts } from './attempts.ts'
import { db } from './client.ts'
import { attempts } from './schema.people.ts'
import { freshDatabase } from './testing.ts'

await freshDatabase()
const start = new Date('2026-03-01T12:00:30Z')
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000)
const { times, minutes } = limits['sign-in account+network']

test('so many tries get through, then none until their time has passed', async () => {
  for (let i = 0; i < times; i++) assert.equal(await attempt('sign-in account+network', 'a', later(i)), true)
  assert.equal(await attempt('sign-in account+network', 'a', later(times)), false)
  assert.equal(await attempt('sign-in account+network', 'b', later(times)), true)
  assert.equal(await attempt('sign-in account+network', 'a', later(times + minutes)), true)
})

test('of many tries at once no more than the limit get through', async () => {
  const tries = Array.from({ length: 40 }, () => attempt('sign-in account+network', 'crowd', start))
  const through = (await Promise.all(tries)).filter(Boolean).length
  assert.ok(through <= times, `${through} got through`)
})

test('a try that was fine does not count', async () => {
  for (let i = 0; i < times * 3; i++) {
    assert.equal(await attempt('sign-in account+network', 'fine', start), true)
    await attemptWasFine('sign-in account+network', 'fine', start)
  }
})

test('addresses are not kept in the clear, and old tries not at all', async () => {
  await attempt('sign-in account', 'ana@example.org', start)
  assert.doesNotMatch(JSON.stringify(await db.select().from(attempts)), /ana@example/)
  await forgetOldAttempts(later(24 * 60))
  assert.deepEqual(await db.select().from(attempts), [])
})
