import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aRole } from './people.ts'
import { Role } from './roles.ts'

test('somebody with a role is a writer, an editor', () => {
  assert.deepEqual(Role.options.map(aRole), [
    'a reader',
    'a moderator',
    'a writer',
    'an editor',
    'an administrator',
  ])
})
