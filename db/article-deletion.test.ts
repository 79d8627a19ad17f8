import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import type { ArticleInput } from '#domain/articles.ts'
import { aDraft, anInput } from '#domain/testing.ts'
import { deleteArticle } from './article-deletion.ts'
import { saveArticle } from './article-save.ts'
import { NotAsExpected } from './atomically.ts'
import { ensureAuthor } from './authors.ts'
import { db } from './client.ts'
import { deskArticle } from './desk-article.ts'
import { draftOf, keepDraft } from './drafts.ts'
import { revisionOf } from './revisions.ts'
import { audit } from './schema.people.ts'
import { articleAuthors } from './schema.ts'
import { aPerson, freshDatabase } from './testing.ts'

await freshDatabase()
const ada = await aPerson('editor', { name: 'Ada North' })
const ines = await ensureAuthor({ handle: 'ines', name: 'Ines' })

const begin = async (slug: string, changed: Partial<ArticleInput> = {}) => {
  const input = anInput({ slug, status: 'draft', publishedAt: null, authorIds: [ines.id], ...changed })
  const { id } = await saveArticle(input, undefined, { by: ada, act: 'begin' })
  return (await deskArticle(id))!
}
const entries = (id: string) =>
  db
    .select()
    .from(audit)
    .where(eq(audit.subject, `article:${id}`))
    .orderBy(audit.id)

test('of a deleted draft nothing is left but what the log says it held', async () => {
  const article = await begin('to-be-forgotten', { headline: 'To be forgotten' })
  await keepDraft(article.id, ada.id, aDraft({ headline: 'Typed' }), 1, null)
  await deleteArticle(article, 1, ada)
  assert.deepEqual(
    [await deskArticle(article.id), await revisionOf(article.id, 1), await draftOf(article.id, ada.id)],
    [null, null, null],
  )
  assert.deepEqual(await db.select().from(articleAuthors).where(eq(articleAuthors.articleId, article.id)), [])
  const { act, name, before, after } = (await entries(article.id)).at(-1)!
  assert.deepEqual([act, name, after], ['deleteArticle', 'Ada North', null])
  const { headline, body, revision } = before as Record<string, unknown>
  assert.deepEqual([headline, typeof body, revision], ['To be forgotten', 'string', 1])
})

test('its address is free again', async () => {
  await deleteArticle(await begin('free-again'), 1, ada)
  assert.equal((await begin('free-again')).content.slug, 'free-again')
})

test('a draft that somebody saved meanwhile stays as they saved it', async () => {
  const article = await begin('saved-meanwhile')
  const input = anInput({ slug: 'saved-meanwhile', status: 'draft', publishedAt: null, headline: 'Newer' })
  await saveArticle(input, article.id, { by: ada, act: 'save', basedOn: 1 })
  await assert.rejects(deleteArticle(article, 1, ada), NotAsExpected)
  assert.equal((await deskArticle(article.id))!.content.headline, 'Newer')
  assert.equal((await entries(article.id)).length, 2)
})

test('what is published, scheduled or withdrawn is never deleted', async () => {
  for (const status of ['published', 'withdrawn'] as const)
    for (const publishedAt of [new Date(0), new Date('2999-01-01')]) {
      const article = await begin(`kept-${status}-${publishedAt.getTime()}`, { status, publishedAt })
      await assert.rejects(deleteArticle(article, 1, ada), NotAsExpected)
      assert.ok(await deskArticle(article.id))
    }
})

test('of two who delete it at once one does, and the log says so once', async () => {
  const article = await begin('twice')
  const results = await Promise.allSettled([deleteArticle(article, 1, ada), deleteArticle(article, 1, ada)])
  assert.deepEqual(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  assert.equal((await entries(article.id)).filter(({ act }) => act === 'deleteArticle').length, 1)
})
