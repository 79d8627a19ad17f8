import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { ZodError } from 'zod'
import type { ArticleInput } from '#domain/articles.ts'
import { anInput, aUse, everyBlock, idOf, picture } from '#domain/testing.ts'
import { saveArticle } from './article-save.ts'
import {
  addCorrection,
  articleByOrigin,
  articleBySlug,
  dueBetween,
  nextDue,
  pagesOutsideSections,
  placesOf,
} from './articles.ts'
import { NotAsExpected } from './atomically.ts'
import { ensureAuthor } from './authors.ts'
import { db } from './client.ts'
import { savePicture } from './pictures.ts'
import { addressOf } from './redirects.ts'
import { articles } from './schema.ts'
import { ensureSection } from './sections.ts'
import { freeSlug } from './slugs.ts'
import { teaserPage } from './teasers.ts'
import { freshDatabase } from './testing.ts'
import { ensureTopic } from './topics.ts'

await freshDatabase()
const world = await ensureSection({ slug: 'world', name: 'World' })
const city = await ensureSection({ slug: 'city', name: 'City' })
const [ada, ben] = [
  await ensureAuthor({ handle: 'ada', name: 'Ada' }),
  await ensureAuthor({ handle: 'ben', name: 'Ben' }),
]
const [ships, trade] = [
  await ensureTopic({ slug: 'ships', name: 'Ships' }),
  await ensureTopic({ slug: 'trade', name: 'Trade' }),
]
const { id: _, ...file } = picture
const stored = await savePicture(file)

const noon = new Date('2026-11-24T12:00:00Z')
const minutes = (n: number) => new Date(noon.getTime() + n * 60_000)
const later = minutes(60)
const save = (changed: Partial<ArticleInput>, id?: string) =>
  saveArticle(anInput({ publishedAt: noon, sectionId: world.id, ...changed }), id)
const revisionOf = async (id: string) =>
  (await db.select({ revision: articles.revision }).from(articles).where(eq(articles.id, id)))[0]!.revision

test('an article is read as it was saved, with everything that belongs to it', async () => {
  const lead = aUse({ id: stored.id })
  const body = everyBlock.map((block) =>
    block.type === 'picture' ? { ...block, picture: aUse({ id: stored.id }) } : block,
  )
  const { id, slug } = await save({
    slug: 'whole',
    headline: 'Ships & “boats” 🚢',
    standfirst: 'In short.',
    body,
    lead,
    authorIds: [ben.id, ada.id],
    topicIds: [trade.id, ships.id],
    source: 'Northern Wire',
    question: 'Well?',
    comments: 'premoderated',
    canonicalUrl: 'https://wire.example/1',
    updatedAt: minutes(5),
  })
  const article = await articleBySlug(slug, later)
  assert.ok(article)
  assert.equal(article.id, id)
  assert.equal(article.headline, 'Ships & “boats” 🚢')
  assert.deepEqual(article.body, body)
  assert.deepEqual(article.lead, lead)
  assert.deepEqual(article.pictures, { [stored.id]: stored })
  assert.deepEqual(article.section, { id: world.id, slug: 'world', name: 'World' })
  assert.deepEqual(article.authors, [ben, ada])
  assert.deepEqual(article.topics, [trade, ships])
  assert.deepEqual(article.kicker, { kind: 'section', label: 'World' })
  assert.deepEqual(
    [article.standfirst, article.source, article.question, article.comments, article.canonicalUrl],
    ['In short.', 'Northern Wire', 'Well?', 'premoderated', 'https://wire.example/1'],
  )
  assert.deepEqual([article.publishedAt, article.updatedAt], [noon, minutes(5)])
  assert.ok(Math.abs(article.changedAt.getTime() - Date.now()) < 60_000)
})

test('saving again replaces byline, topics and section, and counts revisions', async () => {
  const { id } = await save({ slug: 'again', authorIds: [ada.id, ben.id], topicIds: [ships.id] })
  assert.equal(await revisionOf(id), 1)
  await save({ slug: 'again', authorIds: [ben.id], topicIds: [trade.id, ships.id], sectionId: city.id }, id)
  assert.equal(await revisionOf(id), 2)
  const article = await articleBySlug('again', later)
  assert.deepEqual(article?.authors, [ben])
  assert.deepEqual(article?.topics, [trade, ships])
  assert.equal(article?.section?.name, 'City')
  await save({ slug: 'again' }, id)
  assert.deepEqual((await articleBySlug('again', later))?.authors, [])
  assert.equal(await revisionOf(id), 3)
})

