import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked, before } from './testing.ts'
import { mostPerHour, mostPerMinute, tooFast } from './too-fast.ts'

const after = (...seconds: number[]) => tooFast.check(asked({ recent: seconds.map((s) => before(s, 'x')) }))

test('the comment after three within a minute waits', () => {
  assert.equal(after(5, 10), null)
  assert.equal(after(5, 10, 59)?.verdict, 'hold')
  assert.equal(after(5, 10, 60), null)
  assert.equal(mostPerMinute, 3)
})

test('so does the one after twenty within an hour', () => {
  const spread = Array.from({ length: mostPerHour }, (_, at) => 100 + at * 100)
  assert.equal(after(...spread)?.verdict, 'hold')
  assert.equal(after(...spread.slice(1)), null)
})

test('what others write does not count', () => {
  const recent = [1, 2, 3, 4].map((s) => before(s, 'x', { own: false }))
  assert.equal(tooFast.check(asked({ recent })), null)
})
