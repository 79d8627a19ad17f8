import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deleteComment } from './comment-deletion.ts'
import { anOpenArticle, aUser, said, verdictOf } from './comments/testing.ts'
import { ownComment, ownComments, ownCommentsOn } from './own-comments.ts'
import { freshDatabase } from './testing.ts'
import { isInByline, writingRecord } from './writing-record.ts'

await freshDatabase()

test('somebody sees their own comments with what became of them, and nobody else’s', async () => {
  const [bea, cem] = [await aUser(), await aUser()]
  const article = await anOpenArticle()
  const shown = await said(article, bea)
  const held = await said(article, bea, { judged: verdictOf('hold') })
  const deleted = await said(article, bea)
  await deleteComment({ id: deleted.id, userId: bea, now: new Date() })
  await said(article, cem)
  const own = await ownCommentsOn(article, bea, new Date())
  assert.deepEqual(
    own.map(({ id, status, reason }) => [id, status, reason]),
    [
      [held.id, 'held', 'It was: hold.'],
      [shown.id, 'published', 'It was: publish.'],
    ],
  )
  assert.equal(await ownComment(shown.id, cem, new Date()), null)
})

test('a comment may be changed for five minutes, and not once somebody replied', async () => {
  const [bea, cem] = [await aUser(), await aUser()]
  const article = await anOpenArticle()
  const { id } = await said(article, bea)
  const until = async (now = new Date()) => (await ownComment(id, bea, now))!.editableUntil
  assert.ok((await until())!.getTime() > Date.now() + 290_000)
  assert.equal(await until(new Date(Date.now() + 300_001)), null)
  await said(article, cem, { parentId: id })
  assert.equal(await until(), null)
})

test('everything somebody wrote comes in pages, the newest first, each once', async () => {
  const bea = await aUser()
  const article = await anOpenArticle()
  const made: string[] = []
  for (let n = 0; n < 7; n++) made.unshift((await said(article, bea)).id)
  const seen: string[] = []
  let before: string | null = null
  do {
    const page: Awaited<ReturnType<typeof ownComments>> = await ownComments(bea, before, new Date(), 3)
    seen.push(...page.comments.map(({ id }) => id))
    before = page.before
  } while (before)
  assert.deepEqual(seen, made)
})

test('the checks are told of the last hour: what somebody wrote themselves, and the same text by others', async () => {
  const [bea, cem] = [await aUser(), await aUser({ confirmedAt: null })]
  const article = await anOpenArticle()
  const { id } = await said(article, bea, { text: 'Visit my page!' })
  await said(article, cem, { text: 'visit MY page', judged: verdictOf('hold') })
  await said(article, cem, { text: 'Something else', now: new Date(Date.now() - 3_700_000) })
  const record = await writingRecord(cem, 'Visit… my page', new Date())
  assert.deepEqual(
    record!.recent.map(({ text, own }) => [text, own]),
    [
      ['visit MY page', true],
      ['Visit my page!', false],
    ],
  )
  assert.deepEqual([record!.author.confirmed, record!.author.published], [false, 1])
  const apart = await writingRecord(bea, 'Nothing like it', new Date(), id)
  assert.deepEqual([apart!.recent, apart!.author.published], [[], 0])
  assert.equal(await isInByline(bea, article), false)
})
