import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { aDraft, anInput, idOf } from '#domain/testing.ts'
import { saveArticle } from './article-save.ts'
import { db } from './client.ts'
import { discardDraft, draftOf, type KeptElsewhere, keepDraft } from './drafts.ts'
import { users } from './schema.people.ts'
import { drafts } from './schema.ts'
import { freshDatabase } from './testing.ts'

await freshDatabase()
const ada = { id: idOf(1), name: 'Ada' }
await db.insert(users).values({ ...ada, email: 'ada@post.example', createdAt: new Date() })
const { id } = await saveArticle(anInput({ slug: 'two-windows' }))
beforeEach(() => db.delete(drafts))

const said = (headline: string) => aDraft({ headline })
const keep = async (headline: string, seen: Date | null, now?: Date) =>
  keepDraft(id, ada.id, said(headline), 1, seen, now)
const keptAt = (answer: { savedAt: Date } | KeptElsewhere) => {
  assert.ok('savedAt' in answer, 'it was kept')
  return answer.savedAt
}
const headline = async () => (await draftOf(id, ada.id))?.draft.headline

test('of two windows, the later one is answered what the other kept, and overwrites nothing', async () => {
  const first = keptAt(await keep('In the first', null))
  const second = await keep('In the second', null)
  assert.deepEqual(second, {
    elsewhere: { draft: said('In the first'), basedOn: 1, savedAt: first },
  })
  const next = keptAt(await keep('More in the first', first))
  assert.ok('elsewhere' in (await keep('In the second', first)), 'it has seen an earlier one')
  assert.equal(await headline(), 'More in the first')
  keptAt(await keep('In the second', next))
  assert.equal(await headline(), 'In the second')
})

test('two keepings within a thousandth of a second are told apart, a clock put back among them', async () => {
  const now = new Date('2026-11-24T12:00:00Z')
  const first = keptAt(await keep('One', null, now))
  const second = keptAt(await keep('Two', first, now))
  const third = keptAt(await keep('Three', second, new Date(now.getTime() - 60_000)))
  assert.equal(new Set([first, second, third].map(Number)).size, 3)
  for (const seen of [first, second]) assert.ok('elsewhere' in (await keep('Four', seen, now)))
  assert.deepEqual((await draftOf(id, ada.id))!.savedAt, third)
})

test('where nothing is kept any more, nothing can be overwritten', async () => {
  const first = keptAt(await keep('Gone', null))
  assert.equal(await discardDraft(id, ada.id, first), null)
  keptAt(await keep('There again', first))
  assert.equal(await headline(), 'There again')
})

test('a window throws away what it has seen, and never what another one kept', async () => {
  const first = keptAt(await keep('One', null))
  const second = keptAt(await keep('Two', first))
  for (const seen of [null, first]) {
    const answer = await discardDraft(id, ada.id, seen)
    assert.equal(answer?.elsewhere.draft.headline, 'Two')
  }
  assert.equal(await discardDraft(id, ada.id, second), null)
  assert.equal(await draftOf(id, ada.id), null)
})

test('what can’t be read any more is no version to choose: it is replaced', async () => {
  await keep('Old', null)
  await db.update(drafts).set({ content: { of: 'another time' } })
  keptAt(await keep('New', null))
  assert.equal(await headline(), 'New')
})

test('a save from one window leaves what another one kept since', async () => {
  const begun = await saveArticle(anInput({ slug: 'saved-in-one', status: 'draft' }))
  const first = keptAt(await keepDraft(begun.id, ada.id, said('One'), 1, null))
  const second = keptAt(await keepDraft(begun.id, ada.id, said('Two'), 1, first))
  const save = (basedOn: number, seen: Date) =>
    saveArticle(anInput({ slug: 'saved-in-one', status: 'draft' }), begun.id, {
      ...{ by: ada, act: 'save', basedOn, seen },
    })
  await save(1, first)
  assert.equal((await draftOf(begun.id, ada.id))?.draft.headline, 'Two')
  await save(2, second)
  assert.equal(await draftOf(begun.id, ada.id), null)
})
