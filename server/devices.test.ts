import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knownDevice, rememberDevice } from './devices.ts'

const secret = 'a secret of more than thirty-two characters'

test('a browser is known to those who signed in there, and to nobody else', () => {
  const cookie = rememberDevice(undefined, 'ana', secret)
  assert.ok(knownDevice(cookie, 'ana', secret))
  assert.equal(knownDevice(cookie, 'ben', secret), null)
  assert.equal(knownDevice(cookie, 'ana', `${secret}!`), null)
})

test('several people can share a browser, which keeps its name; the first of many are forgotten', () => {
  let cookie: string | undefined
  const people = ['a', 'b', 'c', 'd', 'e', 'f']
  for (const person of people) cookie = rememberDevice(cookie, person, secret)
  assert.deepEqual(
    people.map((person) => knownDevice(cookie, person, secret) !== null),
    [false, true, true, true, true, true],
  )
  const again = rememberDevice(cookie, 'c', secret)
  assert.equal(knownDevice(again, 'b', secret), knownDevice(cookie, 'b', secret))
  assert.equal(again.length, cookie!.length)
})

test('a cookie somebody made up or changed is none', () => {
  const cookie = rememberDevice(undefined, 'ana', secret)
  const [name, mark] = cookie.split('.')
  for (const forged of [
    '',
    'x',
    '.',
    `${name}`,
    `${name}.`,
    `${'A'.repeat(22)}.${mark}`,
    `${name}.${'A'.repeat(22)}`,
    'x'.repeat(5000),
  ])
    assert.equal(knownDevice(forged, 'ana', secret), null, forged)
})
