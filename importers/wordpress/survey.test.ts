import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { BrokenFile } from '../broken-file.ts'
import { declaration, item, write, wxr } from './sample.ts'
import { survey } from './survey.ts'
import { recordsOf } from './xml.ts'

const read = (content: string | Buffer) => survey(write(content), () => {})
const stops = (content: string | Buffer, sentence: RegExp) =>
  assert.rejects(read(content), (error) => {
    assert.ok(error instanceof BrokenFile, String(error))
    assert.match(error.message, sentence)
    assert.match(error.message, /Nothing was imported/)
    return true
  })

test('the first reading learns of the site, authors, terms and uploads, wherever in the file they stand', async () => {
  const found = await read(
    wxr(
      item({ id: 1 }),
      '<wp:category><wp:category_nicename>world</wp:category_nicename><wp:cat_name><![CDATA[The &amp; World]]></wp:cat_name></wp:category>',
      item({
        id: 2,
        type: 'attachment',
        status: 'inherit',
        url: 'https://old.example/wp-content/uploads/a.jpg',
        parent: 1,
        excerpt: 'A caption',
      }),
    ),
  )
  assert.equal(found.site, 'old.example')
  assert.equal(found.authors.get('maria'), 'Maria Ortiz')
  assert.equal(found.categories.get('world')?.name, 'The & World')
  assert.deepEqual(found.uploads.get(2), {
    url: 'https://old.example/wp-content/uploads/a.jpg',
    alt: '',
    caption: 'A caption',
    parent: 1,
    order: 0,
  })
})

test('elements are known by their namespace, not by their prefix', async () => {
  const renamed = wxr(item({ id: 1, type: 'attachment', url: 'https://old.example/a.jpg' }))
    .replaceAll('wp:', 'w:')
    .replaceAll('xmlns:wp=', 'xmlns:w=')
    .replaceAll('/export/1.2/', '/export/1.1/')
  assert.equal((await read(renamed)).uploads.size, 1)
  await stops(
    wxr(item({ id: 1 })).replace(
      'xmlns:wp="http://wordpress.org/export/1.2/"',
      'xmlns:wp="http://elsewhere.example/"',
    ),
    /no WordPress export/,
  )
})

test('an export without declared namespaces is read by its prefixes', async () => {
  assert.equal(
    (
      await read(
        wxr(item({ id: 1, type: 'attachment', url: 'https://old.example/a.jpg' })).replace(
          / xmlns:\w+="[^"]*"/g,
          '',
        ),
      )
    ).uploads.size,
    1,
  )
})

