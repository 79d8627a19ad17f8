import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asc, eq } from 'drizzle-orm'
import { arrangeThreads, countComments, pageOfThread, type Thread, threadsPerPage } from '#domain/comments.ts'
import { anInput, idOf } from '#domain/testing.ts'
import { saveArticle } from './article-save.ts'
import { NotAsExpected } from './atomically.ts'
import { db } from './client.ts'
import { type ImportedComment, importComments } from './comment-import.ts'
import { commentCounts, commentsBefore, commentsOfPage, commentsOfThreads } from './comments.ts'
import { comments } from './schema.comments.ts'
import { articles } from './schema.ts'
import { freshDatabase } from './testing.ts'

await freshDatabase()
let made = 0
const anArticle = async () => (await saveArticle(anInput({ slug: `talked-about-${++made}` }))).id
const noon = Date.UTC(2026, 10, 24, 12)

/** A comment named by its origin, as many minutes after noon as given, in reply to another or to nothing. */
const said = (
  origin: string,
  minute: number,
  to: string | null = null,
  changed: Partial<ImportedComment> = {},
) => ({
  origin,
  parentOrigin: to,
  name: origin,
  text: `Words of ${origin}`,
  status: 'published' as const,
  at: new Date(noon + minute * 60_000),
  ...changed,
})
const held = { status: 'held' } as const
const shown = async (articleId: string) => arrangeThreads(await commentsOfThreads(articleId, 1, 100_000))
const outline = (threads: Thread[]): string =>
  threads.map(({ name, replies }) => name + (replies.length ? `(${outline(replies)})` : '')).join(' ')
const rowsOf = (articleId: string) =>
  db
    .select()
    .from(comments)
    .where(eq(comments.articleId, articleId))
    .orderBy(asc(comments.createdAt), asc(comments.name))
