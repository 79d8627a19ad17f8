import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentOf } from './drafts.ts'
import { changedFields, changesOf, Revision } from './revisions.ts'
import { isSame } from './same.ts'
import { aDraft, aUse } from './testing.ts'

const noon = new Date('2026-11-24T12:00:00Z')
const one: Revision = {
  ...contentOf(aDraft({ lead: aUse() })),
  status: 'published',
  publishedAt: noon,
  updatedAt: null,
}

test('a revision comes back from JSON as it was', () => {
  assert.deepEqual(Revision.parse(JSON.parse(JSON.stringify(one))), one)
})

test('fields differ where what they hold does, not where it is only written in another order', () => {
  const { id, alt, caption, credit } = one.lead!
  const other = { ...one, lead: { credit, caption, alt, id }, publishedAt: new Date(noon) }
  assert.deepEqual(changedFields(one, other), [])
  assert.deepEqual(changedFields(one, { ...one, kicker: 'New', updatedAt: noon }), ['kicker', 'updatedAt'])
})

test('the log keeps what changed before and after, and of the text where to find it', () => {
  const changes = changesOf({ ...one, revision: 3 }, { ...one, body: [], headline: 'Other', revision: 4 })
  assert.deepEqual(changes, {
    before: { revision: 3, headline: one.headline, body: 'as in revision 3' },
    after: { revision: 4, headline: 'Other', body: 'as in revision 4' },
  })
  assert.equal(changesOf(null, { ...one, revision: 1 }).before, null)
})

test('values are the same however deep, and absent is as good as undefined', () => {
  assert.equal(isSame({ a: [1, { b: null }], c: undefined }, { a: [1, { b: null }] }), true)
  for (const [a, b] of [
    [[], {}],
    [null, undefined],
    [{ a: 1 }, { a: '1' }],
    [
      [1, 2],
      [2, 1],
    ],
    [noon, noon.toISOString()],
  ])
    assert.equal(isSame(a, b), false)
})
