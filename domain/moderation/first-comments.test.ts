import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstComments } from './first-comments.ts'
import { asked } from './testing.ts'

test('an account’s comments wait until two of them were published', () => {
  for (const published of [0, 1])
    assert.equal(firstComments.check(asked({ author: { published } }))?.verdict, 'hold')
  assert.equal(firstComments.check(asked({ author: { published: 2 } })), null)
})