test('an author or topic named twice stands once', async () => {
  const { slug } = await save({ slug: 'twice', authorIds: [ada.id, ada.id], topicIds: [ships.id, ships.id] })
  const article = await articleBySlug(slug, later)
  assert.deepEqual([article?.authors, article?.topics], [[ada], [ships]])
})

test('what a change touches is told: section, authors, topics', async () => {
  const { id } = await save({ slug: 'places', authorIds: [ben.id, ada.id], topicIds: [ships.id] })
  assert.deepEqual(await placesOf(id), {
    articleId: id,
    sectionId: world.id,
    authorIds: [ben.id, ada.id],
    topicIds: [ships.id],
  })
  const page = await save({ slug: 'a-page', sectionId: null })
  assert.deepEqual(await placesOf(page.id), {
    articleId: page.id,
    sectionId: null,
    authorIds: [],
    topicIds: [],
  })
})

test('a slug that is taken gets a number behind it, and its owner keeps it', async () => {
  const first = await save({ slug: 'taken' })
  const second = await save({ slug: 'taken' })
  const third = await save({ slug: 'taken' })
  assert.deepEqual([first.slug, second.slug, third.slug], ['taken', 'taken-2', 'taken-3'])
  assert.equal((await save({ slug: 'taken' }, first.id)).slug, 'taken')
  assert.equal((await save({ slug: 'taken-2' }, second.id)).slug, 'taken-2')
  const long = await save({ slug: `${'x'.repeat(109)}-${'y'.repeat(10)}` })
  const again = await save({ slug: long.slug })
  assert.equal(again.slug, `${'x'.repeat(109)}-2`)
})

test('a changed slug leads to the new one, however often it changes', async () => {
  const { id } = await save({ slug: 'name-a' })
  await save({ slug: 'name-b' }, id)
  assert.equal(await articleBySlug('name-a', later), null)
  assert.deepEqual(await addressOf('/articles/name-a', later), { moved: '/articles/name-b' })
  await save({ slug: 'name-c' }, id)
  assert.deepEqual(await addressOf('/articles/name-a', later), { moved: '/articles/name-c' })
  assert.deepEqual(await addressOf('/articles/name-b', later), { moved: '/articles/name-c' })
})

test('a slug that is changed back works, and the one between leads to it', async () => {
  const { id } = await save({ slug: 'there' })
  await save({ slug: 'and-back' }, id)
  assert.equal((await save({ slug: 'there' }, id)).slug, 'there')
  assert.equal((await articleBySlug('there', later))?.id, id)
  assert.equal(await addressOf('/articles/there', later), 'unknown')
  assert.deepEqual(await addressOf('/articles/and-back', later), { moved: '/articles/there' })
})

test('an old address is never given to another article', async () => {
  const { id } = await save({ slug: 'once-mine' })
  await save({ slug: 'mine-now' }, id)
  assert.equal((await save({ slug: 'once-mine' })).slug, 'once-mine-2')
  assert.deepEqual(await addressOf('/articles/once-mine', later), { moved: '/articles/mine-now' })
  assert.equal(await freeSlug('once-mine', id), 'once-mine')
})

test('drafts are not seen, whatever their date', async () => {
  await save({ slug: 'draft', status: 'draft' })
  await save({ slug: 'undated-draft', status: 'draft', publishedAt: null })
  assert.equal(await articleBySlug('draft', later), null)
  assert.equal(await articleBySlug('undated-draft', later), null)
  assert.equal(await addressOf('/articles/draft', later), 'unknown')
})

test('an article nobody made is null', async () => assert.equal(await articleBySlug('nowhere', later), null))

test('a withdrawn article is not seen, is gone at every address it had, and can come back', async () => {
  const { id } = await save({ slug: 'regretted', authorIds: [ada.id] })
  await save({ slug: 'regretted-more', authorIds: [ada.id] }, id)
  await save({ slug: 'regretted-more', status: 'withdrawn', authorIds: [ada.id] }, id)
  assert.equal(await articleBySlug('regretted-more', later), null)
  assert.equal(await addressOf('/articles/regretted-more', later), 'gone')
  assert.equal(await addressOf('/articles/regretted', later), 'gone')
  const listed = async () => (await teaserPage('author', ada.id, later, null))!.teasers.map((t) => t.id)
  assert.ok(!(await listed()).includes(id))
  await save({ slug: 'regretted-more', authorIds: [ada.id] }, id)
  assert.equal((await articleBySlug('regretted-more', later))?.id, id)
  assert.deepEqual(await addressOf('/articles/regretted', later), { moved: '/articles/regretted-more' })
  assert.ok((await listed()).includes(id))
})

