import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Block, Body, blockLines, bodyText, Href, isSafeHref, pictureIds } from './body.ts'
import { aUse, everyBlock, idOf, picture } from './testing.ts'

const kinds = Block.options.map((option) => option.shape.type.value)

test('a body may hold every kind of block, and keeps each as it is', () => {
  assert.deepEqual(
    everyBlock.map((block) => block.type),
    kinds,
  )
  assert.deepEqual(Body.parse(everyBlock), everyBlock)
  assert.deepEqual(Body.parse(JSON.parse(JSON.stringify(everyBlock))), everyBlock)
})

test('what is left out of a block is filled in', () => {
  assert.deepEqual(Body.parse([{ type: 'quote', paragraphs: [] }]), [
    { type: 'quote', paragraphs: [], cite: '' },
  ])
  assert.deepEqual(Body.parse([{ type: 'picture', picture: { id: null, alt: '' } }]), [
    { type: 'picture', picture: { id: null, alt: '', caption: [], credit: '' } },
  ])
})

test('what nobody defined is left out of a block', () => {
  const [block] = Body.parse([{ type: 'divider', onclick: 'alert(1)', html: '<script>' }])
  assert.deepEqual(block, { type: 'divider' })
})

const refused: Record<string, unknown> = {
  'a kind nobody knows': { type: 'html', html: '<script>' },
  'a block without its kind': { text: [{ text: 'x' }] },
  'a heading of level 1': { type: 'heading', level: 1, text: [] },
  'HTML in place of spans': { type: 'paragraph', text: '<b>x</b>' },
  'an empty span': { type: 'paragraph', text: [{ text: '' }] },
  'a mark that is switched off': { type: 'paragraph', text: [{ text: 'x', bold: false }] },
  'a gallery without pictures': { type: 'gallery', pictures: [] },
  'a picture without a word on its alt text': { type: 'picture', picture: { id: null } },
  'a picture named by something else than an id': { type: 'picture', picture: { id: '../x', alt: '' } },
  'facts without a fact': { type: 'facts', title: 'Key facts', items: [] },
  'a card that leads to a script': { type: 'embed', url: 'javascript:alert(1)', title: 'x' },
  'a card that leads into the site': { type: 'embed', url: '/articles/a', title: 'x' },
  'data that is not JSON': { type: 'unknown', name: 'x', data: () => 1, text: '' },
}
for (const [what, block] of Object.entries(refused))
  test(`${what} is refused`, () => assert.equal(Body.safeParse([block]).success, false))

/** The same list or data, `depth` times inside itself. */
function nested<T>(depth: number, inner: T, around: (inner: T) => T): T {
  return depth === 0 ? inner : nested(depth - 1, around(inner), around)
}

test('lists and data nested without end are refused with a sentence, not by running out of memory', () => {
  const item = (depth: number) =>
    nested<object>(depth, { text: [] }, (inner) => ({ text: [], list: { ordered: false, items: [inner] } }))
  const list = (depth: number) => Body.safeParse([{ type: 'list', ordered: false, items: [item(depth)] }])
  const data = (depth: number) =>
    Body.safeParse([{ type: 'unknown', name: 'x', data: nested<unknown>(depth, 1, (d) => [d]), text: '' }])
  assert.equal(list(7).success, true)
  assert.match(list(5000).error!.issues[0]!.message, /deep/)
  assert.equal(data(20).success, true)
  assert.match(data(5000).error!.issues[0]!.message, /deep/)
})

test('characters that a database refuses do not come in', () => {
  const [block] = Body.parse([{ type: 'paragraph', text: [{ text: 'a\0b\ud800c' }] }])
  assert.deepEqual(block, { type: 'paragraph', text: [{ text: 'ab\ufffdc' }] })
  const data = { deep: [{ 'a\0': 'b' }] }
  assert.equal(Body.safeParse([{ type: 'unknown', name: 'x', data, text: '' }]).success, false)
  assert.equal(Body.safeParse([{ type: 'unknown', name: 'x', data: ['\udc00'], text: '' }]).success, false)
})

