import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idOf } from '../testing.ts'
import { quoteRepeated, repeated, repeatedId } from './repeated.ts'
import { asked, before } from './testing.ts'

const text = 'Visit my page for the best watches in town, quick and cheap'
const after = (recent: ReturnType<typeof before>, said = text) =>
  repeated.check(asked({ text: said, recent: [recent] }))

test('nearly the same text by the same person within the hour waits, with the other one as evidence', () => {
  const decision = after(before(600, text.replace('quick', 'fast')))
  assert.equal(decision?.verdict, 'hold')
  const evidence = decision!.evidence!
  assert.equal(repeatedId(evidence), idOf(2))
  assert.match(quoteRepeated(evidence, text), /^\d\d % like: Visit my page/)
  assert.equal(
    quoteRepeated(`90 % like ${idOf(2)}`, 'It cost $$5, $& more'),
    '90 % like: It cost $$5, $& more',
  )
  assert.match(quoteRepeated(evidence, ''), /^\d\d % like a comment that was deleted$/)
  assert.equal(quoteRepeated('until tomorrow', text), 'until tomorrow')
})

test('so does the same text by somebody else', () => {
  assert.equal(after(before(600, text, { own: false }))?.verdict, 'hold')
})

test('an hour later it may be said again, and another text at any time', () => {
  assert.equal(after(before(3600, text)), null)
  assert.equal(after(before(10, 'The ferry was late again, and nobody said why.')), null)
})

test('short words of agreement may be said as often as one likes', () => {
  assert.equal(after(before(10, 'I agree!'), 'I agree'), null)
  assert.equal(after(before(10, 'Well said, thank you', { own: false }), 'Well said, thank you!'), null)
})
