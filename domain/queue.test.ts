import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Approval, atComment, judgedAt, Rejection, reasonOf, rejectReasons, Settlement } from './queue.ts'
import { idOf } from './testing.ts'

const mark = 'm'.repeat(22)
const typed = { comment: idOf(1), seen: 'held', mark } as const

test('the writer is told the sentence that was chosen', () => {
  assert.equal(
    reasonOf(Rejection.parse({ ...typed, reason: 'insult', ownReason: 'ignored' })),
    rejectReasons.insult,
  )
})

test('or the moderator’s own words', () => {
  const own = Rejection.parse({ ...typed, reason: 'own', ownReason: ' Please leave the name out. ' })
  assert.equal(reasonOf(own), 'Please leave the name out.')
})

test('no reason, and own words without words, are refused with a sentence', () => {
  assert.match(Rejection.safeParse(typed).error!.issues[0]!.message, /choose why/)
  const { error } = Rejection.safeParse({ ...typed, reason: 'own', ownReason: ' ' })
  assert.deepEqual(
    error!.issues.map(({ path }) => path[0]),
    ['ownReason'],
  )
})

test('a reason that everybody’s prototype has is none', () => {
  for (const reason of ['constructor', '__proto__', 'toString'])
    assert.equal(Rejection.safeParse({ ...typed, reason }).success, false, reason)
})

test('a verdict that does not say which text was read is refused with a sentence', () => {
  for (const shape of [Approval, Settlement, Rejection])
    for (const mark of [undefined, '', 'short', null, 22]) {
      const { error } = shape.safeParse({ ...typed, reason: 'insult', mark })
      assert.match(error!.issues[0]!.message, /read the comment again/)
    }
})

test('a form comes back to the comment it was about, whatever that field holds', () => {
  assert.equal(atComment('/desk/comments?view=held#c-2', idOf(1)), `/desk/comments?view=held#c-${idOf(1)}`)
  assert.equal(atComment('/desk/comments', '"> \n'), '/desk/comments#c-%22%3E%20')
})

test('after a verdict the next page says what was done to which comment', () => {
  assert.equal(
    judgedAt('/desk/comments?after=x#c-2', 'approved', idOf(1)),
    `/desk/comments?after=x&done=approved&judged=${idOf(1)}#c-2`,
  )
})
