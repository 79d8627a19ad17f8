import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { localTime, momentOf } from './zoned.ts'

const zones = [
  'UTC',
  'Europe/London',
  'Europe/Lisbon',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
]

test('a moment is shown as clocks in the site’s zone show it', () => {
  const noon = new Date('2026-07-01T12:00:00Z')
  assert.equal(localTime(noon, 'Europe/London'), '2026-07-01T13:00')
  assert.equal(localTime(noon, 'Asia/Kolkata'), '2026-07-01T17:30')
})

test('what the clocks showed leads back to the moment, but for the hour that comes twice', () => {
  const minute = fc.integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 })
  fc.assert(
    fc.property(minute, fc.constantFrom(...zones), (minutes, zone) => {
      const at = new Date(minutes * 60_000)
      const back = momentOf(localTime(at, zone), zone)!
      assert.equal(localTime(back, zone), localTime(at, zone))
      const apart = at.getTime() - back.getTime()
      assert.ok(apart >= 0 && apart <= 3_600_000, `${at.toISOString()} in ${zone}`)
    }),
    { numRuns: 300 },
  )
})

test('the hour that is left out in spring is taken as an hour later, the one that comes twice in autumn as the first', () => {
  assert.equal(momentOf('2026-03-29T01:30', 'Europe/London')!.toISOString(), '2026-03-29T01:30:00.000Z')
  assert.equal(momentOf('2026-10-25T01:30', 'Europe/London')!.toISOString(), '2026-10-25T00:30:00.000Z')
})

test('what is no time is null', () => {
  for (const text of ['', 'soon', '2026-13-01T00:00', '2026-11-24', '2026-11-24T25:00'])
    assert.equal(momentOf(text, 'UTC'), null, text)
})
