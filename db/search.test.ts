import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq, sql } from 'drizzle-orm'
import type { ArticleInput } from '#domain/articles.ts'
import type { Marked } from '#domain/excerpts.ts'
import { parseSearch } from '#domain/search.ts'
import { anInput } from '#domain/testing.ts'
import { saveArticle } from './article-save.ts'
import { atomically } from './atomically.ts'
import { ensureAuthor } from './authors.ts'
import { db } from './client.ts'
import { articles } from './schema.ts'
import { search, searchStatements } from './search.ts'
import { ensureSection } from './sections.ts'
import { saveSite, siteSettings } from './site.ts'
import { freshDatabase } from './testing.ts'

const now = new Date('2026-11-24T12:00:00Z')
await freshDatabase()
const world = (await ensureSection({ slug: 'world', name: 'World' })).id
const sport = (await ensureSection({ slug: 'sport', name: 'Sport' })).id

const paragraph = (text: string) => ({ type: 'paragraph' as const, text: [{ text }] })

function write(
  { body = 'Nothing.', ...given }: Partial<Omit<ArticleInput, 'body'>> & { body?: string },
  id?: string,
) {
  const publishedAt = new Date('2026-11-01T08:00:00Z')
  return saveArticle(anInput({ sectionId: world, publishedAt, body: [paragraph(body)], ...given }), id)
}

const ask = (q: string, rest: Record<string, string> = {}) => search(parseSearch({ q, ...rest }), now)
const said = (pieces: Marked) => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')
const headlines = async (q: string, rest?: Record<string, string>) =>
  (await ask(q, rest)).hits.map((hit) => hit.headline.map((piece) => piece.text).join(''))

test('an article is found by words of its headline, standfirst, body and byline, the headline first', async () => {
  const author = await ensureAuthor({ handle: 'quill', name: 'Ada Quillfeather' })
  await write({
    headline: 'Body',
    body: 'It says quillfeather once among many other words of no weight at all.',
  })
  await write({ headline: 'Standfirst', standfirst: 'The quillfeather in the standfirst' })
  await write({ headline: 'Quillfeather' })
  await write({ headline: 'Byline', authorIds: [author.id] })
  const found = await headlines('quillfeather')
  assert.equal(found[0], 'Quillfeather')
  assert.equal(found.at(-1), 'Body')
  assert.deepEqual(found.toSorted(), ['Body', 'Byline', 'Quillfeather', 'Standfirst'])
})

test('a hit says all that a list shows, with the words marked', async () => {
  const author = await ensureAuthor({ handle: 'ada', name: 'Ada' })
  const { id, slug } = await write({
    slug: 'zeppelin',
    headline: 'A Zeppelin lands',
    standfirst: 'At the port.',
    body: 'The old <b>zeppelin</b> came in.',
    authorIds: [author.id],
    breaking: true,
  })
  const { hits, more, notes } = await ask('zeppelin')
  assert.deepEqual([more, notes, hits.length], [null, [], 1])
  const { headline, excerpt, ...rest } = hits[0]!
  assert.deepEqual(rest, {
    id,
    slug,
    kicker: { kind: 'breaking', label: 'Breaking' },
    authors: [{ name: 'Ada' }],
    publishedAt: new Date('2026-11-01T08:00:00Z'),
  })
  assert.equal(said(headline), 'A [Zeppelin] lands')
  assert.equal(said(excerpt), 'At the port. The old <b>[zeppelin]</b> came in.')
})

test('all words must be there, phrases whole and within one text, and words with a minus not', async () => {
  await write({ headline: 'Red kettle', body: 'It whistles.' })
  await write({ headline: 'Kettle', body: 'Painted red by hand; the kettle whistles.' })
  await write({ headline: 'The red', standfirst: 'kettle' })
  assert.equal((await headlines('red kettle')).length, 3)
  assert.deepEqual(await headlines('"red kettle"'), ['Red kettle'])
  assert.deepEqual(await headlines('kettle "by hand"'), ['Kettle'])
  assert.deepEqual((await headlines('kettle -hand')).toSorted(), ['Red kettle', 'The red'])
  assert.deepEqual((await headlines('red -"red kettle"')).toSorted(), ['Kettle', 'The red'])
  assert.deepEqual(await headlines('kettle -"by hand" -whistles'), ['The red'])
})

test('case and accents do not matter, in the question or in the article', async () => {
  await write({ headline: 'Crème brûlée in Łódź' })
  assert.equal((await headlines('CREME BRULEE lodz')).length, 1)
  assert.equal((await headlines('crème brûlee Łodz')).length, 1)
  const [hit] = (await ask('"creme brulee"')).hits
  assert.equal(said(hit!.headline), '[Crème brûlée] in Łódź')
})

test('any part of a text without spaces is found, and words written right to left', async () => {
  await write({ headline: '東京都の新しい図書館が開館' })
  await write({ headline: 'รัฐบาลไทยประกาศนโยบายใหม่' })
  await write({ headline: '서울은 오늘 맑다' })
  await write({ headline: 'افتتاح المَكتبة الجديدة' })
  for (const q of ['京都', '図書館', '都', '新しい図書', '館', '"図書館が"'])
    assert.equal((await headlines(q)).length, 1, q)
  for (const q of ['京新', '館書図', '大阪']) assert.equal((await headlines(q)).length, 0, q)
  assert.equal((await headlines('ประกาศ')).length, 1)
  assert.equal((await headlines('서울')).length, 1)
  assert.equal((await headlines('المكتبة الجديدة')).length, 1)
  assert.equal(said((await ask('図書館')).hits[0]!.headline), '東京都の新しい[図書館]が開館')
})

