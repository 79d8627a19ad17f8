import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FrontPicks, ledBy, moved, pushedOff } from './front-picks.ts'
import { idOf } from './testing.ts'

test('a pick moves by one place, and not out of the front', () => {
  assert.deepEqual(moved(['a', 'b', 'c'], 1, -1), ['b', 'a', 'c'])
  assert.deepEqual(moved(['a', 'b', 'c'], 1, 1), ['a', 'c', 'b'])
  assert.deepEqual(moved(['a', 'b'], 0, -1), ['a', 'b'])
  assert.deepEqual(moved(['a', 'b'], 1, 1), ['a', 'b'])
})

test('a new lead pushes the others down, and the last one off', () => {
  assert.deepEqual(ledBy('x', ['a', 'b', 'c', 'd']), ['x', 'a', 'b', 'c'])
  assert.deepEqual(ledBy('b', ['a', 'b', 'c']), ['b', 'a', 'c'])
})

test('what had to make room is known; what was taken off made room for nothing', () => {
  const seen = ['a', 'b', 'c', 'd']
  assert.equal(pushedOff({ seen, order: ledBy('x', seen) }), 'd')
  assert.equal(pushedOff({ seen, order: ledBy('c', seen) }), null)
  assert.equal(pushedOff({ seen, order: ['a', 'b', 'd'] }), null)
  assert.equal(pushedOff({ seen: ['a'], order: ['x', 'a'] }), null)
})

test('a form sends the order as one text', () => {
  const { order, seen } = FrontPicks.parse({ order: `${idOf(1)},${idOf(2)}`, seen: '' })
  assert.deepEqual(order, [idOf(1), idOf(2)])
  assert.deepEqual(seen, [])
})

test('five picks and the same one twice are refused with a sentence', () => {
  const five = FrontPicks.safeParse({ order: [1, 2, 3, 4, 5].map(idOf), seen: [] })
  assert.match(five.error!.issues[0]!.message, /room for a lead and three/)
  const twice = FrontPicks.safeParse({ order: [idOf(1), idOf(1)], seen: [] })
  assert.match(twice.error!.issues[0]!.message, /already/)
})
