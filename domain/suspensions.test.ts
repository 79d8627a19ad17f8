import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endOf, forever, Suspension, suspensionAt } from './suspensions.ts'
import { idOf } from './testing.ts'

const now = new Date('2026-11-24T12:00:00Z')
const typed = { person: idOf(1), span: '7', reason: 'Insults' } as const

test('a suspension ends so many days from now', () => {
  assert.deepEqual(endOf(Suspension.parse(typed), now, 'Asia/Tokyo'), new Date('2026-12-01T12:00:00Z'))
})

test('until a date means to its end, as clocks show it where the site is', () => {
  const until = (day: string, timeZone = 'UTC') =>
    endOf(Suspension.parse({ ...typed, span: 'date', until: day }), now, timeZone)
  assert.deepEqual(until('2026-11-24'), new Date('2026-11-25T00:00:00Z'))
  assert.equal(until('2026-11-23'), null)
  for (const far of ['2099-01-01', '9999-12-31', '0001-01-01']) assert.equal(until(far), null, far)
  assert.deepEqual(until('2026-11-24', 'America/New_York'), new Date('2026-11-25T05:00:00Z'))
  assert.deepEqual(until('2026-11-25', 'Asia/Tokyo'), new Date('2026-11-25T15:00:00Z'))
  // The night in which the clocks change.
  assert.deepEqual(until('2027-03-28', 'Europe/Berlin'), new Date('2027-03-28T22:00:00Z'))
  const lateInTokyo = new Date('2026-11-24T15:30:00Z')
  const suspension = { span: 'date', until: '2026-11-24' } as const
  assert.equal(endOf(suspension, lateInTokyo, 'Asia/Tokyo'), null)
  assert.ok(endOf(suspension, lateInTokyo, 'UTC'))
})

const refused: [what: string, typed: object, path: string, says: RegExp][] = [
  ['no reason', { ...typed, reason: ' ' }, 'reason', /Please write why/],
  ['no span', { ...typed, span: 'ever' }, 'span', /how long/],
  ['a date that isn’t chosen', { ...typed, span: 'date', until: '' }, 'until', /the day/],
  ['a date that is none', { ...typed, span: 'date', until: '31.12.' }, 'until', /./],
]
for (const [what, input, path, says] of refused)
  test(`${what} is refused with a sentence`, () => {
    const { error } = Suspension.safeParse(input)
    assert.equal(error!.issues[0]!.path[0], path)
    assert.match(error!.issues[0]!.message, says)
  })

test('a suspension is over at its end, a ban never', () => {
  assert.equal(suspensionAt(null, now), 'none')
  assert.equal(suspensionAt(now, now), 'none')
  assert.equal(suspensionAt(new Date(now.getTime() + 1), now), 'suspended')
  assert.equal(suspensionAt(forever, now), 'banned')
})
