import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forever } from '../suspensions.ts'
import { suspended } from './suspended.ts'
import { asked, now } from './testing.ts'

test('who is suspended is told until when and why', () => {
  const decision = suspended.check(
    asked({ author: { suspendedUntil: new Date('2026-12-01T08:00:00Z'), suspensionReason: 'Insults.' } }),
  )
  assert.equal(decision?.verdict, 'reject')
  assert.match(
    decision!.reason,
    /suspended until 1 December 2026, 08:00\. The reason: Insults\. You can comment again/,
  )
})

test('who is banned is not promised another time', () => {
  const decision = suspended.check(asked({ author: { suspendedUntil: forever } }))
  assert.equal(decision?.verdict, 'reject')
  assert.doesNotMatch(decision!.reason, /until|again/)
})

test('a suspension ends at its moment', () => {
  assert.equal(suspended.check(asked({ author: { suspendedUntil: now } })), null)
  assert.equal(suspended.check(asked()), null)
})
