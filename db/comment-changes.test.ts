import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Worker } from 'node:worker_threads'
import { eq } from 'drizzle-orm'
import { NotAsExpected } from './atomically.ts'
import { db } from './client.ts'
import { editComment } from './comment-changes.ts'
import { anOpenArticle, aUser, said, verdictOf } from './comments/testing.ts'
import { commentCounts } from './comments.ts'
import { comments, verdicts } from './schema.comments.ts'
import { articles } from './schema.ts'
import { freshDatabase } from './testing.ts'

await freshDatabase()
const bea = await aUser()
const cem = await aUser({ name: 'Cem' })
const row = async (id: string) => (await db.select().from(comments).where(eq(comments.id, id)))[0]!

test('a published comment begins a thread with the article’s next number, and its verdict stands beside it', async () => {
  const article = await anOpenArticle()
  const first = await said(article, bea)
  const second = await said(article, cem)
  assert.deepEqual([first.number, second.number], [1, 2])
  const stored = await row(first.id)
  assert.equal(stored.status, 'published')
  assert.ok(stored.publishedAt)
  const [verdict] = await db.select().from(verdicts).where(eq(verdicts.commentId, first.id))
  assert.equal(verdict?.check, 'first-comments')
  assert.equal(verdict?.evidence, 'what was said')
})

test('a held or rejected comment has no number, and is not counted', async () => {
  const article = await anOpenArticle()
  for (const verdict of ['hold', 'reject'] as const)
    assert.equal((await said(article, bea, { judged: verdictOf(verdict) })).number, 0)
  assert.deepEqual(await commentCounts(article), { count: 0, threads: 0 })
})

test('a reply hangs in the thread of what it answers', async () => {
  const article = await anOpenArticle()
  const first = await said(article, bea)
  const reply = await row((await said(article, cem, { parentId: first.id })).id)
  const deeper = await row((await said(article, bea, { parentId: reply.id })).id)
  assert.deepEqual([reply.threadId, deeper.threadId], [first.id, first.id])
  assert.deepEqual([reply.number, deeper.number], [1, 1])
})

test('an article that is a draft, scheduled, withdrawn, closed or of another policy takes nothing', async () => {
  const later = new Date(Date.now() + 60_000)
  for (const changed of [
    { status: 'draft' },
    { status: 'withdrawn' },
    { publishedAt: later },
    { comments: 'closed' },
    { comments: 'premoderated' },
  ] as const) {
    const article = await anOpenArticle(changed)
    await assert.rejects(said(article, bea), NotAsExpected, JSON.stringify(changed))
    assert.equal((await db.select().from(comments).where(eq(comments.articleId, article))).length, 0)
  }
  const over = await anOpenArticle()
  await db
    .update(articles)
    .set({ commentsCloseAt: new Date(Date.now() - 1) })
    .where(eq(articles.id, over))
  await assert.rejects(said(over, bea), NotAsExpected)
})

test('nobody replies to what is not published, or stands under another article', async () => {
  const article = await anOpenArticle()
  const held = await said(article, bea, { judged: verdictOf('hold') })
  const elsewhere = await said(await anOpenArticle(), bea)
  for (const { id } of [held, elsewhere])
    await assert.rejects(said(article, cem, { parentId: id }), NotAsExpected)
  assert.equal((await db.select().from(articles).where(eq(articles.id, article)))[0]!.threads, 0)
})

test('the same form sent again leads to the same comment; another person’s is another', async () => {
  const article = await anOpenArticle()
  const first = await said(article, bea, { formKey: 'one' })
  assert.deepEqual(await said(article, bea, { formKey: 'one' }), first)
  assert.notEqual((await said(article, cem, { formKey: 'one' })).id, first.id)
  assert.equal((await commentCounts(article)).count, 2)
})

test('the same form sent ten times at once posts once', async () => {
  const article = await anOpenArticle()
  const posted = await Promise.all(Array.from({ length: 10 }, () => said(article, bea, { formKey: 'many' })))
  assert.equal(new Set(posted.map(({ id }) => id)).size, 1)
  assert.deepEqual(await commentCounts(article), { count: 1, threads: 1 })
})

