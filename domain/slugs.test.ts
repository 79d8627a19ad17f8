import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Slug, slugify } from './slugs.ts'

const made: [text: string, slug: string][] = [
  ['Harbour opens', 'harbour-opens'],
  ['  Ships & boats: what now?! ', 'ships-boats-what-now'],
  ["It's O’Neil’s", 'its-oneils'],
  ['Ünïted Ångström ẞ straße', 'united-angstrom-ss-strasse'],
  ['İstanbul', 'istanbul'],
  ['ﬁnal ½ ① Ⅷ', 'final-1-2-1-viii'],
  ['snake_case and v2.0', 'snake-case-and-v2-0'],
  ['Ελληνικά νέα', 'ελληνικά-νέα'],
  ['Новости мира', 'новости-мира'],
  ['أخبار العالم', 'أخبار-العالم'],
  ['می‌خواهم بروم', 'می-خواهم-بروم'],
  ['עולם', 'עולם'],
  ['हिन्दी में समाचार', 'हिन्दी-में-समाचार'],
  ['日本語がニュース', '日本語がニュース'],
  ['한국어 뉴스', '한국어-뉴스'],
  ['Rain 🌧️ and 1️⃣ sun', 'rain-and-1-sun'],
  ['´accent alone', 'accent-alone'],
]
for (const [text, slug] of made)
  test(`“${text}” becomes ${slug}`, () => {
    assert.equal(slugify(text), slug)
    assert.equal(Slug.parse(slug), slug)
  })

test('where nothing usable is left, the fallback stands', () => {
  for (const text of ['', '   ', '!?', '---', '🎉🎉', '❤️', '🇫🇷', '\u0301', '\ufe0f'])
    assert.equal(slugify(text), 'untitled', JSON.stringify(text))
  assert.equal(slugify('🎉', 'part'), 'part')
})

test('a long headline is cut between words, at 80 characters', () => {
  const slug = slugify('one two three '.repeat(20))
  assert.equal(slug, `${'one-two-three-'.repeat(5)}one-two`)
  assert.equal(slugify('x'.repeat(500)), 'x'.repeat(80))
  assert.equal(slugify(`${'x'.repeat(78)} y z`), `${'x'.repeat(78)}-y`)
  assert.equal(slugify(`${'x'.repeat(79)} y`), 'x'.repeat(79))
})

test('one endless word is not cut through a letter', () => {
  assert.equal(slugify(`a${'𐐨'.repeat(60)}`), `a${'𐐨'.repeat(39)}`)
})

test('letters written apart and together give the same slug', () => {
  for (const text of ['Résumé', 'がぎぐ', 'ελληνικά', '한국'])
    assert.equal(slugify(text.normalize('NFD')), slugify(text.normalize('NFC')))
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)

test('whatever the headline, the slug is one, and at most 80 characters long', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const slug = slugify(text)
      assert.ok(slug.length <= 80)
      assert.equal(Slug.safeParse(slug).success, true, JSON.stringify(slug))
    }),
    { numRuns: 2000 },
  )
})

test('a slug made a slug again stays as it is', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      assert.equal(slugify(slugify(text)), slugify(text))
    }),
    { numRuns: 2000 },
  )
})

test('a slug somebody typed may hold single hyphens, dots and underscores between its words, nothing else', () => {
  for (const slug of ['a', '2026', 'a-b_c.d', 'über-uns', 'Title', 'x'.repeat(120)])
    assert.equal(Slug.safeParse(slug).success, true, slug)
  for (const slug of [
    ...['', '-', '.', '..', '-a', 'a-', 'a--b', 'a.-b', 'a/b', '../a', 'a b', 'a%20b', 'a?b', 'a#b'],
    ...['a\n', 'a\0', '<a>', '❤️', '\u0301a', '\ufe0f', '\ud800', 'a\u200bb', 'x'.repeat(121)],
  ])
    assert.equal(Slug.safeParse(slug).success, false, JSON.stringify(slug))
})
