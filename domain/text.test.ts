import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { beginning, storable } from './text.ts'

test('the beginning of a text is no longer than asked for, and never ends in half a letter', () => {
  assert.equal(beginning('harbour', 3), 'har')
  assert.equal(beginning('harbour', 30), 'harbour')
  assert.equal(beginning('a🦀b', 2), 'a')
  assert.equal(beginning('a🦀b', 3), 'a🦀')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, length) => {
      const begun = beginning(storable(text), length)
      assert.ok(begun.isWellFormed() && begun.length <= length && text.startsWith(begun))
    }),
  )
})
