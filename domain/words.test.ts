import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fold, wordsOf } from './words.ts'

const texts = (text: string) => wordsOf(text).map((word) => word.text)

test('words are letters and digits, whatever stands between them', () => {
  assert.deepEqual(texts('Don’t panic: 3.14% of «O’Brien», well-known!'), [
    'don',
    't',
    'panic',
    '3',
    '14',
    'of',
    'o',
    'brien',
    'well',
    'known',
  ])
})

test('case, accents, strokes and ligatures do not count', () => {
  for (const [written, typed] of [
    ['CAFÉ', 'cafe'],
    ['Cafe\u0301', 'café'],
    ['Straße', 'STRASSE'],
    ['Łódź', 'lodz'],
    ['Tromsø', 'TROMSO'],
    ['İstanbul', 'istanbul'],
    ['ısı', 'isi'],
    ['Ёлка', 'елка'],
    ['Ὀδυσσεύς', 'οδυσσευσ'],
    ['ﬁnance', 'finance'],
    ['Ｔｏｋｙｏ２０２０', 'tokyo2020'],
    ['مُحَمَّد', 'محمد'],
    ['أخبار', 'اخبار'],
    ['العـــالم', 'العالم'],
    ['שָׁלוֹם', 'שלום'],
    ['co\u00adopera\u200btion', 'cooperation'],
  ] as const)
    assert.deepEqual(texts(written), texts(typed), written)
})

test('marks that make another letter stay: Hindi vowels, Japanese voicing', () => {
  assert.deepEqual(texts('हिन्दी समाचार'), ['हिन्दी', 'समाचार'])
  assert.notEqual(fold('が'), fold('か'))
  assert.equal(fold('か\u3099'), fold('が'))
})

test('scripts without spaces become pairs of neighbouring characters, the last one alone', () => {
  assert.deepEqual(texts('東京都'), ['東京', '京都', '都'])
  assert.deepEqual(texts('東京、大阪'), ['東京', '京', '大阪', '阪'])
  assert.deepEqual(texts('新型iPhone発売'), ['新型', '型', 'iphone', '発売', '売'])
  assert.deepEqual(texts('サッカー'), ['サッ', 'ッカ', 'カー', 'ー'])
  assert.deepEqual(texts('서울은'), ['서울', '울은', '은'])
  assert.deepEqual(texts('ที่นี่'), ['ที่นี่', 'นี่'])
})

test('emoji and signs are no words, and digits dressed as emoji are digits', () => {
  assert.deepEqual(texts('🎉 👩‍👩‍👧 ❤️ — … ☃'), [])
  assert.deepEqual(texts('1️⃣ 🇫🇷 x²'), ['1', 'x2'])
})

test('whatever character there is, no sign gets into a word', () => {
  assert.deepEqual(
    wordsOf('㈠').map(({ text }) => text),
    ['一'],
  )
  for (let code = 0; code <= 0x10ffff; code++)
    for (const { text } of wordsOf(String.fromCodePoint(code)))
      if (!/^[\p{L}\p{N}\p{M}]+$/u.test(text)) assert.fail(`U+${code.toString(16)} gives “${text}”`)
})

test('a word says where it stands in the text', () => {
  const text = '🎉 Ça, 東京都'
  assert.deepEqual(
    wordsOf(text).map((word) => text.slice(word.start, word.end)),
    ['Ça', '東京', '京都', '都'],
  )
})

test('no word is longer than the engines take, however it is piled up', () => {
  for (const noise of ['x'.repeat(10_000), 'ก็'.padEnd(5_000, '็'), '𝒳'.repeat(5_000), 'é'.repeat(5_000)])
    for (const word of texts(noise)) assert.ok(Buffer.byteLength(word) <= 500, `${word.length}`)
})

test('any text splits into words of letters, marks and digits, in order and within it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let before = 0
      for (const { text: word, start, end } of wordsOf(text)) {
        assert.match(word, /^[\p{L}\p{N}\p{M}]+$/u)
        assert.ok(start >= before && end > start && end <= text.length)
        before = start
      }
    }),
    { numRuns: 300 },
  )
})

test('a text and its other way of writing (composed or not) give the same words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      assert.deepEqual(texts(text.normalize('NFD')), texts(text.normalize('NFC')))
    }),
    { numRuns: 1000 },
  )
})
