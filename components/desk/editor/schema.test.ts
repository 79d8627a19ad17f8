import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { type Block, Body, type Inline, type ListItem, type PictureUse } from '#domain/body.ts'
import { type DocumentNode, fromDocument, tidied, toDocument } from '#domain/editor-document.ts'
import { everyBlock } from '#domain/testing.ts'
import { allNodes } from './schema.ts'

const schema = getSchema(allNodes)

const text = (max = 30) =>
  fc.string({ unit: 'grapheme', maxLength: max }).map((s) => s.replaceAll('\0', '').toWellFormed())
const someText = text().map((s) => s || 'x')
const mark = fc.constantFrom(true as const, undefined)
const href = fc.constantFrom('https://a.example/1', '/articles/one', 'mailto:a@b.example', '#top', undefined)
const span = fc
  .record({
    text: fc.oneof(someText, fc.constantFrom('\n', 'a\nb', '\n\n', ' ')),
    bold: mark,
    italic: mark,
    code: mark,
    link: href,
  })
  .map((s) => JSON.parse(JSON.stringify(s)) as Inline[number])
const inline: fc.Arbitrary<Inline> = fc.array(span, { maxLength: 5 })
const items = (depth: number): fc.Arbitrary<ListItem[]> =>
  fc.array(
    fc
      .record({
        text: inline,
        list:
          depth < 4
            ? fc.option(fc.record({ ordered: fc.boolean(), items: items(depth + 1) }), {
                nil: undefined,
                freq: 3,
              })
            : fc.constant(undefined),
      })
      .map(({ text, list }): ListItem => (list ? { text, list } : { text })),
    { maxLength: 3 },
  )
const use: fc.Arbitrary<PictureUse> = fc
  .record({ id: fc.option(fc.uuid()), alt: text(), decorative: mark, caption: inline, credit: text() })
  .map(({ decorative, ...rest }) => (decorative ? { ...rest, decorative } : rest))
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), text: inline }),
  fc.record({
    type: fc.constant('heading' as const),
    level: fc.constantFrom(2 as const, 3 as const),
    text: inline,
  }),
  fc.record({ type: fc.constant('list' as const), ordered: fc.boolean(), items: items(1) }),
  fc.record({
    type: fc.constant('quote' as const),
    paragraphs: fc.array(inline, { maxLength: 3 }),
    cite: text(),
  }),
  fc.record({ type: fc.constant('pullquote' as const), text: inline, cite: text() }),
  fc.record({ type: fc.constant('picture' as const), picture: use }),
  fc.record({
    type: fc.constant('gallery' as const),
    pictures: fc.array(use, { minLength: 1, maxLength: 3 }),
    caption: inline,
  }),
  fc.record({
    type: fc.constant('table' as const),
    caption: text(),
    head: fc.array(inline, { maxLength: 3 }),
    rows: fc.array(fc.array(inline, { maxLength: 3 }), { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('code' as const),
    text: fc.oneof(text(), fc.constant('a\n  b\n')),
    language: text(),
  }),
  fc.constant<Block>({ type: 'divider' }),
  fc.record({ type: fc.constant('embed' as const), url: fc.webUrl(), title: text(), description: text() }),
  fc.record({
    type: fc.constant('facts' as const),
    title: text(),
    items: fc.array(inline, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('unknown' as const),
    name: text(),
    data: fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<never>,
    text: text(),
  }),
)
const anyBody = fc
  .array(block, { maxLength: 6 })
  .map((body) => JSON.parse(JSON.stringify(body)) as Body)
  .filter((body) => Body.safeParse(body).success)

/** A body with every span spelled letter by letter, so that it doesn't count how spans are cut. */
function spelled(value: unknown): unknown {
  if (Array.isArray(value)) {
    const isText = value.length > 0 && value.every((part) => typeof part?.text === 'string' && !part.type)
    return isText
      ? value.flatMap(({ text, ...marks }) => [...text].map((letter) => [letter, marks]))
      : value.map(spelled)
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, within]) => [key, spelled(within)]))
}

test('every block goes into the editor and comes back as it was', () => {
  assert.deepEqual(fromDocument(toDocument(everyBlock)), everyBlock)
})

test('every valid body goes into the editor and comes back saying the same, letter by letter', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const back = fromDocument(toDocument(body))
      assert.ok(Body.safeParse(back).success)
      const end = body.findLastIndex((block) => block.type !== 'paragraph' || block.text.length > 0)
      assert.deepEqual(spelled(back), spelled(body.slice(0, end + 1)))
      assert.deepEqual(tidied(back), back)
    }),
    { numRuns: 500 },
  )
})

test('what is made of a body is a document the editor takes, and it changes nothing in it', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const node = Node.fromJSON(schema, toDocument(body))
      node.check()
      assert.deepEqual(fromDocument(JSON.parse(JSON.stringify(node.toJSON())) as DocumentNode), tidied(body))
    }),
    { numRuns: 500 },
  )
})

test('an empty body is an empty paragraph to write into, and back', () => {
  assert.deepEqual(toDocument([]), { type: 'doc', content: [{ type: 'paragraph' }] })
  assert.deepEqual(fromDocument(toDocument([])), [])
})

test('a list the editor let grow too deep comes back as deep as a body may hold, with every item', () => {
  let list: DocumentNode = { type: 'bulletList', content: [item('12')] }
  for (let n = 11; n > 0; n--) list = { type: 'bulletList', content: [item(String(n), list)] }
  const body = fromDocument({ type: 'doc', content: [list] })
  assert.ok(Body.safeParse(body).success)
  for (let n = 1; n <= 12; n++) assert.match(JSON.stringify(body), new RegExp(`"${n}"`))
})

function item(words: string, list?: DocumentNode): DocumentNode {
  const line = { type: 'paragraph', content: [{ type: 'text', text: words }] }
  return { type: 'listItem', content: list ? [line, list] : [line] }
}

test('a run longer than a span may be comes back in several, whole', () => {
  const long = `${'a'.repeat(99_999)}😀${'b'.repeat(150_000)}`
  const body = fromDocument({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: long }] }],
  })
  assert.ok(Body.safeParse(body).success)
  assert.equal(body[0]!.type === 'paragraph' && body[0]!.text.map((span) => span.text).join(''), long)
})