test('entity bombs and outside entities are refused before they are read', async () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]>`
  await stops(wxr(item({ id: 1, title: '&j;' })).replace(declaration, declaration + bomb), /document type/)
  await stops(
    wxr().replace(declaration, `${declaration}<!DOCTYPE rss SYSTEM "file:///etc/passwd">`),
    /document type/,
  )
  await stops(
    wxr('<wp:tag><wp:tag_slug>&xxe;</wp:tag_slug></wp:tag>'),
    /line \d+: this is not well-formed XML/,
  )
})

test('a file cut off anywhere stops with its line', async () => {
  const whole = wxr(item({ id: 1, content: 'word '.repeat(100) }), item({ id: 2 }))
  for (const share of [0.05, 0.2, 0.5, 0.8, 0.99])
    await stops(
      whole.slice(0, Math.floor(whole.length * share)),
      /export\.xml, line \d+: this is not well-formed XML/,
    )
})

test('what is no export says so', async () => {
  await stops('', /line 1: the file is empty/)
  await stops('just text', /line 1: this is not well-formed XML/)
  await stops('{"json": true}', /not well-formed XML/)
  await stops(
    `${declaration}<rss version="2.0"><channel><title>A feed</title></channel></rss>`,
    /no WordPress export/,
  )
  await stops(
    `${declaration}<svg xmlns="http://www.w3.org/2000/svg"><g><g/></g></svg>`,
    /no WordPress export/,
  )
  await stops(Buffer.from('PK\x03\x04zip'), /not well-formed XML|not UTF-8/)
  await assert.rejects(
    survey('/nowhere/export.xml', () => {}),
    /can’t be opened/,
  )
})

test('the encoding is that of the mark or declaration', async () => {
  const text = wxr('<wp:tag><wp:tag_slug>t</wp:tag_slug><wp:tag_name>Zürich</wp:tag_name></wp:tag>')
  const named = (label: string) => text.replace('encoding="UTF-8"', `encoding="${label}"`)
  const files = [
    Buffer.from(`\ufeff${text}`),
    Buffer.from(named('ISO-8859-1'), 'latin1'),
    Buffer.from(named('windows-1252'), 'latin1'),
    Buffer.from(`\ufeff${named('UTF-16')}`, 'utf16le'),
    Buffer.from(`\ufeff${named('UTF-16')}`, 'utf16le').swap16(),
    Buffer.from(named('UTF-16LE'), 'utf16le'),
  ]
  for (const file of files) assert.equal((await read(file)).tags.get('t')?.name, 'Zürich')
})

test('bytes that are not of the encoding stop with the line they stand on', async () => {
  await stops(
    Buffer.from(wxr('<wp:tag><wp:tag_name>Z\xfcrich</wp:tag_name></wp:tag>'), 'latin1'),
    /line 10: here are bytes that are not UTF-8/,
  )
  const far = wxr(`<x>${'line\n'.repeat(40_000)}</x>`, '<y>Z\xfcrich</y>')
  await stops(
    Buffer.from(far, 'latin1'),
    new RegExp(`line ${far.slice(0, far.indexOf('\xfc')).split('\n').length}: here are bytes`),
  )
  await stops(wxr().replace('UTF-8', 'KLINGON-8'), /“klingon-8”, which is not known here/)
})

test('nesting without end stops', async () => {
  await stops(wxr('<a>'.repeat(5000)), /nested more than 100 deep/)
})

test('a piece of text without end stops', async () => {
  const path = write(`${declaration}<rss><channel><title>`)
  for (let i = 0; i < 34; i++) appendFileSync(path, 'x'.repeat(1_000_000))
  await assert.rejects(
    survey(path, () => {}),
    /larger than any article can be/,
  )
})

test('records come one at a time, with how far the reading is', async () => {
  const path = write(
    wxr(...Array.from({ length: 400 }, (_, i) => item({ id: i + 1, content: 'word '.repeat(200) }))),
  )
  const shares: number[] = []
  for await (const { node, share } of recordsOf(path, 2)) if (node.name === 'item') shares.push(share)
  assert.equal(shares.length, 400)
  assert.ok(shares[0]! < 0.5 && shares.at(-1) === 1)
  assert.deepEqual(
    shares,
    shares.toSorted((a, b) => a - b),
  )
})

test('50 MB are read and converted in 64 MB of memory', () => {
  const path = write(wxr().replace(/<\/channel>[\s\S]*/, ''), 'large.xml')
  const words = 'The quick brown fox jumps over the lazy dog, and nobody minds. '.repeat(8)
  const paragraphs = `<p>${words}<b>Ever.</b></p>\n`.repeat(95)
  for (let i = 1; i <= 1050; i++) appendFileSync(path, item({ id: i, content: paragraphs }))
  appendFileSync(path, '</channel></rss>')
  const script = `
    const { importWordPress } = await import(${JSON.stringify(join(import.meta.dirname, 'import.ts'))})
    const report = await importWordPress(${JSON.stringify(path)}, { dryRun: true, fetch: false })
    console.log(report.count('articles'))`
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--max-old-space-size=64', '--input-type=module', '--eval', script],
    { encoding: 'utf8', cwd: join(import.meta.dirname, '../..') },
  )
  assert.equal(status, 0, stderr)
  assert.equal(stdout.trim(), '1050')
})
