import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked } from './testing.ts'
import { unconfirmed } from './unconfirmed.ts'

test('without a confirmed address a comment waits, and its author is told what to do', () => {
  const decision = unconfirmed.check(asked({ author: { confirmed: false } }))
  assert.equal(decision?.verdict, 'hold')
  assert.match(decision!.reason, /Open the link/)
  assert.equal(unconfirmed.check(asked()), null)
})
