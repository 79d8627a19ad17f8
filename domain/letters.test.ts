import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Letter } from './jobs.ts'
import * as letters from './letters.ts'

const sender = { site: 'The Daily Tide', origin: 'https://tide.example' }

test('every letter can be sent, says who it is from, and leads to this site alone', () => {
  const all = [
    letters.confirmLetter(sender, 'ana@example.org', 'Ana', 'secret'),
    letters.accountExistsLetter(sender, 'ana@example.org', 'Ana'),
    letters.resetLetter(sender, 'ana@example.org', 'Ana', 'secret'),
    letters.passwordChangedLetter(sender, 'ana@example.org', 'Ana'),
    letters.newAddressLetter(sender, 'ana@example.org', 'Ana', 'secret'),
    letters.addressInUseLetter(sender, 'ana@example.org', 'Ana'),
    letters.addressChangedLetter(sender, 'ana@example.org', 'Ana', 'new@example.org'),
    letters.invitationLetter(sender, 'ana@example.org', 'Marta', 'an editor', 'secret'),
  ]
  assert.equal(all.length, Object.keys(letters).length)
  for (const letter of all) {
    assert.deepEqual(Letter.parse(letter), letter)
    assert.match(letter.subject + letter.text, /The Daily Tide/)
    for (const [link] of letter.text.matchAll(/https?:\/\/\S+/g))
      assert.equal(new URL(link).origin, sender.origin)
  }
})

test('a letter to somebody who has an account holds no link that changes it', () => {
  assert.doesNotMatch(
    letters.accountExistsLetter(sender, 'a@example.org', 'Ana').text,
    /\/(confirm|reset)\/./,
  )
})

test('letters to whoever was on the way to something lead on to it', () => {
  const next = '/comment/1?form=a&b=ü'
  for (const { text } of [
    letters.confirmLetter(sender, 'a@example.org', 'Ana', 'secret', next),
    letters.accountExistsLetter(sender, 'a@example.org', 'Ana', next),
    letters.resetLetter(sender, 'a@example.org', 'Ana', 'secret', next),
  ])
    for (const [link] of text.matchAll(/https:\S+/g))
      assert.equal(new URL(link).searchParams.get('next'), next)
  assert.match(letters.confirmLetter(sender, 'a@example.org', 'Ana', 'secret').text, /\/confirm\/secret\n/)
})

test('lines are short enough to arrive as they are, but a link is never broken', () => {
  const { text } = letters.confirmLetter(
    { ...sender, site: 'The very long name of a paper '.repeat(3) },
    'ana@example.org',
    'Ana',
    'x'.repeat(80),
  )
  for (const line of text.split('\n')) assert.ok(line.length <= 72 || /^https:\S+$/.test(line), line)
  assert.match(text, /https:\/\/tide\.example\/confirm\/x{80}\n/)
})