test('the same forms sent through two connections at once post once each, with numbers given once', async () => {
  const article = await anOpenArticle()
  const keys = Array.from({ length: 12 }, (_, n) => `both-${n}`)
  const posting = `
    const { workerData, parentPort } = await import('node:worker_threads')
    const { said } = await import(workerData.module)
    const ids = []
    for (const formKey of workerData.keys) ids.push((await said(workerData.article, workerData.user, { formKey })).id)
    const { closeDatabase } = await import(workerData.client)
    await closeDatabase()
    parentPort.postMessage(ids)`
  const inWorker = () =>
    new Promise<string[]>((resolve, reject) => {
      const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(posting)}`), {
        workerData: {
          module: new URL('./comments/testing.ts', import.meta.url).href,
          client: new URL('./client.ts', import.meta.url).href,
          keys,
          article,
          user: bea,
        },
      })
      worker.once('message', resolve)
      worker.once('error', reject)
    })
  const [one, other] = await Promise.all([inWorker(), inWorker()])
  assert.deepEqual(one, other)
  const numbers = await db
    .select({ number: comments.number })
    .from(comments)
    .where(eq(comments.articleId, article))
  assert.deepEqual(
    numbers.map(({ number }) => number).sort((a, b) => a - b),
    keys.map((_, at) => at + 1),
  )
})

const change = (id: string, changed: Partial<Parameters<typeof editComment>[0]> = {}) =>
  editComment({
    id,
    userId: bea,
    text: 'It was on time.',
    judged: verdictOf('publish'),
    now: new Date(),
    ...changed,
  })

test('a comment can be changed, is marked as such, and keeps its place', async () => {
  const { id } = await said(await anOpenArticle(), bea)
  const before = await row(id)
  await change(id)
  const after = await row(id)
  assert.deepEqual([after.text, after.number, after.publishedAt], ['It was on time.', 1, before.publishedAt])
  assert.ok(after.editedAt)
  assert.notEqual(after.fingerprint, before.fingerprint)
})

test('a change is judged again: what must wait is off the page, and what need not wait any more appears', async () => {
  const article = await anOpenArticle()
  const { id } = await said(article, bea)
  assert.equal((await change(id, { judged: verdictOf('hold') })).status, 'held')
  assert.equal((await commentCounts(article)).count, 0)
  const waiting = await said(article, bea, { judged: verdictOf('hold') })
  assert.deepEqual(await change(waiting.id), { id: waiting.id, status: 'published', number: 2 })
})

test('after five minutes, by somebody else, or once somebody replied, nothing is changed', async () => {
  const article = await anOpenArticle()
  const { id } = await said(article, bea)
  await assert.rejects(change(id, { userId: cem }), NotAsExpected)
  await assert.rejects(change(id, { now: new Date(Date.now() + 301_000) }), NotAsExpected)
  await said(article, cem, { parentId: id })
  await assert.rejects(change(id), NotAsExpected)
  assert.equal((await row(id)).text, 'The ferry was late again.')
})

test('of a change and a reply at the same moment, no reply answers what its author then changed', async () => {
  for (let round = 0; round < 15; round++) {
    const article = await anOpenArticle()
    const { id } = await said(article, bea)
    const [changed, replied] = await Promise.allSettled([change(id), said(article, cem, { parentId: id })])
    assert.equal(replied.status, 'fulfilled')
    const [reply] = await db.select().from(comments).where(eq(comments.parentId, id))
    // Either the change came first, or it was refused.
    if (changed.status === 'rejected') assert.equal((await row(id)).text, 'The ferry was late again.')
    assert.ok(reply)
    await assert.rejects(change(id, { text: 'Later' }), NotAsExpected)
  }
})

test('a rejected or deleted comment is not changed', async () => {
  const { id } = await said(await anOpenArticle(), bea, { judged: verdictOf('reject') })
  await assert.rejects(change(id), NotAsExpected)
})
