import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leftOutWords } from './left-out.ts'

test('what did not come in with a pasted text is said, and nothing where all of it did', () => {
  assert.equal(leftOutWords({ struck: false, pictures: 0 }), null)
  assert.match(leftOutWords({ struck: true, pictures: 0 })!, /^Struck text was left out/)
  assert.match(leftOutWords({ struck: false, pictures: 1 })!, /^1 picture was not .* its file/)
  assert.match(leftOutWords({ struck: true, pictures: 3 })!, /left out.* 3 pictures were not .* their files/)
})
