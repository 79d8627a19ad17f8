import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actName, difference, fieldName, subjectParts } from './audit.ts'

test('only what changed is shown, by field', () => {
  assert.deepEqual(
    difference({ name: 'Post', tagline: 'a', days: null }, { name: 'Post', tagline: 'b', days: 14 }),
    [
      { field: 'tagline', before: 'a', after: 'b' },
      { field: 'days', before: '', after: '14' },
    ],
  )
})

test('what was added or removed has one side only', () => {
  assert.deepEqual(difference(null, { role: 'editor' }), [{ field: 'role', before: '', after: 'editor' }])
  assert.deepEqual(difference({ role: 'editor' }, null), [{ field: 'role', before: 'editor', after: '' }])
  assert.deepEqual(difference(null, null), [])
})

test('lists, yes and no, and whole values can be read', () => {
  assert.deepEqual(difference({ phrases: ['a'], live: true }, { phrases: ['a', 'b'], live: false }), [
    { field: 'phrases', before: 'a', after: 'a\nb' },
    { field: 'live', before: 'yes', after: 'no' },
  ])
  assert.deepEqual(difference('old', 'new'), [{ field: '', before: 'old', after: 'new' }])
})

test('a text as long as an article is cut, never in the middle of a letter', () => {
  const [change] = difference(null, { text: '🗞️'.repeat(3000) })
  assert.ok(change!.after.length <= 2002)
  assert.ok(change!.after.isWellFormed())
})

test('acts and fields are words', () => {
  assert.equal(actName('changeRole'), 'changed the role of')
  assert.equal(actName('recallArticle'), 'recall article')
  assert.equal(fieldName('suspendedUntil'), 'suspended until')
})

test('a subject may have a colon in it', () => {
  assert.deepEqual(subjectParts('redirect:/a:b'), { kind: 'redirect', id: '/a:b' })
  assert.deepEqual(subjectParts('front'), { kind: 'front', id: '' })
})
