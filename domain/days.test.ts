import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayAfter, isDay, startOfDay } from './days.ts'

test('a day is one of the calendar, written as forms write it', () => {
  for (const day of ['2026-11-24', '2024-02-29', '1000-01-01', '2999-12-31']) assert.ok(isDay(day), day)
  for (const day of [
    '2026-02-29',
    '2026-13-01',
    '24.11.2026',
    '2026-1-1',
    '0000-00-00',
    '9999-12-31',
    '2026-11-24T00:00',
    '',
  ])
    assert.ok(!isDay(day), day)
})

test('the day after the last of a month or year is the first of the next', () => {
  assert.equal(dayAfter('2026-12-31'), '2027-01-01')
  assert.equal(dayAfter('2024-02-28'), '2024-02-29')
})

test('a day begins at midnight of its zone, on days when the clocks change as on others', () => {
  for (const [day, zone, start] of [
    ['2026-11-24', 'UTC', '2026-11-24T00:00:00.000Z'],
    ['2026-11-24', 'Europe/Paris', '2026-11-23T23:00:00.000Z'],
    ['2026-11-24', 'Asia/Kathmandu', '2026-11-23T18:15:00.000Z'],
    ['2026-11-24', 'America/New_York', '2026-11-24T05:00:00.000Z'],
    ['2026-09-27', 'Pacific/Auckland', '2026-09-26T12:00:00.000Z'],
    ['2026-04-05', 'Pacific/Auckland', '2026-04-04T11:00:00.000Z'],
    // No midnight: the clocks went from 23:59 to 01:00.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    // Twice 23:00 on the evening before.
    ['2018-02-18', 'America/Sao_Paulo', '2018-02-18T03:00:00.000Z'],
    // Midnight twice: the first one.
    ['2018-11-04', 'America/Havana', '2018-11-04T04:00:00.000Z'],
  ] as const)
    assert.equal(startOfDay(day, zone).toISOString(), start, `${day} ${zone}`)
})
