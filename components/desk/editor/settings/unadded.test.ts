import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDraft, idOf } from '#domain/testing.ts'
import { nothingUnadded, withAdded } from './unadded.ts'

const choices = {
  authors: [{ id: idOf(1), name: 'Ada North', title: '' }],
  topics: [{ id: idOf(2), name: 'Harbours' }],
}

test('a known name that stands in its field is added, in capitals or not, and only once', () => {
  const { draft, problems } = withAdded(aDraft(), { authorIds: ' ada north ', topicIds: 'Harbours' }, choices)
  assert.deepEqual([draft.authorIds, draft.topicIds, problems], [[idOf(1)], [idOf(2)], {}])
  assert.equal(withAdded(draft, { ...nothingUnadded, authorIds: 'Ada North' }, choices).draft, draft)
})

test('a name nobody knows is not dropped: it is to be added, or its field emptied', () => {
  const { draft, problems } = withAdded(aDraft(), { authorIds: 'Nora Guest', topicIds: ' ' }, choices)
  assert.deepEqual(draft, aDraft())
  assert.deepEqual(Object.keys(problems), ['authorIds'])
  assert.match(problems.authorIds!, /Press Add/)
})