const hostile = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://post.example/1',
  'file:///etc/passwd',
  'ftp://files.example/a',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '\\\\evil.example',
  'https://',
  'https://a b.example',
  'https:\\\\evil.example',
  'https:evil.example',
  'https://x.example/"onmouseover="alert(1)',
  'https://x.example/<script>',
  '/articles/a\0b',
  'https://x.example/\ud800',
  'relative/path',
  '',
]
/** A body with that link in every place where a link can stand. */
function linkedEverywhere(link: string): unknown[] {
  const text = [{ text: 'x', link }]
  const use = { id: null, alt: '', caption: text }
  return [
    { type: 'paragraph', text },
    { type: 'heading', level: 3, text },
    { type: 'list', ordered: true, items: [{ text }] },
    {
      type: 'list',
      ordered: true,
      items: [{ text: [], list: { ordered: false, items: [{ text }] } }],
    },
    { type: 'quote', paragraphs: [text] },
    { type: 'pullquote', text },
    { type: 'picture', picture: use },
    { type: 'gallery', pictures: [use] },
    { type: 'gallery', pictures: [aUse()], caption: text },
    { type: 'table', head: [text], rows: [] },
    { type: 'table', head: [], rows: [[text]] },
    { type: 'facts', title: 'x', items: [text] },
  ]
}
for (const link of hostile)
  test(`a link to ${JSON.stringify(link)} is refused wherever it stands`, () => {
    assert.equal(Href.safeParse(link).success, false)
    for (const block of linkedEverywhere(link))
      assert.equal(Body.safeParse([block]).success, false, JSON.stringify(block))
  })

test('links to the web, to a mailbox, to a telephone and within the site are taken', () => {
  for (const link of [
    'https://x.example/a?b=c#d',
    'HTTP://x.example',
    'https://παράδειγμα.example/ü',
    'mailto:desk@post.example',
    'tel:+49301234',
    '/articles/a',
    '/',
    '#facts',
  ])
    assert.equal(Body.safeParse(linkedEverywhere(link)).success, true, link)
})

test('whatever link is taken, a browser goes to the web, to a mailbox or telephone, or stays on the site', () => {
  const piece = fc.constantFrom(
    ...['/', '\\', '\t', '\n', ' ', '\0', ':', '#', '?', '@', '.', '%09', '\u2028', '\ufeff', '\ud800'],
    ...['javascript', 'data', 'http', 'https', 'mailto', 'tel', 'evil.example', 'a', 'é'],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const link = pieces.join('')
      if (!isSafeHref(link)) return
      const url = new URL(link, 'https://post.example/articles/a')
      assert.match(url.protocol, /^(https?|mailto|tel):$/)
      if (/^[/#]/.test(link)) assert.equal(url.origin, 'https://post.example')
    }),
    { numRuns: 20_000 },
  )
})

test('every kind of block gives the words it shows', () => {
  const lines = Object.fromEntries(everyBlock.map((block) => [block.type, blockLines(block)]))
  assert.deepEqual(lines, {
    paragraph: ['Plain, bold'],
    heading: ['Why now'],
    list: ['first', 'inner'],
    quote: ['Said one.', 'Said two.', 'A witness'],
    pullquote: ['Pulled out', 'The mayor'],
    picture: ['A harbour', 'At dawn'],
    gallery: ['Boats', 'At dawn', 'Lost', 'At dawn', 'Both'],
    table: ['Catches', 'Year', 'Tons', '2025', '40'],
    code: ['let a = 1'],
    divider: [],
    embed: ['A film', 'Of boats'],
    facts: ['Key facts', 'One fact', 'Another'],
    unknown: ['Yes or no?\n\nNo.'],
  })
})

test('the text of a body is its lines, without empty ones', () => {
  assert.equal(bodyText(everyBlock.slice(0, 3)), 'Plain, bold\nWhy now\nfirst\ninner')
  assert.equal(bodyText([{ type: 'divider' }, { type: 'pullquote', text: [{ text: 'x' }], cite: '' }]), 'x')
  assert.equal(bodyText([]), '')
})

test('the pictures of a body are named once each, in order, without those that could not be had', () => {
  const other = aUse({ id: idOf(902) })
  const lost = aUse({ id: null })
  assert.deepEqual(
    pictureIds([
      { type: 'gallery', pictures: [lost, other, aUse()], caption: [] },
      { type: 'picture', picture: other },
    ]),
    [idOf(902), picture.id],
  )
})
