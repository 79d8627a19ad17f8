import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseSearch, placeToken } from './search.ts'

const id = '01938f6e-0000-7000-8000-000000000000'

test('a question is trimmed, composed and freed of control characters', () => {
  const { q, notes } = parseSearch({ q: '  cafe\u0301\u0000\r\n  au\tlait ' })
  assert.equal(q, 'café au lait')
  assert.deepEqual(notes, [])
})

test('a question is cut at 200 characters, between two of them, and that is said', () => {
  const whole = parseSearch({ q: '🎉'.repeat(200) })
  assert.deepEqual([whole.q, whole.notes], ['🎉'.repeat(200), []])
  for (const q of ['🎉'.repeat(201), 'x '.repeat(5_000), 'x'.repeat(10_000_000)]) {
    const cut = parseSearch({ q })
    assert.ok([...cut.q].length <= 200 && cut.q.isWellFormed())
    assert.deepEqual(cut.notes, ['Only the first 200 characters were looked for.'])
  }
})

test('section and days are taken where they can be meant, and empty fields are no question', () => {
  const query = parseSearch({ q: 'x', section: 'world', from: '2026-01-01', to: '2026-01-31' })
  assert.deepEqual(
    [query.section, query.from, query.to, query.notes],
    ['world', '2026-01-01', '2026-01-31', []],
  )
  assert.deepEqual(parseSearch({ q: '', section: '', from: '', to: '', after: '' }), parseSearch({}))
  assert.deepEqual(parseSearch({}).notes, [])
})

test('what can not be meant is left out with a sentence', () => {
  const query = parseSearch({ q: 'x', section: "'; drop", from: '2026-02-30', to: 'tomorrow', after: 'x' })
  assert.deepEqual([query.section, query.from, query.to, query.after], [null, null, null, null])
  assert.equal(query.notes.length, 4)
})

test('days given the wrong way round are swapped', () => {
  const { from, to, notes } = parseSearch({ from: '2026-02-01', to: '2026-01-01' })
  assert.deepEqual([from, to], ['2026-01-01', '2026-02-01'])
  assert.equal(notes.length, 1)
})

test('where results ended comes back from an address exactly', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.boolean(), (score, wide) => {
      // Minus nothing is nothing.
      const place = { score: score + 0, id, wide }
      assert.deepEqual(parseSearch({ after: placeToken(place) }).after, place)
    }),
  )
})

test('a damaged link to more results leads to the first ones', () => {
  for (const after of [
    `1~${id}x`,
    `-1~${id}`,
    `1e999~${id}`,
    `NaN~${id}`,
    `~${id}`,
    `1~${id}~x`,
    `1~'; drop table`,
  ])
    assert.equal(parseSearch({ after }).after, null, after)
})

test('of a parameter given twice the first counts', () => {
  assert.equal(parseSearch({ q: ['one', 'two'] }).q, 'one')
  assert.equal(parseSearch({ q: [] }).q, '')
})

test('nothing in an address makes it throw', () => {
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string()), fc.constant(undefined))
  const params = fc.dictionary(
    fc.constantFrom('q', 'section', 'from', 'to', 'after', '__proto__', 'x'),
    value,
  )
  fc.assert(
    fc.property(params, (params) => {
      const query = parseSearch(params)
      assert.ok(query.q.isWellFormed() && [...query.q].length <= 200 && !/\p{Cc}/u.test(query.q))
    }),
    { numRuns: 300 },
  )
})
