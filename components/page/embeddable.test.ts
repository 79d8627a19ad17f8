import assert from 'node:assert/strict'
import { test } from 'node:test'
import { embeddable } from './embeddable.ts'

test('a headline can not end the script element its data stands in', () => {
  const data = { headline: '</script><script>alert(1)</script><!-- & \u2028\u2029' }
  const json = embeddable(data)
  assert.doesNotMatch(json, /[<>&\u2028\u2029]/)
  assert.deepEqual(JSON.parse(json), data)
})
