import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bannedPhrases } from './banned-phrases.ts'
import { asked } from './testing.ts'

test('a comment with a banned phrase waits; the phrase is told to moderators, not repeated to its author', () => {
  const decision = bannedPhrases.check(
    asked({ text: 'Cheap w-a-t-c-h-e-s here', bannedPhrases: ['watches'] }),
  )
  assert.equal(decision?.verdict, 'hold')
  assert.equal(decision?.evidence, '“watches”, written “w-a-t-c-h-e-s”')
  assert.doesNotMatch(decision!.reason, /watches/)
})

test('others do not wait for that', () => {
  assert.equal(bannedPhrases.check(asked({ bannedPhrases: ['watches'] })), null)
})
