import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idOf } from '../testing.ts'
import { checks } from './checks.ts'
import { judge } from './judge.ts'
import { asked, before, now } from './testing.ts'

const decided = (...given: Parameters<typeof asked>) => {
  const { verdict, check } = judge(asked(...given))
  return `${verdict} by ${check}`
}

test('a comment nothing speaks against is published', () => {
  assert.equal(decided(), 'publish by passed')
})

test('the checks stand in the order of the policy, and the first that decides has the last word', () => {
  assert.deepEqual(
    checks.map(({ name }) => name),
    [
      'staff',
      'suspended',
      'article',
      'unconfirmed',
      'too-fast',
      'repeated',
      'newcomer-links',
      'banned-phrases',
      'first-comments',
    ],
  )
  const text = 'A scam of some length: https://a.example/x'
  const everything = {
    text,
    bannedPhrases: ['scam'],
    recent: [1, 2, 3].map((seconds) => before(seconds, text)),
    article: { id: idOf(1), policy: 'premoderated' as const },
  }
  const until = new Date(now.getTime() + 1000)
  const author = { confirmed: false, published: 0, suspendedUntil: until }
  assert.equal(decided({ ...everything, author: { role: 'editor' } }), 'publish by staff')
  assert.equal(decided({ ...everything, author }), 'reject by suspended')
  assert.equal(decided({ ...everything, author: { ...author, suspendedUntil: null } }), 'hold by article')
  const open = { ...everything, article: { id: idOf(1), policy: 'open' as const } }
  assert.equal(decided({ ...open, author: { confirmed: false, published: 0 } }), 'hold by unconfirmed')
  assert.equal(decided({ ...open, author: { published: 0 } }), 'hold by too-fast')
  const slow = { ...open, recent: [before(300, text)] }
  assert.equal(decided({ ...slow, author: { published: 0 } }), 'hold by repeated')
  const once = { ...open, recent: [] }
  assert.equal(decided({ ...once, author: { published: 0 } }), 'hold by newcomer-links')
  assert.equal(decided({ ...once, author: { published: 9 } }), 'hold by banned-phrases')
  assert.equal(decided({ author: { published: 0 } }), 'hold by first-comments')
})

test('every verdict but publication says what happened, why, and what to do', () => {
  for (const { reason, verdict } of [
    judge(asked({ author: { published: 0 } })),
    judge(asked({ author: { confirmed: false } })),
    judge(asked({ article: { id: idOf(1), policy: 'premoderated' } })),
  ]) {
    assert.equal(verdict, 'hold')
    assert.match(reason, /^Your comment waits for a moderator, .+\. .+/)
  }
})
