import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { NotAsExpected } from './atomically.ts'
import { db } from './client.ts'
import { editComment, markOfText } from './comment-changes.ts'
import { anOpenArticle, aUser, said, verdictOf } from './comments/testing.ts'
import { commentCounts } from './comments.ts'
import { queuePage } from './queue.ts'
import { reportComment } from './reports.ts'
import { comments, verdicts } from './schema.comments.ts'
import { audit } from './schema.people.ts'
import { freshDatabase } from './testing.ts'
import { lastVerdict, takeBackVerdict } from './verdict-reversal.ts'
import { judgeComment } from './verdicts.ts'

await freshDatabase()
const bea = await aUser()
const cem = await aUser({ name: 'Cem' })
const mod = await aUser({ name: 'Mod', role: 'moderator' })
const by = { id: mod, name: 'Mod' }
const row = async (id: string) => (await db.select().from(comments).where(eq(comments.id, id)))[0]!

let clock = Date.now()
const later = () => {
  clock += 1000
  return new Date(clock)
}

async function judge(
  commentId: string,
  verdict: 'publish' | 'reject',
  changed: Partial<Parameters<typeof judgeComment>[0]> = {},
) {
  const { text, status } = await row(commentId)
  await judgeComment({
    ...{ commentId, verdict, by, reason: 'So.', seen: status, mark: markOfText(text), now: later() },
    ...changed,
  })
}
const takeBack = async (id: string) =>
  takeBackVerdict({ verdict: (await lastVerdict(id))!, by, now: later() })
const hold = async (article: string) => said(article, bea, { judged: verdictOf('hold') })
const waiting = async (view: 'held' | 'reported') => (await queuePage(view, null)).entries.map(({ id }) => id)

test('what was approved or rejected by mistake waits again, and can be judged again', async () => {
  const article = await anOpenArticle()
  for (const verdict of ['publish', 'reject'] as const) {
    const { id } = await hold(article)
    await judge(id, verdict)
    assert.deepEqual(await takeBack(id), { articleId: article })
    assert.equal((await row(id)).status, 'held')
    assert.ok((await waiting('held')).includes(id))
    assert.equal((await commentCounts(article)).count, 0)
    const { number } = await row(id)
    await judge(id, 'publish')
    assert.equal((await row(id)).status, 'published')
    // A number that was given is kept, and is given to nobody else.
    if (number) assert.equal((await row(id)).number, number)
    await judgeAway(id)
  }
})

/** Takes a published comment out of the way of the next round. */
async function judgeAway(id: string) {
  await reportComment({ commentId: id, userId: cem, reason: 'other', text: '', now: later() })
  await judge(id, 'reject')
}

test('what readers reported is back where it was, with the reports the verdict had closed and no others', async () => {
  const article = await anOpenArticle()
  for (const verdict of ['publish', 'reject'] as const) {
    const { id } = await said(article, bea)
    await reportComment({ commentId: id, userId: by.id, reason: 'other', text: 'Old', now: later() })
    await judge(id, 'publish')
    await reportComment({ commentId: id, userId: cem, reason: 'insult', text: 'New', now: later() })
    await judge(id, verdict)
    await takeBack(id)
    const after = await row(id)
    assert.deepEqual([after.status, after.openReports], ['published', 1])
    const entry = (await queuePage('reported', null)).entries.find((entry) => entry.id === id)
    assert.deepEqual(
      entry?.reports.map(({ text }) => text),
      ['New'],
    )
  }
})

test('it stands in the log, and the author is not left with a reason that no longer counts', async () => {
  const { id } = await hold(await anOpenArticle())
  await judge(id, 'reject')
  await takeBack(id)
  const last = await lastVerdict(id)
  assert.deepEqual([last?.verdict, last?.check, last?.byId], ['hold', 'taken-back', by.id])
  assert.match(last!.reason, /look at it again/)
  const acts = await db
    .select()
    .from(audit)
    .where(eq(audit.subject, `comment:${id}`))
  assert.deepEqual(acts.map(({ act, before, after }) => [act, before, after]).at(-1), [
    'takeBackVerdict',
    { status: 'rejected' },
    { status: 'held', verdict: 'hold' },
  ])
})

test('a verdict that is not the last word any more stays', async () => {
  const article = await anOpenArticle()
  const edited = await hold(article)
  await judge(edited.id, 'publish')
  const verdict = (await lastVerdict(edited.id))!
  await editComment({
    ...{ id: edited.id, userId: bea, text: 'Changed.', judged: verdictOf('publish'), now: new Date() },
  })
  await assert.rejects(takeBackVerdict({ verdict, by, now: later() }), NotAsExpected)
  assert.equal((await row(edited.id)).status, 'published')

  const reported = await hold(article)
  await judge(reported.id, 'publish')
  await reportComment({ commentId: reported.id, userId: cem, reason: 'insult', text: '', now: later() })
  await assert.rejects(takeBack(reported.id), NotAsExpected)
})

test('a report that was left open doesn’t keep a verdict from being taken back, one that came in since does', async () => {
  const { id } = await said(await anOpenArticle(), bea)
  const [first, second, third] = [later(), later(), later()]
  await reportComment({ commentId: id, userId: cem, reason: 'insult', text: '', now: first })
  await reportComment({ commentId: id, userId: mod, reason: 'untrue', text: '', now: second })
  await judge(id, 'publish', { reportsUntil: first, now: third })
  await takeBackVerdict({ verdict: (await lastVerdict(id))!, by, now: later() })
  assert.equal((await row(id)).openReports, 2)
  await judge(id, 'publish')
  await reportComment({ commentId: id, userId: await aUser(), reason: 'hate', text: '', now: later() })
  await assert.rejects(
    takeBackVerdict({ verdict: (await lastVerdict(id))!, by, now: later() }),
    NotAsExpected,
  )
})

test('taken back twice at once, it is taken back once', async () => {
  const article = await anOpenArticle()
  for (let round = 0; round < 10; round++) {
    const { id } = await said(article, bea)
    await reportComment({ commentId: id, userId: cem, reason: 'insult', text: '', now: later() })
    await judge(id, round % 2 ? 'publish' : 'reject')
    const verdict = (await lastVerdict(id))!
    const both = [1, 2].map(() => takeBackVerdict({ verdict, by, now: later() }))
    const outcomes = (await Promise.allSettled(both)).map(({ status }) => status)
    assert.deepEqual(outcomes.sort(), ['fulfilled', 'rejected'])
    assert.equal((await row(id)).openReports, 1)
    const backs = (await db.select().from(verdicts).where(eq(verdicts.commentId, id))).filter(
      ({ check }) => check === 'taken-back',
    )
    assert.equal(backs.length, 1)
  }
})
