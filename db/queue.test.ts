import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { anInput } from '#domain/testing.ts'
import { saveArticle } from './article-save.ts'
import { NotAsExpected } from './atomically.ts'
import { db } from './client.ts'
import { markOfText } from './comment-changes.ts'
import { deleteComment } from './comment-deletion.ts'
import { newId } from './ids.ts'
import { queueCounts, queueEntry, queuePage } from './queue.ts'
import { comments, reports, verdicts } from './schema.comments.ts'
import { changeSuspension } from './suspensions.ts'
import { aPerson, freshDatabase } from './testing.ts'
import { judgeComment } from './verdicts.ts'

await freshDatabase()
const { id: articleId } = await saveArticle(anInput())
const reader = await aPerson('reader', { name: 'Ana Reed', confirmedAt: null })
const moderator = await aPerson('moderator')
const other = await aPerson('moderator')

async function aComment(changed: Partial<typeof comments.$inferInsert> = {}): Promise<string> {
  const id = newId()
  await db.insert(comments).values({
    id,
    articleId,
    threadId: id,
    userId: reader.id,
    name: reader.name,
    text: 'Hello',
    status: 'held',
    createdAt: new Date(),
    ...changed,
  })
  return id
}

async function aReport(commentId: string): Promise<void> {
  await db
    .insert(reports)
    .values({ commentId, userId: other.id, reason: 'insult', text: 'Look', at: new Date() })
}

/** A held comment as the queue shows it. */
async function heldEntry(id: string) {
  return (await queuePage('held', null, 100)).entries.find((entry) => entry.id === id)!
}

test('an empty queue is an empty page', async () => {
  assert.deepEqual(await queuePage('held', null), { entries: [], after: null })
  assert.deepEqual(await queueCounts(), { held: 0, reported: 0 })
})

test('the oldest comes first, and pages go on where the last one ended', async () => {
  const same = new Date(Date.now() - 60_000)
  const ids = [await aComment({ createdAt: same }), await aComment({ createdAt: same }), await aComment()]
  const first = await queuePage('held', null, 2)
  assert.deepEqual(
    first.entries.map((entry) => entry.id),
    ids.slice(0, 2),
  )
  assert.equal(first.after, ids[1])
  const second = await queuePage('held', first.after, 2)
  assert.deepEqual(
    second.entries.map((entry) => entry.id),
    ids.slice(2),
  )
  assert.equal(second.after, null)
  // The comment the page was named after may be judged meanwhile.
  await judgeComment({
    commentId: ids[1]!,
    verdict: 'reject',
    reason: 'No',
    by: moderator,
    mark: markOfText('Hello'),
    seen: 'held',
    now: new Date(),
  })
  assert.deepEqual(
    (await queuePage('held', first.after, 2)).entries.map((entry) => entry.id),
    ids.slice(2),
  )
  assert.equal((await queueCounts()).held, 2)
})

test('an entry has all that is needed to judge it', async () => {
  const parentId = await aComment({ text: 'The parent', status: 'published' })
  const id = await aComment({ parentId, text: 'The answer' })
  await db.insert(verdicts).values([
    {
      id: newId(),
      commentId: id,
      verdict: 'hold',
      check: 'first-comments',
      reason: 'Old',
      evidence: '',
      at: new Date(),
    },
    {
      id: newId(),
      commentId: id,
      verdict: 'hold',
      check: 'banned-phrases',
      reason: 'New',
      evidence: 'buy',
      at: new Date(),
    },
  ])
  const entry = await heldEntry(id)
  assert.equal(entry.article.headline, 'Harbour opens')
  assert.deepEqual(entry.parent, { name: 'Ana Reed', text: 'The parent', status: 'published' })
  assert.deepEqual(entry.verdict, { check: 'banned-phrases', reason: 'New', evidence: 'buy' })
  assert.equal(entry.writer?.confirmed, false)
  assert.deepEqual([entry.writer?.published, entry.writer?.rejected, entry.writer?.held], [1, 1, 3])
  assert.deepEqual(entry.reports, [])
})

test('a comment that repeats another is shown with its words, for as long as the other is there', async () => {
  const otherId = await aComment({ text: 'Buy my watches', status: 'published' })
  const id = await aComment({ text: 'Buy my watches!' })
  const why = { verdict: 'hold', check: 'repeated', reason: 'It waits.' } as const
  await db
    .insert(verdicts)
    .values({ id: newId(), commentId: id, ...why, evidence: `99 % like ${otherId}`, at: new Date() })
  assert.equal((await queueEntry(id))!.verdict!.evidence, '99 % like: Buy my watches')
  await deleteComment({ id: otherId, userId: reader.id, now: new Date() })
  assert.equal((await queueEntry(id))!.verdict!.evidence, '99 % like a comment that was deleted')
})

test('reported comments stand in a view of their own until somebody judges them', async () => {
  const id = await aComment({ status: 'published', openReports: 1, number: 9, publishedAt: new Date() })
  await aReport(id)
  const { entries } = await queuePage('reported', null)
  assert.deepEqual(
    entries.map((entry) => entry.id),
    [id],
  )
  assert.deepEqual(
    entries[0]!.reports.map(({ reason, text, name }) => [reason, text, name]),
    [['insult', 'Look', other.name]],
  )
  await judgeComment({
    commentId: id,
    verdict: 'publish',
    reason: '',
    by: moderator,
    mark: markOfText('Hello'),
    seen: 'published',
    now: new Date(),
  })
  assert.equal((await queueCounts()).reported, 0)
  const [row] = await db.select().from(comments).where(eq(comments.id, id))
  assert.equal(row!.status, 'published')
})

test('of two verdicts at once one counts, and the other is told', async () => {
  const commentId = await aComment()
  const ask = (verdict: 'publish' | 'reject', by: typeof moderator) =>
    judgeComment({
      commentId,
      verdict,
      reason: 'x',
      by,
      seen: 'held',
      mark: markOfText('Hello'),
      now: new Date(),
    })
  const outcomes = await Promise.allSettled([ask('publish', moderator), ask('reject', other)])
  const lost = outcomes.filter((outcome) => outcome.status === 'rejected')
  assert.equal(lost.length, 1)
  assert.ok(lost[0]!.reason instanceof NotAsExpected)
})

test('a comment that was brought in has no writer here', async () => {
  const id = await aComment({ userId: null, name: 'Guest' })
  const entry = await heldEntry(id)
  assert.equal(entry.writer, null)
  assert.equal(entry.name, 'Guest')
})

test('a writer’s record counts how often they were suspended', async () => {
  const person = { ...reader, suspendedUntil: null, suspensionReason: '' }
  const now = new Date()
  const until = new Date(now.getTime() + 86_400_000)
  await changeSuspension({ person, until, reason: 'Insults', act: 'suspendReader', by: moderator, now })
  await changeSuspension({ person, until: null, reason: '', act: 'liftSuspension', by: moderator, now })
  const id = await aComment()
  assert.equal((await heldEntry(id)).writer!.suspensions, 1)
  assert.equal((await heldEntry(id)).writer!.suspendedUntil, null)
})
