import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actName, difference as differenceIn, fieldName, subjectParts, subjectsIn } from './audit.ts'
import { aUse, idOf } from './testing.ts'

const reading = {
  names: new Map([
    [`section:${idOf(1)}`, 'World'],
    [`author:${idOf(2)}`, 'Ada North'],
  ]),
  clock: { language: 'en', timeZone: 'Europe/Berlin' },
}
const difference = (before: unknown, after: unknown) => differenceIn(before, after, reading)

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

test('a correction is its words, a moment is in the time of the site, an id is the name it has', () => {
  const after = {
    text: [{ text: 'The mill stands in ' }, { text: 'Upper Lane', bold: true }, { text: '.' }],
    publishedAt: '2026-11-24T12:00:00.000Z',
    sectionId: idOf(1),
    authorIds: [idOf(2), idOf(3)],
    lead: aUse({ alt: 'A mill', credit: 'R. Hill', caption: [{ text: 'At dusk' }] }),
  }
  assert.deepEqual(
    difference(null, after).map(({ after }) => after),
    [
      'The mill stands in Upper Lane.',
      '24 Nov 2026, 13:00',
      'World',
      `Ada North\nauthor that is gone (${idOf(3)})`,
      'alt: A mill\ncaption: At dusk\ncredit: R. Hill',
    ],
  )
  assert.deepEqual(subjectsIn([null, after, { sectionId: null, name: 'x' }]).slice(0, 3), [
    `section:${idOf(1)}`,
    `author:${idOf(2)}`,
    `author:${idOf(3)}`,
  ])
  assert.equal(fieldName('sectionId'), 'section')
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
