import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { anInput, idOf } from '#domain/testing.ts'
import { saveArticle } from './article-save.ts'
import { db } from './client.ts'
import { addressOf, saveRedirect } from './redirects.ts'
import { articles } from './schema.ts'
import { freshDatabase } from './testing.ts'

await freshDatabase()
const noon = new Date('2026-11-24T12:00:00Z')
const { id } = await saveArticle(anInput({ slug: 'ελλάδα', publishedAt: noon }))

test('an address nobody knows is unknown', async () => {
  assert.equal(await addressOf('/2012/05/nothing', noon), 'unknown')
  assert.equal(await addressOf('/', noon), 'unknown')
})

test('an old address leads to its article, encoded, wherever that is by now', async () => {
  await saveRedirect('/2012/05/greece', { articleId: id })
  assert.deepEqual(await addressOf('/2012/05/greece', noon), {
    moved: '/articles/%CE%B5%CE%BB%CE%BB%CE%AC%CE%B4%CE%B1',
  })
  await saveArticle(anInput({ slug: 'greece', publishedAt: noon }), id)
  assert.deepEqual(await addressOf('/2012/05/greece', noon), { moved: '/articles/greece' })
  assert.deepEqual(await addressOf('/articles/ελλάδα', noon), { moved: '/articles/greece' })
})

test('pages of comments move with their article', async () => {
  assert.deepEqual(await addressOf('/articles/ελλάδα/comments/12', noon), {
    moved: '/articles/greece/comments/12',
  })
  assert.equal(await addressOf('/articles/nowhere/comments/1', noon), 'unknown')
})

test('the feeds and older pages of a list move with it', async () => {
  await saveRedirect('/sections/town', { to: '/sections/city' })
  assert.deepEqual(await addressOf('/sections/town', noon), { moved: '/sections/city' })
  for (const rest of ['/feed.xml', '/atom.xml', '/feed.json', `/before/${id}`])
    assert.deepEqual(await addressOf(`/sections/town${rest}`, noon), { moved: `/sections/city${rest}` })
  assert.equal(await addressOf('/sections/town/more', noon), 'unknown')
  await saveRedirect('/topics/old', { to: '/' })
  assert.deepEqual(await addressOf('/topics/old/feed.xml', noon), { moved: '/' })
})

test('an old address may lead to any path, and be led elsewhere later', async () => {
  await saveRedirect('/about-us', { to: '/articles/about' })
  assert.deepEqual(await addressOf('/about-us', noon), { moved: '/articles/about' })
  await saveRedirect('/about-us', { articleId: id })
  assert.deepEqual(await addressOf('/about-us', noon), { moved: '/articles/greece' })
  await saveRedirect('/about-us', { to: '/' })
  assert.deepEqual(await addressOf('/about-us', noon), { moved: '/' })
})

test('an old address does not tell of an article that readers may not see', async () => {
  const justBefore = new Date(noon.getTime() - 1)
  assert.equal(await addressOf('/2012/05/greece', justBefore), 'unknown')
  await saveArticle(anInput({ slug: 'greece', status: 'draft' }), id)
  assert.equal(await addressOf('/2012/05/greece', noon), 'unknown')
  await saveArticle(anInput({ slug: 'greece', status: 'withdrawn' }), id)
  assert.equal(await addressOf('/2012/05/greece', noon), 'gone')
  assert.equal(await addressOf('/articles/greece', noon), 'gone')
})

test('only the article and its pages of comments are gone, not whatever lies below it', async () => {
  assert.equal(await addressOf('/articles/greece/comments/1', noon), 'gone')
  for (const below of ['/comments', '/comments/0', '/comments/01', '/comments/1/2', '/comments/x', '/more'])
    assert.equal(await addressOf(`/articles/greece${below}`, noon), 'unknown', below)
  assert.equal(await addressOf('/sections/greece', noon), 'unknown')
})

test('a redirect to an article that never was is refused; one that is deleted takes its redirects along', async () => {
  await assert.rejects(saveRedirect('/nowhere', { articleId: idOf(404) }))
  await db.delete(articles).where(eq(articles.id, id))
  assert.equal(await addressOf('/2012/05/greece', noon), 'unknown')
})