test('the last word may be the beginning of one where little else is found, and that is said', async () => {
  await write({ headline: 'Gooseberries ripen' })
  const { hits, notes } = await ask('ripen gooseb')
  assert.equal(said(hits[0]!.headline), '[Gooseberries] [ripen]')
  assert.deepEqual(notes, ['Words that begin with “gooseb” were looked for as well.'])
  assert.deepEqual((await ask('gooseberries')).notes, [])
  assert.deepEqual(await headlines('gooseb ripen'), [])
  assert.deepEqual(await headlines('"gooseb"'), [])
})

test('drafts, withdrawn articles and those to come are not found, and each is once it is public', async () => {
  const { id } = await write({ headline: 'Wombat', status: 'draft' })
  assert.deepEqual(await headlines('wombat'), [])
  await write({ headline: 'Wombat', publishedAt: new Date(now.getTime() + 1) }, id)
  assert.deepEqual(await headlines('wombat'), [])
  await write({ headline: 'Wombat', publishedAt: now }, id)
  assert.deepEqual(await headlines('wombat'), ['Wombat'])
  await write({ headline: 'Wombat', status: 'withdrawn' }, id)
  assert.deepEqual(await headlines('wombat'), [])
})

test('an article that was withdrawn past the index is not shown', async () => {
  const { id } = await write({ headline: 'Numbat' })
  await db.update(articles).set({ status: 'withdrawn' }).where(eq(articles.id, id))
  assert.deepEqual(await headlines('numbat'), [])
})

test('a saved article is found by its new words and no longer by the old ones, however often it is saved', async () => {
  const { id } = await write({ headline: 'Old dromedary' })
  await write({ headline: 'Other dromedary' })
  for (let i = 0; i < 3; i++) await write({ headline: 'New dromedary' }, id)
  assert.deepEqual(await headlines('old dromedary'), [])
  assert.deepEqual((await headlines('dromedary')).toSorted(), ['New dromedary', 'Other dromedary'])
})

test('what is deleted is gone from search, and so is what was rolled back', async () => {
  const { id } = await write({ headline: 'Axolotl' })
  await db.delete(articles).where(eq(articles.id, id))
  assert.deepEqual(await headlines('axolotl'), [])
  const [row] = await db
    .select({ n: sql<number>`count(*)`.mapWith(Number) })
    .from(sql`search_documents where article_id = ${id}`)
  assert.equal(row!.n, 0)

  const kept = await write({ headline: 'Kept ocelot' })
  const document = { articleId: kept.id, headline: 'Lost ocelot', standfirst: '', body: '', byline: '' }
  const lost = { ...document, sectionId: null, publishedAt: now, status: 'published' as const }
  await assert.rejects(atomically(() => [...searchStatements(lost), sql`insert into nothing values (1)`]))
  assert.deepEqual(await headlines('ocelot'), ['Kept ocelot'])
})

test('results can be kept to a section; one that is none is answered with a sentence', async () => {
  await write({ headline: 'Okapi abroad', sectionId: world })
  await write({ headline: 'Okapi runs', sectionId: sport })
  await write({ headline: 'About the okapi', sectionId: null })
  assert.deepEqual(await headlines('okapi', { section: 'sport' }), ['Okapi runs'])
  assert.equal((await headlines('okapi')).length, 3)
  const { hits, notes } = await ask('okapi', { section: 'weather' })
  assert.deepEqual([hits.length, notes], [3, ['There is no such section: all of them were searched.']])
  assert.deepEqual(await headlines(sport.replaceAll('-', '')), [])
})

test('results can be kept to days, whole ones in the time zone of the site', async () => {
  await saveSite({ ...(await siteSettings()), timeZone: 'America/New_York' })
  await write({ headline: 'Tapir before', publishedAt: new Date('2026-11-10T04:59:59.999Z') })
  await write({ headline: 'Tapir early', publishedAt: new Date('2026-11-10T05:00:00Z') })
  await write({ headline: 'Tapir late', publishedAt: new Date('2026-11-12T04:59:59.999Z') })
  await write({ headline: 'Tapir after', publishedAt: new Date('2026-11-12T05:00:00Z') })
  await write({ headline: 'Tapir of old', publishedAt: new Date('1923-05-01T05:00:00Z') })
  const within = await headlines('tapir', { from: '2026-11-10', to: '2026-11-11' })
  assert.deepEqual(within.toSorted(), ['Tapir early', 'Tapir late'])
  assert.deepEqual((await headlines('tapir', { from: '2026-11-11' })).toSorted(), [
    'Tapir after',
    'Tapir late',
  ])
  assert.deepEqual(await headlines('tapir', { to: '1999-12-31' }), ['Tapir of old'])
  assert.equal((await headlines('tapir')).length, 5)
})
