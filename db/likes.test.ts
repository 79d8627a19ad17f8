import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { NotAsExpected } from './atomically.ts'
import { db } from './client.ts'
import { anOpenArticle, aUser, said, verdictOf } from './comments/testing.ts'
import { likeComment, likedBy, unlikeComment } from './likes.ts'
import { comments } from './schema.comments.ts'
import { freshDatabase } from './testing.ts'

await freshDatabase()
const bea = await aUser()
const now = new Date()
const likesOf = async (id: string) => (await db.select().from(comments).where(eq(comments.id, id)))[0]!.likes

test('each reader’s like counts once, and can be taken back', async () => {
  const article = await anOpenArticle()
  const { id } = await said(article, bea)
  const cem = await aUser()
  assert.equal(await likeComment({ commentId: id, userId: cem, now }), true)
  assert.equal(await likeComment({ commentId: id, userId: cem, now }), false)
  assert.equal(await likesOf(id), 1)
  assert.deepEqual(await likedBy(cem, article), [id])
  assert.equal(await unlikeComment({ commentId: id, userId: cem }), true)
  assert.equal(await unlikeComment({ commentId: id, userId: cem }), false)
  assert.equal(await likesOf(id), 0)
})

test('likes given at once are all counted, and one reader’s once', async () => {
  const { id } = await said(await anOpenArticle(), bea)
  const readers = await Promise.all(Array.from({ length: 8 }, () => aUser()))
  await Promise.all([...readers, ...readers].map((userId) => likeComment({ commentId: id, userId, now })))
  assert.equal(await likesOf(id), 8)
  await Promise.all([...readers, ...readers].map((userId) => unlikeComment({ commentId: id, userId })))
  assert.equal(await likesOf(id), 0)
})

test('likes that came with an import stay beside those given here', async () => {
  const { id } = await said(await anOpenArticle(), bea)
  await db.update(comments).set({ likes: 12 }).where(eq(comments.id, id))
  const cem = await aUser()
  await likeComment({ commentId: id, userId: cem, now })
  assert.equal(await likesOf(id), 13)
})

test('only what everyone sees can be liked', async () => {
  const { id } = await said(await anOpenArticle(), bea, { judged: verdictOf('hold') })
  await assert.rejects(likeComment({ commentId: id, userId: await aUser(), now }), NotAsExpected)
  assert.equal(await likesOf(id), 0)
})
