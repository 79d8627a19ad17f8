import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateLine, longTime, shortenedTime, shortTime, timeOfDay } from './time.ts'

const at = new Date('2026-11-24T12:00:00Z')
const paris = { language: 'en', timeZone: 'Europe/Paris' }

test("a time is said in the site's zone, day first, on a clock of 24 hours", () => {
  assert.equal(longTime(at, paris), '24 November 2026, 13:00')
  assert.equal(shortTime(at, paris), '24 Nov 2026, 13:00')
  assert.equal(timeOfDay(new Date('2026-11-24T23:05:00Z'), paris), '00:05')
  assert.equal(longTime(new Date('2026-11-24T23:05:00Z'), paris), '25 November 2026, 00:05')
})

test("a time is said in the site's language", () => {
  assert.equal(longTime(at, { language: 'en-US', timeZone: 'UTC' }), 'November 24, 2026, 12:00')
  assert.equal(longTime(at, { language: 'de', timeZone: 'Europe/Berlin' }), '24. November 2026, 13:00')
  assert.match(longTime(at, { language: 'ar-EG', timeZone: 'UTC' }), /نوفمبر.*، /)
  assert.match(dateLine(at, paris), /^Tuesday,? 24 November 2026$/)
})

test("today's times shorten to hours and minutes, today being the site's day and not the reader's", () => {
  assert.equal(shortenedTime(at, new Date('2026-11-24T22:59:00Z'), paris), '13:00')
  assert.equal(shortenedTime(at, new Date('2026-11-24T23:01:00Z'), paris), '24 Nov, 13:00')
  assert.equal(shortenedTime(at, new Date('2026-11-23T22:59:00Z'), paris), '24 Nov, 13:00')
})

test('a time of this year loses its year, one of another year is left as it is', () => {
  assert.equal(shortenedTime(at, new Date('2026-01-01T12:00:00Z'), paris), '24 Nov, 13:00')
  assert.equal(shortenedTime(at, new Date('2027-01-01T12:00:00Z'), paris), null)
})

test('a long time shortens today and never by its year alone', () => {
  assert.equal(shortenedTime(at, at, paris, true), '13:00')
  assert.equal(shortenedTime(at, new Date('2026-11-25T12:00:00Z'), paris, true), null)
})
