import assert from 'node:assert/strict'
import { test } from 'node:test'
import { backOf, doneAt, homeOf, placesOf } from './desk.ts'
import type { Role, Viewer } from './roles.ts'
import { idOf } from './testing.ts'

const someone = (role: Role, suspended = false): Viewer => ({
  id: idOf(1),
  name: 'Ana',
  email: 'ana@post.example',
  role,
  confirmed: true,
  suspended,
})

test('everybody at the desk begins where their work is', () => {
  assert.equal(homeOf(someone('moderator')), '/desk/comments')
  assert.equal(homeOf(someone('writer')), '/desk/articles')
  assert.equal(homeOf(someone('editor')), '/desk/articles')
  assert.equal(homeOf(someone('administrator')), '/desk/articles')
})

test('the desk has no place for readers, the suspended and nobody', () => {
  for (const viewer of [null, someone('reader'), someone('editor', true)]) {
    assert.deepEqual(placesOf(viewer), [])
    assert.equal(homeOf(viewer), null)
  }
})

test('settings and the log are for administrators alone', () => {
  const paths = (role: Role) => placesOf(someone(role)).map((place) => place.path)
  for (const role of ['moderator', 'writer', 'editor'] as const)
    for (const path of ['/desk/settings', '/desk/audit'])
      assert.ok(!paths(role).includes(path), `${role} ${path}`)
  assert.ok(paths('administrator').includes('/desk/settings'))
})

test('a form leads back to its page of the desk and nowhere else', () => {
  assert.equal(backOf({ back: '/desk/topics?q=a&form=x&done=added' }, '/desk'), '/desk/topics?q=a')
  for (const back of [
    'https://evil.example/',
    'https://evil.example/desk',
    '//evil.example/desk',
    '/\\evil.example',
    '/\t/evil.example/desk',
    '/desks',
    '/desk/../..//evil.example',
    '/desk\\..\\..\\\\evil.example',
    'desk',
    7,
    undefined,
  ])
    assert.equal(backOf({ back }, '/desk/topics'), '/desk/topics', String(back))
})

test('what was done is said on that page', () => {
  assert.equal(doneAt('/desk/comments?view=held', 'approved'), '/desk/comments?view=held&done=approved')
})
