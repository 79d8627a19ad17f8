import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Body } from './body.ts'
import { compareBodies, differingFields, fieldWords, folded } from './comparison.ts'
import { aDraft, aUse, everyBlock, idOf } from './testing.ts'

const body = (...texts: string[]): Body => texts.map((text) => ({ type: 'paragraph', text: [{ text }] }))
const names = { sections: { [idOf(1)]: 'World' }, authors: { [idOf(2)]: 'Ada' }, topics: {} }

test('two texts are laid side by side, with what they have in common on one line', () => {
  assert.deepEqual(compareBodies(body('a', 'b', 'c'), body('a', 'x', 'c', 'd')), [
    { left: 'a', right: 'a', same: true },
    { left: 'b', right: 'x', same: false },
    { left: 'c', right: 'c', same: true },
    { left: null, right: 'd', same: false },
  ])
})

test('whatever two texts say, each stands whole and in order on its side', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })
  fc.assert(
    fc.property(texts, texts, (left, right) => {
      const rows = compareBodies(body(...left), body(...right))
      assert.deepEqual(
        rows.flatMap((row) => row.left ?? []),
        left,
      )
      assert.deepEqual(
        rows.flatMap((row) => row.right ?? []),
        right,
      )
      for (const row of rows) assert.equal(row.same, row.same && row.left === row.right)
      if (left.join() === right.join()) assert.ok(rows.every((row) => row.same))
    }),
  )
})

test('blocks of every kind can be compared', () => {
  assert.ok(compareBodies(everyBlock, everyBlock).every((row) => row.same))
  assert.equal(compareBodies(everyBlock, []).length, everyBlock.length)
})

test('what is the same stands only beside what differs; the rest is counted', () => {
  const rows = compareBodies(body('a', 'b', 'c', 'd', 'e', 'f', 'g'), body('a', 'b', 'c', 'x', 'e', 'f', 'g'))
  const shown = folded(rows).map(({ rows, hidden }) => hidden || rows.map((row) => row.left).join(''))
  assert.deepEqual(shown, [2, 'cde', 2])
  assert.deepEqual(folded(compareBodies(body('a'), body('a'))).flatMap((fold) => fold.rows).length, 1)
})

test('the fields that differ are named, and said in words', () => {
  const other = aDraft({
    kicker: 'New',
    sectionId: idOf(1),
    authorIds: [idOf(2), idOf(3)],
    lead: aUse(),
    live: true,
  })
  assert.deepEqual(differingFields(aDraft(), other), ['lead', 'sectionId', 'authorIds', 'kicker', 'live'])
  assert.equal(fieldWords(other, 'sectionId', names), 'World')
  assert.equal(fieldWords(other, 'authorIds', names), 'Ada, An author who is gone')
  assert.equal(fieldWords(other, 'lead', names), 'A harbour · At dawn')
  assert.equal(fieldWords(other, 'live', names), 'Yes')
  assert.equal(fieldWords(aDraft(), 'kicker', names), 'Empty')
})
