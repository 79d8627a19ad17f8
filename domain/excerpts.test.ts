import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { excerpt, type Marked, marked } from './excerpts.ts'
import { phrasesOf } from './phrases.ts'

const said = (pieces: Marked) => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')
const mark = (text: string, question: string) => said(marked(text, phrasesOf(question).wanted))
const cut = (text: string, question: string, length?: number) =>
  said(excerpt(text, phrasesOf(question).wanted, length))

test('words found are marked as they are written in the text', () => {
  assert.equal(mark('Cafés close: “Le Café” goes', 'CAFE'), 'Cafés close: “Le [Café]” goes')
})

test('a phrase is marked where it stands whole, and nowhere else', () => {
  assert.equal(
    mark('New York, in new old York: New York', '"new york"'),
    '[New York], in new old York: [New York]',
  )
})

test('a beginning marks the whole word, a part of unspaced text only itself', () => {
  const { wider } = phrasesOf('elect')
  assert.equal(said(marked('The elections of the elected', wider!)), 'The [elections] of the [elected]')
  assert.equal(mark('東京都の天気、京都', '京都'), '東[京都]の天気、[京都]')
  assert.equal(mark('東京都の天気', '都'), '東京[都]の天気')
})

test('what overlaps is marked once', () => {
  assert.equal(mark('one two three', '"one two" "two three"'), '[one two][ three]')
})

const long = `${'Nothing of note here. '.repeat(40)}The Harbour bridge opens today.${' More of nothing follows.'.repeat(40)}`

test('an excerpt is the part of a long text with the words in it, cut between words', () => {
  const text = cut(long, 'bridge harbour')
  assert.match(text, /^… .*The \[Harbour\] \[bridge\] opens today\. .* …$/)
  assert.ok(text.length < 240)
  for (const word of text.match(/\w+/g)!) assert.ok(long.includes(` ${word}`) || long.startsWith(word), word)
})

test('an excerpt takes the place with the most different words, not the first word', () => {
  const text = `A bridge. ${'x '.repeat(300)}The bridge over the harbour.`
  assert.match(cut(text, 'harbour bridge'), /\[bridge\] over the \[harbour\]/)
})

test('an excerpt without the words is the beginning of the text', () => {
  assert.match(cut(long, 'byline'), /^Nothing of note here\. .* …$/)
  assert.equal(cut('Short.', 'byline'), 'Short.')
  assert.equal(cut('', 'byline'), '')
})

test('markup is text like any other, and lines are joined by spaces', () => {
  assert.equal(cut('<b>one</b>\n\n<script>two</script>', 'two'), '<b>one</b> <script>[two]</script>')
})

test('unspaced text, endless words and emoji are cut between characters', () => {
  assert.equal(cut('雨'.repeat(50), '雪', 10), `${'雨'.repeat(10)} …`)
  assert.equal(cut('x'.repeat(50), 'y', 10), `${'x'.repeat(10)} …`)
  assert.equal(cut(`a${'🎉'.repeat(50)}`, 'y', 10).isWellFormed(), true)
  assert.equal(cut('🎉'.repeat(50), 'y', 9), `${'🎉'.repeat(4)} …`)
})

test('the pieces of a marked text make up that text', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '東', '京', ' ', '-', 'é', '🎉'), maxLength: 80 })
  fc.assert(
    fc.property(text, text, fc.integer({ min: 60, max: 90 }), (text, question, length) => {
      const { wanted } = phrasesOf(question)
      assert.equal(
        marked(text, wanted)
          .map((piece) => piece.text)
          .join(''),
        text.replace(/ +/g, ' '),
      )
      const shown = excerpt(text, wanted, length)
        .map((piece) => piece.text)
        .join('')
      assert.ok(text.replace(/ +/g, ' ').includes(shown.replace(/^… /, '').replace(/ …$/, '')))
      assert.ok(shown.length <= length + 4)
    }),
    { numRuns: 1000 },
  )
})
