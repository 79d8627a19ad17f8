import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { contrastOnPaper, enough, papers } from './contrast.ts'
import { Site } from './site.ts'

test('black and white contrast with the papers about as much as with each other', () => {
  assert.ok(contrastOnPaper('#000000', 'light') > 19.5)
  assert.ok(contrastOnPaper('#ffffff', 'light') < 1.1)
  assert.ok(contrastOnPaper('#ffffff', 'dark') > 17.5)
  assert.ok(contrastOnPaper('#000000', 'dark') < 1.2)
})

test('a grey is reckoned as the browser does', () => {
  // #767676 is the lightest grey with 4.54 on pure white; the paper is a little darker than that.
  const contrast = contrastOnPaper('#767676', 'light')
  assert.ok(contrast > 4.2 && contrast < 4.54, String(contrast))
})

test('the accents a new site has can be read in both schemes', () => {
  const site = Site.parse({})
  assert.ok(contrastOnPaper(site.accent, 'light') >= enough)
  assert.ok(contrastOnPaper(site.accentDark, 'dark') >= enough)
})

test('the papers are those of the stylesheet', () => {
  const css = readFileSync(new URL('../components/page/theme.css', import.meta.url), 'utf8')
  const stated = [...css.matchAll(/--paper: (#[\da-f]{6})/g)].map((found) => found[1])
  assert.deepEqual(stated, [papers.light, papers.dark])
})
