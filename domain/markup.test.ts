import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { escaped } from './markup.ts'
import { readXml } from './testing.ts'

test('property: whatever the text, it stays text in elements and attributes of XML', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (given) => {
      // Line ends and tabs are made spaces or line feeds by every XML parser; no promise is made on them.
      const text = given.replace(/\s/g, ' ')
      const element = readXml(`<a x="${escaped(text)}">${escaped(text)}</a>`)
      assert.equal(element.children.length, 0)
      assert.equal(element.text, element.attributes.x)
      assert.equal(escaped(element.text), escaped(text))
    }),
    { numRuns: 2000 },
  )
})

test('property: whatever the text, it makes no element in HTML', () => {
  const piece = fc.constantFrom('<', '>', '&', '"', "'", '/', '!--', 'script', 'lt;', '#60;', ' ', 'a')
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const nodes = parseFragment(`<p title="${escaped(pieces.join(''))}">${escaped(pieces.join(''))}</p>`)
      const [element, ...others] = nodes.childNodes
      assert.ok(element && 'attrs' in element)
      assert.equal(others.length, 0)
      assert.deepEqual(element.attrs, [{ name: 'title', value: pieces.join('') }])
      assert.ok(element.childNodes.every((node) => node.nodeName === '#text'))
    }),
  )
})

test('characters that XML forbids are left out, all others stay', () => {
  assert.equal(escaped('a\0b\u0008c\u000bd\u001fe\ufffef\uffffg\ud800h\udc00i'), 'abcdefghi')
  assert.equal(escaped('a\tb\nc\rd é 🎉 \u0085 \u200f'), 'a\tb\nc\rd é 🎉 \u0085 \u200f')
})