test('a scheduled article is seen from its very moment on', async () => {
  const due = new Date('2030-05-01T08:30:00Z')
  const justBefore = new Date(due.getTime() - 1)
  const { id } = await save({
    slug: 'scheduled',
    publishedAt: due,
    authorIds: [ada.id],
    topicIds: [ships.id],
  })
  assert.equal(await articleBySlug('scheduled', justBefore), null)
  assert.equal((await articleBySlug('scheduled', due))?.id, id)
  for (const [kind, of] of [
    ['section', world.id],
    ['author', ada.id],
    ['topic', ships.id],
  ] as const) {
    const seen = async (at: Date) => (await teaserPage(kind, of, at, null))!.teasers.some((t) => t.id === id)
    assert.equal(await seen(justBefore), false, kind)
    assert.equal(await seen(due), true, kind)
  }
})

test('the next due moment is that of the earliest scheduled article', async () => {
  const [first, second] = [new Date('2040-01-01T00:00:00Z'), new Date('2040-01-02T00:00:00Z')]
  const one = await save({ slug: 'due-1', publishedAt: first })
  const two = await save({ slug: 'due-2', publishedAt: second })
  await save({ slug: 'due-draft', publishedAt: new Date('2039-12-31'), status: 'draft' })
  const before = new Date('2039-12-01')
  assert.deepEqual(await nextDue(before), first)
  assert.deepEqual(await nextDue(first), second)
  assert.equal(await nextDue(second), null)
  assert.deepEqual(await dueBetween(before, first), [one.id])
  assert.deepEqual(await dueBetween(first, second), [two.id])
  assert.deepEqual((await dueBetween(before, second)).sort(), [one.id, two.id].sort())
  assert.deepEqual(await dueBetween(second, new Date('2041-01-01')), [])
})

test('corrections stand with the article, the oldest first', async () => {
  const { id, slug } = await save({ slug: 'corrected' })
  await addCorrection(id, [{ text: 'Second.' }], minutes(20))
  await addCorrection(id, [{ text: 'First.' }], minutes(10))
  assert.deepEqual(
    (await articleBySlug(slug, later))?.corrections.map(({ text, at }) => [text, at]),
    [
      [[{ text: 'First.' }], minutes(10)],
      [[{ text: 'Second.' }], minutes(20)],
    ],
  )
})

test('pages outside the sections are found for the footer: published ones, the oldest first, six at most', async () => {
  await db.delete(articles).where(eq(articles.slug, 'a-page'))
  for (const n of [3, 1, 2, 4, 5, 6, 7])
    await save({ slug: `page-${n}`, sectionId: null, publishedAt: minutes(n) })
  await save({ slug: 'page-0', sectionId: null, status: 'draft' })
  assert.deepEqual(
    (await pagesOutsideSections(minutes(4))).map((page) => page.slug),
    ['page-1', 'page-2', 'page-3', 'page-4'],
  )
  assert.equal((await pagesOutsideSections(later)).length, 6)
})

test('an import finds again what it brought', async () => {
  const { id } = await save({ slug: 'brought', origin: 'wire:1' })
  const known = await articleByOrigin('wire:1')
  assert.deepEqual([known?.id, known?.slug, known?.revision], [id, 'brought', 1])
  assert.equal(await articleByOrigin('wire:2'), null)
  await assert.rejects(save({ slug: 'brought-twice', origin: 'wire:1' }))
  assert.equal(await articleBySlug('brought-twice', later), null)
})

test('bad input and an id that names nothing are refused, and nothing is kept', async () => {
  await assert.rejects(save({ slug: 'bad', headline: ' ' }), ZodError)
  await assert.rejects(save({ slug: 'bad' }, idOf(404)), NotAsExpected)
  await assert.rejects(save({ slug: 'bad', authorIds: [ada.id], topicIds: [idOf(404)] }))
  assert.equal(await articleBySlug('bad', later), null)
  assert.equal(await freeSlug('bad', null), 'bad')
})

test('text with characters a database refuses is saved without them', async () => {
  const { slug } = await save({
    slug: 'nul',
    headline: 'a\0b\ud800',
    body: [{ type: 'paragraph', text: [{ text: 'a\0b\ud800' }] }],
  })
  const article = await articleBySlug(slug, later)
  assert.equal(article?.headline, 'ab\ufffd')
  assert.deepEqual(article?.body, [{ type: 'paragraph', text: [{ text: 'ab\ufffd' }] }])
})
