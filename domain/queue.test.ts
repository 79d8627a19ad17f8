import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Rejection, reasonOf, rejectReasons } from './queue.ts'
import { idOf } from './testing.ts'

const typed = { comment: idOf(1), seen: 'held' } as const

test('the writer is told the sentence that was chosen', () => {
  assert.equal(
    reasonOf(Rejection.parse({ ...typed, reason: 'insult', ownReason: 'ignored' })),
    rejectReasons.insult,
  )
})

test('or the moderator’s own words', () => {
  const own = Rejection.parse({ ...typed, reason: 'own', ownReason: ' Please leave the name out. ' })
  assert.equal(reasonOf(own), 'Please leave the name out.')
})

test('no reason, and own words without words, are refused with a sentence', () => {
  assert.match(Rejection.safeParse(typed).error!.issues[0]!.message, /choose why/)
  const { error } = Rejection.safeParse({ ...typed, reason: 'own', ownReason: ' ' })
  assert.deepEqual(
    error!.issues.map(({ path }) => path[0]),
    ['ownReason'],
  )
})

test('a reason that everybody’s prototype has is none', () => {
  for (const reason of ['constructor', '__proto__', 'toString'])
    assert.equal(Rejection.safeParse({ ...typed, reason }).success, false, reason)
})