const shuffled = <T>(list: T[]): T[] =>
  list
    .map((item, i) => ({ item, key: (i * 7919) % 101 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)

test('imported comments stand in their threads, numbered in order of appearance', async () => {
  const article = await anArticle()
  const all = [
    said('a', 0),
    said('b', 1, 'a'),
    said('c', 2),
    said('d', 3, 'b'),
    said('e', 4, 'c'),
    said('f', 5),
  ]
  assert.equal(await importComments(article, shuffled(all)), 6)
  const threads = await shown(article)
  assert.equal(outline(threads), 'a(b(d)) c(e) f')
  assert.deepEqual(
    threads.map((thread) => thread.number),
    [1, 2, 3],
  )
  assert.deepEqual(
    (await rowsOf(article)).map((row) => [row.name, row.number]),
    [
      ['a', 1],
      ['b', 1],
      ['c', 2],
      ['d', 1],
      ['e', 2],
      ['f', 3],
    ],
  )
  const [first] = threads
  assert.equal(first?.text, 'Words of a')
  assert.deepEqual(first?.publishedAt, new Date(noon))
  assert.deepEqual(await commentCounts(article), { count: 6, threads: 3 })
  assert.equal(countComments(threads), 6)
})

test('importing again changes nothing, and adds what is new', async () => {
  const article = await anArticle()
  const all = [said('a', 0), said('b', 1, 'a'), said('h', 2, 'a', held)]
  await importComments(article, all)
  const before = await rowsOf(article)
  assert.equal(await importComments(article, all), 0)
  assert.equal(await importComments(article, [said('a', 9, null, { text: 'Changed' })]), 0)
  assert.deepEqual(await rowsOf(article), before)
  assert.equal(await importComments(article, [...all, said('c', 3, 'b'), said('d', 4)]), 2)
  assert.equal(outline(await shown(article)), 'a(b(c)) d')
  assert.deepEqual(await commentCounts(article), { count: 4, threads: 2 })
})

test('a comment named twice in one import comes in once', async () => {
  const article = await anArticle()
  assert.equal(await importComments(article, [said('a', 0), said('a', 1)]), 1)
})

test('the same origin under two articles is two comments', async () => {
  for (const article of [await anArticle(), await anArticle()])
    assert.equal(await importComments(article, [said('a', 0)]), 1)
})

test('held and rejected comments are seen by nobody and take no number', async () => {
  const article = await anArticle()
  await importComments(article, [
    said('h', 0, null, held),
    said('a', 1),
    said('r', 2, null, { status: 'rejected' }),
    said('b', 3),
  ])
  assert.equal(outline(await shown(article)), 'a b')
  assert.deepEqual(
    (await rowsOf(article)).map((row) => [row.name, row.number, row.publishedAt !== null]),
    [
      ['h', 0, false],
      ['a', 1, true],
      ['r', 0, false],
      ['b', 2, true],
    ],
  )
  assert.deepEqual(await commentCounts(article), { count: 2, threads: 2 })
})

test('a reply to what nobody sees hangs under the nearest comment above that is seen, else begins a thread', async () => {
  const article = await anArticle()
  await importComments(article, [
    said('a', 0),
    said('h1', 1, 'a', held),
    said('h2', 2, 'h1', held),
    said('b', 3, 'h2'),
    said('h3', 4, null, held),
    said('c', 5, 'h3'),
    said('d', 6, 'never came'),
  ])
  assert.equal(outline(await shown(article)), 'a(b) c d')
})

test('a reply dated before what it replies to keeps its place', async () => {
  const article = await anArticle()
  await importComments(article, [said('b', 0, 'a'), said('a', 5), said('c', 5, 'b')])
  assert.equal(outline(await shown(article)), 'a(b(c))')
})

test('replies that name each other in a circle come in all the same', async () => {
  const article = await anArticle()
  const circle = [
    said('a', 0, 'b'),
    said('b', 1, 'c'),
    said('c', 2, 'a'),
    said('d', 3, 'd'),
    said('e', 4, 'b'),
  ]
  assert.equal(await importComments(article, circle), 5)
  const threads = await shown(article)
  assert.equal(outline(threads), 'a(c(b(e))) d')
  assert.equal(countComments(threads), 5)
  const heldCircle = await anArticle()
  assert.equal(
    await importComments(heldCircle, [said('a', 0, 'b', held), said('b', 1, 'a', held), said('c', 2, 'a')]),
    3,
  )
  assert.equal(outline(await shown(heldCircle)), 'c')
})

test('a thread of ten thousand replies to replies comes in, whatever their dates', {
  timeout: 60_000,
}, async () => {
  const article = await anArticle()
  const chain = Array.from({ length: 10_000 }, (_, n) => said(`c${n}`, -n, n === 0 ? null : `c${n - 1}`))
  assert.equal(await importComments(article, chain), 10_000)
  assert.deepEqual(await commentCounts(article), { count: 10_000, threads: 1 })
  assert.equal(countComments(await shown(article)), 10_000)
})

test('the first pages never change while threads follow, and every page holds its own threads', async () => {
  const article = await anArticle()
  const threads = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => [
      said(`t${from + i}`, from + i),
      said(`r${from + i}`, 1000, `t${from + i}`),
    ]).flat()
  const page = async (n: number) => (await commentsOfPage(article, n)).map((comment) => comment.name)
  await importComments(article, threads(0, 25))
  const first = await page(1)
  assert.equal(first.length, 2 * threadsPerPage)
  assert.equal((await page(2)).length, 10)
  await importComments(article, threads(25, 47))
  assert.deepEqual(await page(1), first)
  assert.equal((await page(2)).length, 2 * threadsPerPage)
  for (const n of [1, 2, 3])
    for (const comment of await commentsOfPage(article, n)) assert.equal(pageOfThread(comment.number), n)
  assert.deepEqual(await page(4), [])
  assert.deepEqual(await page(0), [])
  assert.deepEqual(
    (await commentsOfThreads(article, 3, 4)).map((comment) => comment.name),
    ['t2', 'r2', 't3', 'r3'],
  )
})

test('of a deleted comment nothing is told but that it was there, and its thread keeps its number', async () => {
  const article = await anArticle()
  await importComments(article, [said('a', 0), said('b', 1, 'a'), said('c', 2)])
  await db.update(comments).set({ status: 'deleted' }).where(eq(comments.name, 'a'))
  const [first] = (await commentsOfThreads(article, 1, 9)).filter((comment) => comment.status === 'deleted')
  assert.deepEqual([first?.name, first?.text, first?.number], ['', '', 1])
  assert.deepEqual(await commentCounts(article), { count: 2, threads: 2 })
  await importComments(article, [said('d', 3)])
  assert.equal((await shown(article)).at(-1)?.number, 3)
})

test('a number is given once, even where the newest thread is gone', async () => {
  const article = await anArticle()
  await importComments(article, [said('a', 0), said('b', 1)])
  await db.delete(comments).where(eq(comments.name, 'b'))
  await importComments(article, [said('c', 2)])
  assert.deepEqual(
    (await shown(article)).map((thread) => [thread.name, thread.number]).filter(([name]) => name === 'c'),
    [['c', 3]],
  )
})

test('of two imports at once neither doubles a comment or a number', async () => {
  const article = await anArticle()
  const results = await Promise.allSettled([
    importComments(article, [said('a', 0), said('b', 1)]),
    importComments(article, [said('a', 0), said('c', 1)]),
  ])
  assert.ok(results.some((result) => result.status === 'fulfilled'))
  for (const result of results)
    if (result.status === 'rejected') assert.ok(result.reason instanceof NotAsExpected)
  const numbers = (await rowsOf(article)).map((row) => row.number)
  assert.equal(new Set(numbers).size, numbers.length)
  const [row] = await db.select({ threads: articles.threads }).from(articles).where(eq(articles.id, article))
  assert.equal(row?.threads, Math.max(...numbers))
})

test('text with characters a database refuses comes in without them', async () => {
  const article = await anArticle()
  await importComments(article, [said('a', 0, null, { name: 'A\0da', text: 'x\0y\ud800' })])
  assert.deepEqual(
    (await shown(article)).map(({ name, text }) => [name, text]),
    [['Ada', 'xy\ufffd']],
  )
})

test('comments under an article that is not there are refused', async () => {
  await assert.rejects(importComments(idOf(404), [said('a', 0)]), /There is no article/)
  assert.deepEqual(await commentCounts(idOf(404)), { count: 0, threads: 0 })
})

test('what stands before a thread: how many comments, and the newest thread one can see', async () => {
  const article = await anArticle()
  await importComments(article, [said('a', 0), said('b', 1, 'a'), said('c', 2), said('d', 3)])
  const [a, , c] = await rowsOf(article)
  assert.deepEqual(await commentsBefore(article, 4), {
    count: 4,
    last: { id: (await rowsOf(article))[3]!.id, number: 3 },
  })
  assert.deepEqual(await commentsBefore(article, 3), { count: 3, last: { id: c!.id, number: 2 } })
  // A thread nobody can see any more is no place to lead to.
  await db.update(comments).set({ status: 'deleted' }).where(eq(comments.id, c!.id))
  assert.deepEqual(await commentsBefore(article, 3), { count: 2, last: { id: a!.id, number: 1 } })
  // One with a reply is: what was said in answer keeps its place.
  await db.update(comments).set({ status: 'deleted' }).where(eq(comments.id, a!.id))
  assert.deepEqual(await commentsBefore(article, 3), { count: 1, last: { id: a!.id, number: 1 } })
  assert.deepEqual(await commentsBefore(article, 1), { count: 0, last: null })
})

test('an import may say who works at the paper', async () => {
  const article = await anArticle()
  await importComments(article, [said('a', 0, null, { badge: 'author' }), said('b', 1, 'a')])
  assert.deepEqual(
    (await shown(article)).flatMap(({ badge, replies }) => [badge, ...replies.map((reply) => reply.badge)]),
    ['author', null],
  )
})
