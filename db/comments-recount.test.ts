import assert from 'node:assert/strict'
import { test } from 'node:test'
import { and, count, eq, isNull } from 'drizzle-orm'
import fc from 'fast-check'
import { arrangeThreads, countComments, pageOfThread } from '#domain/comments.ts'
import { NotAsExpected } from './atomically.ts'
import { db } from './client.ts'
import { editComment, markOfText } from './comment-changes.ts'
import { deleteComment } from './comment-deletion.ts'
import { anOpenArticle, aUser, said, verdictOf } from './comments/testing.ts'
import { commentCounts, commentsOfPage, commentsOfThreads } from './comments.ts'
import { likeComment, unlikeComment } from './likes.ts'
import { reportComment } from './reports.ts'
import { comments, likes, reports } from './schema.comments.ts'
import { articles } from './schema.ts'
import { freshDatabase } from './testing.ts'
import { lastVerdict, takeBackVerdict } from './verdict-reversal.ts'
import { judgeComment } from './verdicts.ts'

await freshDatabase()
const people = await Promise.all([aUser(), aUser(), aUser()])
const now = new Date()

const verdict = fc.constantFrom('publish' as const, 'publish' as const, 'hold' as const, 'reject' as const)
const act = fc.record({
  what: fc.constantFrom(
    'post',
    'post',
    'reply',
    'reply',
    'edit',
    'delete',
    'like',
    'unlike',
    'report',
    'judge',
    'judge',
    'take back',
  ),
  who: fc.nat({ max: 2 }),
  which: fc.nat({ max: 30 }),
  verdict,
})
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

/** Does one thing; what is refused has changed nothing. Gives the comment that was made, if one was. */
async function doIt(
  { what, who, which, verdict }: Act,
  article: string,
  made: string[],
): Promise<string | null> {
  const userId = people[who]!
  const id = made[which % Math.max(1, made.length)]
  const judged = verdictOf(verdict)
  if (what === 'post') return (await said(article, userId, { judged })).id
  if (!id) return null
  if (what === 'reply') return (await said(article, userId, { judged, parentId: id })).id
  if (what === 'edit') await editComment({ id, userId, text: 'Changed.', judged, now: new Date() })
  if (what === 'delete') await deleteComment({ id, userId, now })
  if (what === 'like') await likeComment({ commentId: id, userId, now })
  if (what === 'unlike') await unlikeComment({ commentId: id, userId })
  if (what === 'report') await reportComment({ commentId: id, userId, reason: 'insult', text: '', now })
  if (what === 'judge') {
    const [{ status, text } = { status: 'held' as const, text: '' }] = await db
      .select()
      .from(comments)
      .where(eq(comments.id, id))
    await judgeComment({
      commentId: id,
      verdict,
      reason: 'So.',
      by: { id: userId, name: 'Mod' },
      seen: status,
      mark: markOfText(text),
      now,
    })
  }
  if (what === 'take back') {
    const last = await lastVerdict(id)
    if (last?.check === 'moderator')
      await takeBackVerdict({ verdict: last, by: { id: userId, name: 'Mod' }, now })
  }
  return null
}

test('property: whatever is done, in whatever order, counts equal a recount and no thread loses or doubles anything', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 40 }), async (acts) => {
      const article = await anOpenArticle()
      const made: string[] = []
      for (const one of acts) {
        try {
          const id = await doIt(one, article, made)
          if (id) made.push(id)
        } catch (error) {
          assert.ok(error instanceof NotAsExpected, String(error))
        }
      }
      const rows = await db.select().from(comments).where(eq(comments.articleId, article))
      for (const row of rows) {
        const [[liked], [open]] = await Promise.all([
          db.select({ n: count() }).from(likes).where(eq(likes.commentId, row.id)),
          db
            .select({ n: count() })
            .from(reports)
            .where(and(eq(reports.commentId, row.id), isNull(reports.judgedAt))),
        ])
        assert.equal(row.likes, liked!.n)
        assert.equal(row.openReports, open!.n)
      }
      const { count: counted, threads } = await commentCounts(article)
      const shown = arrangeThreads(await commentsOfThreads(article, 1, 1000))
      assert.equal(counted, rows.filter(({ status }) => status === 'published').length)
      assert.equal(countComments(shown), counted)
      // Numbers are given once, in order, and never taken back; pages together hold every thread once.
      const numbers = rows.filter((row) => !row.parentId && row.number > 0).map((row) => row.number)
      assert.equal(new Set(numbers).size, numbers.length)
      const [{ threads: given } = { threads: -1 }] = await db
        .select()
        .from(articles)
        .where(eq(articles.id, article))
      assert.equal(Math.max(0, ...numbers), given)
      const pages = await Promise.all(
        Array.from({ length: pageOfThread(threads) }, (_, page) => commentsOfPage(article, page + 1)),
      )
      assert.deepEqual(
        pages.flatMap((page) => arrangeThreads(page)).map(({ id }) => id),
        shown.map(({ id }) => id),
      )
    }),
    { numRuns: 40 },
  )
})
