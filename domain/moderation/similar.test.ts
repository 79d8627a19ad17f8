import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { comparable, similarity } from './similar.ts'

test('case, accents, spaces and marks make no difference', () => {
  assert.equal(comparable('Déjà vu — “AGAIN”!'), 'dejavuagain')
  assert.equal(similarity('Buy now!', 'buy… NOW'), 1)
})

test('a changed word leaves a long text alike, another text is another', () => {
  const text = 'Visit my page for the best watches in town, quick and cheap'
  assert.ok(similarity(text, text.replace('quick', 'fast')) > 0.85)
  assert.ok(similarity(text, 'The ferry was late again, and nobody said why') < 0.3)
})

test('property: likeness lies between 0 and 1, is the same from both sides, and 1 for the same text', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 })
  fc.assert(
    fc.property(text, text, (a, b) => {
      const likeness = similarity(a, b)
      assert.ok(likeness >= 0 && likeness <= 1)
      assert.equal(likeness, similarity(b, a))
      assert.equal(similarity(a, a), 1)
    }),
  )
})
