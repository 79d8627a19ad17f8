import assert from 'node:assert/strict'
import { test } from 'node:test'
import { longestComment } from './comment-text.ts'
import { keepable, mostKept, notKept } from './kept-forms.ts'

test('of a form are kept the texts its action takes, and what tells which form it was', () => {
  const sent = { name: 'Ana', part: 'name', invented: 'x', name2: 'y', file: new Blob(), list: ['a', 'b'] }
  assert.deepEqual(keepable(sent, ['name', 'file', 'list', 'missing']), { name: 'Ana', part: 'name' })
  assert.deepEqual(keepable(JSON.parse('{"__proto__":"a","constructor":"b"}'), ['name']), {})
  assert.deepEqual(keepable({}, ['toString', 'constructor']), {})
})

test('no password and no secret of a link is kept', () => {
  const sent = { password: 'a', current: 'b', token: 'c', newPassword: 'd', email: 'e' }
  assert.deepEqual(keepable(sent, Object.keys(sent)), { email: 'e' })
})

test('the heaviest comment and the longest settings are kept; what is more is left out, the longest first', () => {
  const comment = '👨‍👩‍👧‍👦'.repeat(longestComment)
  assert.equal(keepable({ text: comment, articleId: 'a' }, ['text', 'articleId']).text, comment)
  const settings = { bannedPhrases: 'a'.repeat(100_000), name: 'b'.repeat(60), question: 'c'.repeat(200) }
  assert.deepEqual(keepable(settings, Object.keys(settings)), settings)
  const many = Object.fromEntries(['a', 'b', 'c'].map((name, n) => [name, name.repeat(50_000 + n)]))
  assert.deepEqual(Object.keys(keepable(many, ['c', 'b', 'a'])), ['a', 'b'])
  assert.deepEqual(keepable({ a: 'a'.repeat(mostKept + 1), b: 'b' }, ['a', 'b']), { b: 'b' })
})

test('what is kept can be stored by both engines', () => {
  assert.deepEqual(keepable({ a: 'x\0y\ud800' }, ['a']), { a: 'xy\ufffd' })
})

test('where nothing typed is kept, what is wrong is said all the same', () => {
  const said = notKept({ email: 'Please write your e-mail address.' })
  assert.equal(said.email, 'Please write your e-mail address.')
  assert.match(said['']!, /^Too many forms/)
  assert.match(notKept({ '': 'Please wait.' })['']!, /^Please wait\. Too many forms/)
})
