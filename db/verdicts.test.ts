import assert from 'node:assert/strict'
import { test } from 'node:test'
import { and, desc, eq, isNull } from 'drizzle-orm'
import { arrangeThreads } from '#domain/comments.ts'
import { NotAsExpected } from './atomically.ts'
import { db } from './client.ts'
import { editComment, markOfText } from './comment-changes.ts'
import { deleteComment } from './comment-deletion.ts'
import { anOpenArticle, aUser, said, verdictOf } from './comments/testing.ts'
import { commentsOfThreads } from './comments.ts'
import { reportComment } from './reports.ts'
import { comments, reports, verdicts } from './schema.comments.ts'
import { audit, jobs } from './schema.people.ts'
import { freshDatabase } from './testing.ts'
import { judgeComment, TextChanged } from './verdicts.ts'

await freshDatabase()
const bea = await aUser()
const cem = await aUser({ name: 'Cem' })
const mod = await aUser({ name: 'Mod', role: 'moderator' })
const now = new Date()
const judge = async (commentId: string, changed: Partial<Parameters<typeof judgeComment>[0]> = {}) =>
  judgeComment({
    mark: markOfText((await row(commentId)).text),
    commentId,
    verdict: 'publish',
    reason: 'Fine.',
    by: { id: mod, name: 'Mod' },
    seen: 'held',
    now,
    ...changed,
  })
const hold = async (article: string) => said(article, bea, { judged: verdictOf('hold') })
const row = async (id: string) => (await db.select().from(comments).where(eq(comments.id, id)))[0]!

test('a held comment that is published gets its number then, after those that appeared before it', async () => {
  const article = await anOpenArticle()
  const held = await hold(article)
  await said(article, cem)
  assert.deepEqual(await judge(held.id), { articleId: article })
  const { status, number } = await row(held.id)
  assert.deepEqual([status, number], ['published', 2])
  const [newest] = await db
    .select()
    .from(verdicts)
    .where(eq(verdicts.commentId, held.id))
    .orderBy(desc(verdicts.id))
  assert.deepEqual([newest!.check, newest!.byId, newest!.reason], ['moderator', mod, 'Fine.'])
})

test('of two moderators at once one wins, and the other is told', async () => {
  for (let round = 0; round < 10; round++) {
    const { id } = await hold(await anOpenArticle())
    const [one, other] = await Promise.allSettled([
      judge(id),
      judge(id, { verdict: 'reject', reason: 'It insults.' }),
    ])
    const lost = [one, other].filter((result) => result.status === 'rejected')
    assert.equal(lost.length, 1)
    assert.ok(lost[0]!.reason instanceof NotAsExpected)
    const given = await db.select().from(verdicts).where(eq(verdicts.commentId, id))
    assert.equal(given.filter(({ check }) => check === 'moderator').length, 1)
    assert.equal((await row(id)).status, one.status === 'fulfilled' ? 'published' : 'rejected')
  }
})

test('held comments published by two at once never get the same number', async () => {
  const article = await anOpenArticle()
  const held = await Promise.all(Array.from({ length: 8 }, () => hold(article)))
  await Promise.all(held.map(({ id }) => judge(id)))
  const numbers = await Promise.all(held.map(async ({ id }) => (await row(id)).number))
  assert.deepEqual(
    numbers.sort((a, b) => a - b),
    [1, 2, 3, 4, 5, 6, 7, 8],
  )
})

test('what nobody reported, was deleted, or changed under the moderator’s eyes is not judged', async () => {
  const article = await anOpenArticle()
  const published = await said(article, bea)
  await assert.rejects(judge(published.id, { seen: 'published', verdict: 'reject' }), NotAsExpected)
  const held = await hold(article)
  await deleteComment({ id: held.id, userId: bea, now })
  await assert.rejects(judge(held.id), NotAsExpected)
})

test('a reported comment that is rejected leaves the page, its replies stay, and its reports are closed', async () => {
  const article = await anOpenArticle()
  const { id } = await said(article, bea)
  await said(article, cem, { parentId: id, name: 'Cem' })
  await reportComment({ commentId: id, userId: cem, reason: 'insult', text: '', now })
  await judge(id, { verdict: 'reject', seen: 'published', reason: 'It insults.' })
  const threads = arrangeThreads(await commentsOfThreads(article, 1, 100))
  assert.deepEqual(
    threads.map(({ status, text, replies }) => [status, text, replies.map(({ name }) => name)]),
    [['deleted', '', ['Cem']]],
  )
  const open = await db
    .select()
    .from(reports)
    .where(and(eq(reports.commentId, id), isNull(reports.judgedAt)))
  assert.equal(open.length, 0)
  assert.equal((await row(id)).openReports, 0)
})

