import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { phrasesOf } from './phrases.ts'

const wanted = (question: string) => phrasesOf(question).wanted.map(said)
const unwanted = (question: string) => phrasesOf(question).unwanted.map(said)
const said = ({ words, prefix }: { words: string[]; prefix: boolean }) =>
  words.join(' ') + (prefix ? '*' : '')

test('each word is looked for on its own, once', () => {
  assert.deepEqual(wanted('New York new CITY'), ['new', 'york', 'city'])
})

test('quotes of any kind hold a phrase together, closed or not', () => {
  assert.deepEqual(wanted('"New York" mayor'), ['new york', 'mayor'])
  assert.deepEqual(wanted('“New York” „city hall“ «le maire»'), ['new york', 'city hall', 'le maire'])
  assert.deepEqual(wanted('mayor "of new york'), ['mayor', 'of new york'])
  assert.deepEqual(wanted('"" " "'), [])
})

test('what is typed in one go stands together', () => {
  assert.deepEqual(wanted("don't 3.14 well-known a@b.example"), [
    'don t',
    '3 14',
    'well known',
    'a b example',
  ])
})

test('a minus before a word or phrase leaves it out, one within a word does not', () => {
  assert.deepEqual(wanted('jaguar -car -"big cat" e-mail - x'), ['jaguar', 'e mail', 'x'])
  assert.deepEqual(unwanted('jaguar -car -"big cat" e-mail - x'), ['car', 'big cat'])
})

test('operators of the engines are plain words', () => {
  assert.deepEqual(wanted('cat AND dog* NEAR(x)'), ['cat', 'and', 'dog', 'near x'])
  assert.deepEqual(wanted('a:b ^c e|f & !g (h'), ['a b', 'c', 'e f', 'g', 'h'])
})

test('a run of characters is a phrase of its pairs; one alone begins them', () => {
  assert.deepEqual(wanted('東京都 京'), ['東京 京都', '京*'])
  assert.deepEqual(wanted('iPhone手 手iPhone'), ['iphone 手*', '手 iphone'])
})

test('the word typed last may be the beginning of one, unless it is quoted, excluded or very short', () => {
  assert.deepEqual(phrasesOf('the elect').wider?.map(said), ['the', 'elect*'])
  assert.deepEqual(phrasesOf('vice-pres').wider?.map(said), ['vice pres*'])
  for (const question of ['"elect"', 'the -elect', 'eur', '選挙', ''])
    assert.equal(phrasesOf(question).wider, null, question)
})

test('no more than eight words are looked for, and that is said', () => {
  const asked = phrasesOf('a b c d e f g h i j k l')
  assert.equal(asked.wanted.length, 8)
  assert.deepEqual(asked.notes, ['Only the first 8 words were looked for.'])
})

test('a question without a word is answered with a sentence', () => {
  assert.deepEqual(phrasesOf('🎉 … !!').notes, ['There is no word or number in that to look for.'])
  assert.deepEqual(phrasesOf('-cat').notes, [
    'Words with a minus only take articles away: add at least one word to look for.',
  ])
  assert.deepEqual(phrasesOf('cat').notes, [])
})

test('whatever is typed, there are words to look for or a sentence why not', () => {
  const typed = fc.array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"', ' -', '*', '東', "'", '\\', ' ')),
  )
  fc.assert(
    fc.property(typed, (parts) => {
      const asked = phrasesOf(parts.join(''))
      assert.ok(asked.wanted.length > 0 || asked.notes.length > 0)
      for (const { words } of [...asked.wanted, ...asked.unwanted])
        for (const word of words) assert.match(word, /^[\p{L}\p{N}\p{M}]+$/u)
    }),
    { numRuns: 300 },
  )
})
