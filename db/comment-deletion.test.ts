import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { arrangeThreads } from '#domain/comments.ts'
import { NotAsExpected } from './atomically.ts'
import { db } from './client.ts'
import { deleteComment } from './comment-deletion.ts'
import { anOpenArticle, aUser, said, verdictOf } from './comments/testing.ts'
import { commentCounts, commentsOfThreads } from './comments.ts'
import { likeComment } from './likes.ts'
import { reportComment } from './reports.ts'
import { comments, likes, reports, verdicts } from './schema.comments.ts'
import { freshDatabase } from './testing.ts'

await freshDatabase()
const bea = await aUser()
const cem = await aUser({ name: 'Cem' })
const now = new Date()

test('of a deleted comment nothing is left in the database but its place', async () => {
  const article = await anOpenArticle()
  const { id } = await said(article, bea, { text: 'Words to be forgotten', name: 'Bea Marsh' })
  await likeComment({ commentId: id, userId: cem, now })
  await reportComment({
    commentId: id,
    userId: cem,
    reason: 'other',
    text: 'It says “Words to be forgotten”',
    now,
  })
  await deleteComment({ id, userId: bea, now })
  const left = JSON.stringify(
    await Promise.all([
      db.select().from(comments).where(eq(comments.id, id)),
      db.select().from(verdicts).where(eq(verdicts.commentId, id)),
      db.select().from(reports).where(eq(reports.commentId, id)),
      db.select().from(likes).where(eq(likes.commentId, id)),
    ]),
  )
  for (const gone of ['forgotten', 'Marsh', 'what was said', bea]) assert.ok(!left.includes(gone), gone)
  const [row] = await db.select().from(comments).where(eq(comments.id, id))
  assert.deepEqual(
    [row!.status, row!.fingerprint, row!.formKey, row!.likes, row!.openReports],
    ['deleted', '', null, 0, 0],
  )
})

test('a marker stays where there are replies; without one nothing is seen', async () => {
  const article = await anOpenArticle()
  const answered = await said(article, bea)
  const alone = await said(article, bea)
  await said(article, cem, { parentId: answered.id, name: 'Cem' })
  await deleteComment({ id: answered.id, userId: bea, now })
  await deleteComment({ id: alone.id, userId: bea, now })
  const threads = arrangeThreads(await commentsOfThreads(article, 1, 100))
  assert.deepEqual(
    threads.map(({ status, name, text, replies }) => [status, name, text, replies.map((r) => r.name)]),
    [['deleted', '', '', ['Cem']]],
  )
  assert.equal((await commentCounts(article)).count, 1)
})

test('what waits or was rejected can be deleted too, but nothing of others, and nothing twice', async () => {
  const article = await anOpenArticle()
  for (const verdict of ['hold', 'reject'] as const) {
    const { id } = await said(article, bea, { judged: verdictOf(verdict) })
    await assert.rejects(deleteComment({ id, userId: cem, now }), NotAsExpected)
    await deleteComment({ id, userId: bea, now })
    await assert.rejects(deleteComment({ id, userId: bea, now }), NotAsExpected)
  }
})