test('a report that came in after the moderator looked stays open when the others are settled', async () => {
  const article = await anOpenArticle()
  const { id } = await said(article, bea)
  const later = new Date(now.getTime() + 60_000)
  await reportComment({ commentId: id, userId: cem, reason: 'insult', text: '', now })
  await reportComment({
    commentId: id,
    userId: mod,
    reason: 'advertising',
    text: 'Look at the link.',
    now: later,
  })
  await judge(id, { verdict: 'publish', seen: 'published', reportsUntil: now })
  const open = await db
    .select()
    .from(reports)
    .where(and(eq(reports.commentId, id), isNull(reports.judgedAt)))
  assert.deepEqual(
    open.map(({ text }) => text),
    ['Look at the link.'],
  )
  assert.equal((await row(id)).openReports, 1)
  // Another moderator saw the same reports, which are settled by now.
  await assert.rejects(judge(id, { seen: 'published', reportsUntil: now }), NotAsExpected)
  await judge(id, { verdict: 'publish', seen: 'published', reportsUntil: later })
  assert.equal((await row(id)).openReports, 0)
})

test('the author is written to, and the act stands in the audit log with before and after', async () => {
  await db.delete(jobs)
  const { id } = await hold(await anOpenArticle({ headline: 'Harbour opens' }))
  await judge(id, { verdict: 'reject', reason: 'It insults the harbour master.' })
  const [job] = await db.select().from(jobs)
  const letter = job!.data as { to: string; text: string }
  assert.equal(letter.to, `${bea}@example.org`)
  assert.match(letter.text, /Harbour opens[\s\S]+It insults the harbour master\.[\s\S]+\/account\/comments\//)
  const acts = await db
    .select()
    .from(audit)
    .where(eq(audit.subject, `comment:${id}`))
  assert.equal(acts[0]!.act, 'judgeComment')
  assert.deepEqual(acts[0]!.before, { status: 'held', openReports: 0 })
  assert.deepEqual(acts[0]!.after, {
    status: 'rejected',
    verdict: 'reject',
    reason: 'It insults the harbour master.',
  })
})

test('a text its moderator never saw is not judged, letters or none, held or reported', async () => {
  const article = await anOpenArticle()
  const edit = (id: string, text: string, verdict: 'publish' | 'hold') =>
    editComment({ id, userId: bea, text, judged: verdictOf(verdict), now })
  // Folded for comparing, or without any letter, these are the same; to a reader they are not.
  for (const [read, text] of [
    ['The ferry was late.', 'Burn the harbour.'],
    ['The ferry was late.', 'THE FERRY WAS LATE!!!'],
    ['👍', '🖕'],
  ] as const) {
    const held = await said(article, bea, { text: read, judged: verdictOf('hold') })
    await edit(held.id, text, 'hold')
    await assert.rejects(judge(held.id, { mark: markOfText(read) }), TextChanged)
    assert.equal((await row(held.id)).status, 'held')
    await judge(held.id, { mark: markOfText(text) })
    assert.equal((await row(held.id)).status, 'published')

    const published = await said(article, bea, { text: read })
    await reportComment({ commentId: published.id, userId: cem, reason: 'insult', text: '', now })
    await edit(published.id, text, 'publish')
    await assert.rejects(judge(published.id, { seen: 'published', mark: markOfText(read) }), TextChanged)
    assert.equal((await row(published.id)).openReports, 1)
  }
})

test('of an edit and a verdict at the same moment, no verdict publishes the text that was not read', async () => {
  for (let round = 0; round < 15; round++) {
    const { id } = await hold(await anOpenArticle())
    const { text } = await row(id)
    const edit = editComment({ id, userId: bea, text: 'Burn it.', judged: verdictOf('hold'), now })
    const [verdict] = await Promise.allSettled([judge(id, { mark: markOfText(text) }), edit])
    const after = await row(id)
    if (verdict.status === 'rejected') assert.ok(verdict.reason instanceof NotAsExpected)
    assert.equal(after.status === 'published' && after.text !== text, false)
  }
})
