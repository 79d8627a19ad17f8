import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { ArticleInput } from '#domain/articles.ts'
import { parseSearch } from '#domain/search.ts'
import { anInput } from '#domain/testing.ts'
import { saveArticle } from './article-save.ts'
import { atomically } from './atomically.ts'
import { articles } from './schema.ts'
import { search, searchStatements } from './search.ts'
import { ensureSection } from './sections.ts'
import { freshDatabase } from './testing.ts'

await freshDatabase()
const now = new Date('2026-11-24T12:00:00Z')
const world = await ensureSection({ slug: 'world', name: 'World' })

const paragraph = (text: string) => ({ type: 'paragraph' as const, text: [{ text }] })
const write = (changed: Partial<ArticleInput>) => saveArticle(anInput({ sectionId: world.id, ...changed }))
const ask = (q: string, rest: Record<string, string> = {}) => search(parseSearch({ q, ...rest }), now)

test('more results go on where the last page ended: every hit once, best first', async () => {
  for (let i = 0; i < 47; i++)
    await write({
      headline: `Number ${i}${i % 7 === 0 ? ' marmot' : ''}`,
      standfirst: i % 9 === 0 ? 'A marmot' : '',
      body: [paragraph(`marmot ${'x '.repeat(i % 4)}`)],
    })
  const seen: string[] = []
  const sizes: number[] = []
  for (let after: string | null = ''; after !== null; ) {
    const page = await ask('marmot', { after })
    seen.push(...page.hits.map((hit) => hit.headline.map((piece) => piece.text).join('')))
    sizes.push(page.hits.length)
    after = page.more
  }
  assert.deepEqual(sizes, [20, 20, 7])
  assert.equal(new Set(seen).size, 47)
  assert.ok(seen.slice(0, 7).every((headline) => headline.endsWith('marmot')))
})

test('a widened question stays so on its later pages', async () => {
  for (let i = 0; i < 25; i++) await write({ headline: `Quokkas ${i}` })
  const first = await ask('quokk')
  const second = await ask('quokk', { after: first.more! })
  assert.deepEqual([first.hits.length, second.hits.length, second.more], [20, 5, null])
  assert.deepEqual(second.notes, first.notes)
})

test('a word in very many articles is ranked among the newest, and that is said', async () => {
  const documents = Array.from({ length: 1001 }, (_, i) => ({
    id: crypto.randomUUID(),
    slug: `many-${i}`,
    headline: i === 0 ? 'Lemming' : 'Another',
    publishedAt: new Date(Date.UTC(2020, 0, 1) + i * 3_600_000),
  }))
  const rest = { status: 'published' as const, body: [], changedAt: now, createdAt: now }
  await atomically((tx) =>
    documents.flatMap(({ id: articleId, ...given }) => [
      tx.insert(articles).values({ id: articleId, ...given, ...rest }),
      ...searchStatements({
        articleId,
        ...given,
        ...rest,
        standfirst: 'A lemming',
        body: '',
        byline: '',
        sectionId: null,
      }),
    ]),
  )
  const { hits, notes, more } = await ask('lemming')
  assert.ok(more && hits.every((hit) => hit.slug !== 'many-0'))
  assert.match(notes[0]!, /only the newest/)
  const older = await ask('lemming', { to: '2020-01-02' })
  assert.equal(older.hits[0]!.slug, 'many-0')
  assert.deepEqual(older.notes, [])
})

test('a very long article is saved and found', async () => {
  const words = Array.from({ length: 60_000 }, (_, i) => `w${i.toString(36)}é`.padEnd(24, 'x'))
  const body = Array.from({ length: 20 }, (_, i) =>
    paragraph(words.slice(i * 3000, (i + 1) * 3000).join(' ')),
  )
  await write({ headline: 'Boundless caribou', body })
  await write({ headline: 'Repeated', body: [paragraph('caribou '.repeat(10_000))] })
  assert.equal((await ask('caribou')).hits.length, 2)
  assert.equal((await ask(words[20_000]!)).hits.length, 1)
})

test('nothing that can be typed is an error', async () => {
  const operators = `" ' "" "a a"b" * a* ^a a:b headline:a {headline}:a (a a) NOT a&b a|!b a<->b a':* a\\'b \\ ;-- % - --a -a`
  const scripts =
    '🎉|👩‍👩‍👧 family|ก็็็็็็็็็็|مرحبا "بالعالم|\u202eabc|ﷺ|ß|İ|½|\ufffe|\u0000a|a\u0000b|\ud800|a\ud800b'
  const phrases = ['a AND', 'NEAR(a b, 2)', 'a OR b', '{headline} : a', 'a <-> b']
  const nasty = [...operators.split(' '), ...scripts.split('|'), ...phrases]
  const long = ['x', '"x ', '東', 'a b ', '(', 'é', '-"', 'ก็'].map((piece) => piece.repeat(10_000))
  const parts = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...nasty, ' ', '" "', ' -'))
  const check = async (q: string, after = '') => {
    const { hits, notes } = await ask(q, { section: 'world', from: '2020-01-01', after })
    assert.ok(Array.isArray(hits) && Array.isArray(notes))
  }
  for (const q of [...nasty, ...long]) await check(q)
  await fc.assert(
    fc.asyncProperty(fc.array(parts, { maxLength: 8 }), async (typed) => {
      await check(typed.join(''), '0.5~01938f6e-0000-7000-8000-000000000000')
    }),
    { numRuns: 300 },
  )
})
