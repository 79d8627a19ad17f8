import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { NotAsExpected } from './atomically.ts'
import { db } from './client.ts'
import { anOpenArticle, aUser, said, verdictOf } from './comments/testing.ts'
import { hasReported, reportComment } from './reports.ts'
import { comments } from './schema.comments.ts'
import { freshDatabase } from './testing.ts'

await freshDatabase()
const bea = await aUser()
const report = (commentId: string, userId: string) =>
  reportComment({ commentId, userId, reason: 'insult', text: '', now: new Date() })
const openOf = async (id: string) =>
  (await db.select().from(comments).where(eq(comments.id, id)))[0]!.openReports

test('each reader reports a comment once, at the same moment too', async () => {
  const { id } = await said(await anOpenArticle(), bea)
  const readers = await Promise.all(Array.from({ length: 5 }, () => aUser()))
  const told = await Promise.all([...readers, ...readers].map((reader) => report(id, reader)))
  assert.equal(told.filter(Boolean).length, 5)
  assert.equal(await openOf(id), 5)
  assert.equal(await hasReported(id, readers[0]!), true)
  assert.equal(await hasReported(id, bea), false)
})

test('only what everyone sees can be reported', async () => {
  const { id } = await said(await anOpenArticle(), bea, { judged: verdictOf('hold') })
  await assert.rejects(report(id, await aUser()), NotAsExpected)
  assert.equal(await openOf(id), 0)
})
