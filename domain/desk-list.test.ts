import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressOfList, filterOf } from './desk-list.ts'
import { idOf } from './testing.ts'

test('an address says the filter, and the filter the address', () => {
  const query = {
    q: 'new gates',
    state: 'scheduled',
    section: idOf(1),
    author: idOf(2),
    mine: 'yes',
    after: idOf(3),
  }
  const filter = filterOf(query)
  assert.deepEqual(filter, {
    ...{
      words: 'new gates',
      state: 'scheduled',
      sectionId: idOf(1),
      authorId: idOf(2),
      mine: true,
      after: idOf(3),
    },
  })
  const url = new URL(addressOfList(filter, { after: filter.after }), 'https://post.example')
  assert.deepEqual(Object.fromEntries(url.searchParams), query)
})

test('a changed filter begins at its first page', () => {
  assert.equal(addressOfList(filterOf({ after: idOf(3) }), { state: 'draft' }), '/desk/articles?state=draft')
})

test('what an address cannot mean is left out', () => {
  const filter = filterOf({ state: 'lost', section: "' or 1=1", after: '%', q: ['a', 'b'], mine: 'maybe' })
  assert.deepEqual(filter, {
    words: '',
    state: null,
    sectionId: null,
    authorId: null,
    mine: false,
    after: null,
  })
  assert.equal(addressOfList(filter), '/desk/articles')
})
