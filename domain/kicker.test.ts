import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kickerOf } from './kicker.ts'

const section = { name: 'World' }
const plain = { breaking: false, live: false, kicker: '', section }

test('breaking stands before live, live before what an editor wrote, that before the section', () => {
  assert.deepEqual(kickerOf({ breaking: true, live: true, kicker: 'Analysis', section }), {
    kind: 'breaking',
    label: 'Breaking',
  })
  assert.deepEqual(kickerOf({ ...plain, live: true, kicker: 'Analysis' }), { kind: 'live', label: 'Live' })
  assert.deepEqual(kickerOf({ ...plain, kicker: 'Analysis' }), { kind: 'manual', label: 'Analysis' })
  assert.deepEqual(kickerOf(plain), { kind: 'section', label: 'World' })
})

test('the precedence holds for every combination', () => {
  const both = [true, false]
  for (const breaking of both)
    for (const live of both)
      for (const kicker of ['Analysis', ''])
        for (const at of [section, null]) {
          const wanted = breaking
            ? 'breaking'
            : live
              ? 'live'
              : kicker
                ? 'manual'
                : at
                  ? 'section'
                  : undefined
          assert.equal(kickerOf({ breaking, live, kicker, section: at })?.kind, wanted)
        }
})

test('a kicker of spaces is none, spaces around one are left out', () => {
  assert.deepEqual(kickerOf({ ...plain, kicker: '  ' }), { kind: 'section', label: 'World' })
  assert.deepEqual(kickerOf({ ...plain, kicker: ' Analysis ' }), { kind: 'manual', label: 'Analysis' })
  assert.equal(kickerOf({ ...plain, kicker: ' ', section: null }), null)
})
