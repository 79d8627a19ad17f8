import assert from 'node:assert/strict'
import { test } from 'node:test'
import { staff } from './staff.ts'
import { asked, now } from './testing.ts'

test('comments by staff appear at once', () => {
  for (const role of ['moderator', 'writer', 'editor', 'administrator'] as const)
    assert.equal(staff.check(asked({ author: { role } }))?.verdict, 'publish')
})

test('readers and staff who are suspended are left to the other checks', () => {
  assert.equal(staff.check(asked()), null)
  const suspendedUntil = new Date(now.getTime() + 1000)
  assert.equal(staff.check(asked({ author: { role: 'editor', suspendedUntil } })), null)
})
