import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { buildIslands } from './build.ts'

const folder = mkdtempSync(join(tmpdir(), 'islands-'))
after(() => rmSync(folder, { recursive: true }))

test('the reader gets one script of at most 10 kB gzipped, which loads nothing else', () => {
  const script = readFileSync(join(folder, buildIslands(folder)))
  assert.ok(gzipSync(script).length <= 10_000, `${gzipSync(script).length} bytes`)
  assert.doesNotMatch(script.toString(), /\bimport\b|https?:|\beval\b|new Function/)
})

test('its name changes with its content, and older ones are taken away', () => {
  writeFileSync(join(folder, 'islands-OLDONE12.js'), '')
  const name = buildIslands(folder)
  assert.equal(buildIslands(folder), name)
  assert.deepEqual(readdirSync(folder), [name])
})

test('working on the site leaves the script of the last build where it is', () => {
  const name = buildIslands(folder)
  writeFileSync(join(folder, 'islands-dev-OLDONE12.js'), '')
  const dev = buildIslands(folder, { dev: true })
  assert.deepEqual(readdirSync(folder).sort(), [name, dev].sort())
})
