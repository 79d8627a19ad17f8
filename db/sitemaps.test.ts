import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { sitemapLength } from '#domain/sitemaps.ts'
import { anInput } from '#domain/testing.ts'
import { saveArticle } from './article-save.ts'
import { db } from './client.ts'
import { articles } from './schema.ts'
import { ensureSection } from './sections.ts'
import { newsArticles, sitemapArticles, sitemapFiles } from './sitemaps.ts'
import { freshDatabase } from './testing.ts'

await freshDatabase()
const world = await ensureSection({ slug: 'world', name: 'World' })
const noon = new Date('2026-11-24T12:00:00Z')
const minutes = (n: number) => new Date(noon.getTime() + n * 60_000)
const now = minutes(1000)

const whileEmpty = [await sitemapFiles(now), await newsArticles(minutes(-1000), now)]

// Published in another order than made; the last change of each is known.
const ids: string[] = []
for (let n = 0; n < 7; n++) {
  const { id } = await saveArticle(
    anInput({
      slug: `story-${n}`,
      headline: `Story ${n}`,
      sectionId: world.id,
      publishedAt: minutes((n * 3) % 7),
    }),
  )
  await db
    .update(articles)
    .set({ changedAt: minutes(100 + ((n * 5) % 7)) })
    .where(eq(articles.id, id))
  ids.push(id)
}
for (const [slug, changed] of [
  ['draft', { status: 'draft' }],
  ['withdrawn', { status: 'withdrawn' }],
  ['scheduled', { publishedAt: minutes(5000) }],
] as const)
  await saveArticle(anInput({ slug, publishedAt: noon, ...changed }))
const about = await saveArticle(anInput({ slug: 'über-uns', publishedAt: minutes(5) }))
await db
  .update(articles)
  .set({ changedAt: minutes(50) })
  .where(eq(articles.id, about.id))

const pathsOf = async (from: string, length: number) =>
  (await sitemapArticles(from, now, length)).map((page) => page.path)

test('an empty newsroom fills no file', () => assert.deepEqual(whileEmpty, [[], []]))

test('articles fill files in the order of making, each with its newest change', async () => {
  assert.deepEqual(await sitemapFiles(now, 3), [
    { from: ids[0], changed: minutes(105) },
    { from: ids[3], changed: minutes(106) },
    { from: ids[6], changed: minutes(102) },
  ])
  assert.deepEqual(await sitemapFiles(now, 4), [
    { from: ids[0], changed: minutes(105) },
    { from: ids[4], changed: minutes(106) },
  ])
  assert.deepEqual(await sitemapFiles(now), [{ from: ids[0], changed: minutes(106) }])
  assert.equal(sitemapLength, 10_000)
})

test('the files together name every public article once, and nothing hidden', async () => {
  for (const length of [1, 3, 4, 8, 100]) {
    const files = await sitemapFiles(now, length)
    const paths = (await Promise.all(files.map((file) => pathsOf(file.from, length)))).flat()
    assert.deepEqual(
      paths,
      [...ids.map((_, n) => `/articles/story-${n}`), '/articles/%C3%BCber-uns'],
      `${length} a file`,
    )
  }
})

test('a page of the sitemap tells its last change', async () => {
  assert.deepEqual(await sitemapArticles(ids[1]!, now, 1), [
    { path: '/articles/story-1', changed: minutes(105) },
  ])
})

test('a new article changes no file but the last', async () => {
  const before = await sitemapFiles(now, 3)
  const { id } = await saveArticle(
    anInput({ slug: 'newest', sectionId: world.id, publishedAt: minutes(-100) }),
  )
  const after = await sitemapFiles(now, 3)
  assert.deepEqual(after.slice(0, 2), before.slice(0, 2))
  assert.equal(after[2]?.from, before[2]?.from)
  await db.delete(articles).where(eq(articles.id, id))
})

test('the news sitemap names what was published since, newest first, without pages such as “About”', async () => {
  const news = await newsArticles(minutes(4), now)
  assert.deepEqual(news, [
    { path: '/articles/story-2', headline: 'Story 2', publishedAt: minutes(6) },
    { path: '/articles/story-4', headline: 'Story 4', publishedAt: minutes(5) },
    { path: '/articles/story-6', headline: 'Story 6', publishedAt: minutes(4) },
  ])
})
