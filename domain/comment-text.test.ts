import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  type CommentPart,
  CommentText,
  commentParts,
  isLinkable,
  linksOf,
  longestComment,
} from './comment-text.ts'
import { effort } from './testing.ts'

const plainOf = (parts: CommentPart[]): string =>
  parts
    .map((part) =>
      'quote' in part
        ? plainOf(part.quote)
        : part.paragraph.map((span) => (span === 'break' ? '\n' : span.text)).join(''),
    )
    .join('\n')

test('paragraphs, line ends, links, quotes, bold and italic are markup', () => {
  assert.deepEqual(commentParts('One **bold** and *slanted*\nline\n\n> said [there](https://a.example/x)'), [
    {
      paragraph: [
        { text: 'One ' },
        { text: 'bold', bold: true },
        { text: ' and ' },
        { text: 'slanted', italic: true },
        'break',
        { text: 'line' },
      ],
    },
    { quote: [{ paragraph: [{ text: 'said ' }, { text: 'there', link: 'https://a.example/x' }] }] },
  ])
})

test('headings, lists, pictures, code, tables and HTML stay the text that was typed', () => {
  for (const text of [
    '# Big',
    '1. one',
    '- one',
    '`code`',
    '| a | b |',
    '<b onclick="x()">hi</b>',
    '<script>alert(1)</script>',
    '---',
    '&lt;',
    '    far in',
  ]) {
    assert.equal(plainOf(commentParts(text)), text.trim(), text)
  }
  assert.equal(plainOf(commentParts('![alt](https://a.example/i.png)')), '!alt')
})

test('a bare address is a link, without the full stop or bracket behind it', () => {
  assert.deepEqual(linksOf('See https://a.example/B_(c), then (https://b.example/d).'), [
    'https://a.example/B_(c)',
    'https://b.example/d',
  ])
})

test('nothing leads to a script, a file or a place on this site', () => {
  for (const text of [
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](data:text/html,hi)',
    '[x](vbscript:x)',
    '[x](file:///etc/passwd)',
    '[x](/account/delete)',
    '[x](//evil.example)',
    '//evil.example/x',
    '<javascript:alert(1)>',
    'ftp://a.example',
    'www.a.example',
    'a@b.example',
    '[x](#main)',
  ]) {
    assert.deepEqual(linksOf(text), [], text)
  }
  assert.deepEqual(linksOf('[write](mailto:desk@a.example)'), ['mailto:desk@a.example'])
})

test('an empty comment and one past 5,000 characters are refused in a sentence; emoji count as one', () => {
  for (const text of ['', ' \n\t', '\u200b', '\0']) assert.equal(CommentText.safeParse(text).success, false)
  assert.equal(CommentText.parse(' a\r\nb '), 'a\nb')
  assert.equal(CommentText.safeParse('👩‍👩‍👧'.repeat(longestComment)).success, true)
  const long = CommentText.safeParse('a'.repeat(longestComment + 1))
  assert.match(long.error!.issues[0]!.message, /5,000 characters\. Please shorten/)
})

test('property: any text is read in its order, every link is safe, and nothing throws', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom(
      '*',
      '**',
      '_',
      '[',
      '](',
      ')',
      '> ',
      '\n',
      '\n\n',
      '\\',
      '<',
      '>',
      'https://a.example',
      'javascript:',
      '!',
      '`',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      const parts = commentParts(text)
      assert.ok(linksOf(text).every(isLinkable))
      const letters = (s: string) => s.replace(/[^\p{L}\p{N}]/gu, '')
      // A link's address may be hidden behind its words; nothing else is lost.
      if (!text.includes('](')) assert.equal(letters(plainOf(parts)), letters(text))
    }),
    { numRuns: 2000 },
  )
})

test('a text made to be slow is read in a moment', async () => {
  for (const unit of ['*a', '[', '> ', '**a*', '[a](', '<https://', '_', 'https://', '\\', '*_']) {
    const took = await effort(() => commentParts(unit.repeat(50_000 / unit.length)))
    assert.ok(took < 2000, `${unit}: ${took} ms`)
  }
})
