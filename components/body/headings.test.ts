import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block } from '#domain/body.ts'
import { placeHeadings } from './headings.ts'

const heading = (text: string, level: 2 | 3 = 2): Block => ({ type: 'heading', level, text: [{ text }] })
const ids = (body: Block[]) => [...placeHeadings(body).values()].map(({ id }) => id)

test('every heading has an id of its own, made from its text', () => {
  const body = ['Results', 'Results', 'Results 2', '😀', 'Überblick'].map((text) => heading(text))
  assert.deepEqual(ids(body), ['results', 'results-2', 'results-2-2', 'part', 'uberblick'])
})

test("a heading never takes an id of the page's own", () => {
  assert.deepEqual(ids([heading('Comments'), heading('Main')]), ['comments-2', 'main-2'])
})

test('headings skip no level: one of the third without one of the second before it moves up, and looks as it did', () => {
  const levels = (body: Block[]) =>
    [...placeHeadings(body).values()].map(({ level, minor }) => [level, minor])
  assert.deepEqual(levels([heading('a', 3), heading('b', 3)]), [
    [2, true],
    [2, true],
  ])
  assert.deepEqual(levels([heading('a', 3), heading('b', 2), heading('c', 3)]), [
    [2, true],
    [2, false],
    [3, true],
  ])
})
