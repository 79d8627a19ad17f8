import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Body } from './body.ts'
import { fromDocument, tidied, toDocument } from './editor-document.ts'

test('a line’s end within a paragraph is a break in the editor', () => {
  const body: Body = [{ type: 'paragraph', text: [{ text: 'One\nTwo', bold: true }] }]
  const marks = [{ type: 'bold' }]
  assert.deepEqual(toDocument(body).content![0]!.content, [
    { type: 'text', text: 'One', marks },
    { type: 'hardBreak', marks },
    { type: 'text', text: 'Two', marks },
  ])
  assert.deepEqual(fromDocument(toDocument(body)), body)
})

test('what no node can hold is kept whole: a list without items, a quote without words, a table without cells', () => {
  const body: Body = [
    { type: 'list', ordered: true, items: [] },
    { type: 'list', ordered: true, items: [{ text: [], list: { ordered: false, items: [] } }] },
    { type: 'quote', paragraphs: [], cite: 'Nobody' },
    { type: 'table', caption: 'Nothing', head: [], rows: [[]] },
  ]
  assert.ok(toDocument(body).content!.every((node) => node.type === 'kept'))
  assert.deepEqual(fromDocument(toDocument(body)), body)
})

test('runs with the same marks are joined, and empty paragraphs at the end are left out', () => {
  const body: Body = [
    { type: 'paragraph', text: [] },
    { type: 'paragraph', text: [{ text: 'a' }, { text: 'b' }, { text: 'c', italic: true }] },
    { type: 'paragraph', text: [] },
  ]
  assert.deepEqual(tidied(body), [
    { type: 'paragraph', text: [] },
    { type: 'paragraph', text: [{ text: 'ab' }, { text: 'c', italic: true }] },
  ])
})

test('a row of heading cells is the head of a table; heading cells elsewhere are cells', () => {
  const cell = (type: string, text: string) => ({
    type,
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  })
  const [table] = fromDocument({
    type: 'doc',
    content: [
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('tableHeader', 'Year')] },
          { type: 'tableRow', content: [cell('tableHeader', '2026')] },
        ],
      },
    ],
  })
  assert.deepEqual(table, {
    type: 'table',
    caption: '',
    head: [[{ text: 'Year' }]],
    rows: [[[{ text: '2026' }]]],
  })
})
