import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from './ids.ts'

const many = Array.from({ length: 50_000 }, () => newId())

test('ids made one after another ascend, and none is made twice', () => {
  assert.deepEqual([...many].sort(), many)
  assert.equal(new Set(many).size, many.length)
})

test('an id is a UUID of version 7, variant of RFC 9562', () => {
  for (const id of many.slice(0, 1000))
    assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

const millisecondsOf = (id: string) => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)

test('an id begins with the moment it was made', () => {
  const before = Date.now()
  const id = newId()
  // The counter runs over into the next millisecond where thousands are made in one.
  assert.ok(millisecondsOf(id) >= before && millisecondsOf(id) <= Date.now() + 50)
})

test('ids made for given moments stand in the order of those moments, and never twice', () => {
  const moments = [0, 1, 1_500_000_000_000, Date.UTC(2026, 10, 24), Date.UTC(2199, 0, 1)]
  const ids = moments.map((moment) => newId(new Date(moment)))
  assert.deepEqual(ids.map(millisecondsOf), moments)
  assert.deepEqual([...ids].sort(), ids)
  const same = Array.from({ length: 1000 }, () => newId(1_500_000_000_000))
  assert.equal(new Set(same).size, same.length)
})

test('a moment before 1970 gives an id all the same', () => {
  assert.match(newId(new Date('1912-04-15')), /^00000000-0000-7/)
})

test('ids made for given moments do not disturb the order of those made now', () => {
  const made = Array.from({ length: 2000 }, (_, n) => {
    newId(new Date(n % 2 ? '2199-01-01' : '1999-01-01'))
    return newId()
  })
  assert.deepEqual([...made].sort(), made)
  assert.ok(newId() < newId(new Date('2199-01-01')))
})

test('ids ascend while the clock stands still, and when it is set back', (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: Date.now() + 1000 })
  const still = Array.from({ length: 10_000 }, () => newId())
  t.mock.timers.setTime(Date.now() - 3_600_000)
  const setBack = Array.from({ length: 10_000 }, () => newId())
  const all = [...still, ...setBack]
  assert.deepEqual([...all].sort(), all)
  assert.equal(new Set(all).size, all.length)
})
