import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { serifFont } from './serif.ts'

const font = readFileSync(new URL(`../../public${serifFont}`, import.meta.url))

test('the serif is one file of at most 40 kB', () => {
  assert.ok(font.length <= 40_000, `${font.length} bytes`)
})

test('the style sheet asks for the file that is preloaded, under a name that changes with its content', () => {
  const css = readFileSync(new URL('fonts.css', import.meta.url), 'utf8')
  assert.deepEqual(
    [...css.matchAll(/url\("([^"]+)"\)/g)].map(([, path]) => path),
    [serifFont],
  )
  assert.ok(serifFont.includes(createHash('sha256').update(font).digest('hex').slice(0, 8)))
})
