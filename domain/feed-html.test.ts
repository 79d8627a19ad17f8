import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import type { Block } from './body.ts'
import { feedHtml, figureHtml } from './feed-html.ts'
import { aUse, everyBlock, picture, siteUrl } from './testing.ts'

const pageUrl = `${siteUrl}/articles/harbour-opens`
const context = { pictures: { [picture.id]: picture }, pageUrl, siteUrl }
const harbour = `<img src="${siteUrl}/media/${picture.hash}/960.webp" alt="A harbour" width="960" height="540"/>`
const said = '<figcaption>At dawn R. Hill</figcaption>'

const shown: Record<Block['type'], string> = {
  paragraph: '<p>Plain, <strong>bold</strong></p>',
  heading: '<h2>Why now</h2>',
  list: '<ul><li>first<ol><li>inner</li></ol></li></ul>',
  quote: '<blockquote><p>Said one.</p><p>Said two.</p><p>— A witness</p></blockquote>',
  pullquote: '<blockquote><p>Pulled out</p><p>— The mayor</p></blockquote>',
  picture: `<figure>${harbour}${said}</figure>`,
  gallery: `<figure>${harbour.replace('A harbour', 'Boats')}${said}</figure><figure><p>[Lost]</p>${said}</figure><p>Both</p>`,
  table:
    '<table><caption>Catches</caption><thead><tr><th>Year</th><th>Tons</th></tr></thead><tbody><tr><td>2025</td><td>40</td></tr></tbody></table>',
  code: '<pre><code>let a = 1</code></pre>',
  divider: '<hr/>',
  embed: '<p><a href="https://film.example/1">A film</a></p>',
  facts: '<h3>Key facts</h3><ul><li>One fact</li><li>Another</li></ul>',
  unknown: '<p>Yes or no?</p><p>No.</p>',
}
for (const block of everyBlock)
  test(`a feed shows the block ${block.type} as plain HTML`, () => {
    assert.equal(feedHtml([block], context), shown[block.type])
  })

test('what a block leaves out leaves no empty element behind', () => {
  assert.equal(
    feedHtml(
      [
        { type: 'quote', paragraphs: [[{ text: 'x' }]], cite: '' },
        { type: 'table', caption: '', head: [], rows: [[[{ text: 'x' }]]] },
        { type: 'embed', url: 'https://film.example/1', title: '', description: '' },
        { type: 'unknown', name: 'x', data: null, text: '' },
      ],
      context,
    ),
    [
      '<blockquote><p>x</p></blockquote>',
      '<table><tbody><tr><td>x</td></tr></tbody></table>',
      '<p><a href="https://film.example/1">https://film.example/1</a></p>',
      '',
    ].join('\n'),
  )
})

test('marks become elements, a link around all of them', () => {
  const text = [{ text: 'x', bold: true, italic: true, code: true, link: 'https://a.example/' } as const]
  assert.equal(
    feedHtml([{ type: 'paragraph', text }], context),
    '<p><a href="https://a.example/"><strong><em><code>x</code></em></strong></a></p>',
  )
})

test('addresses are whole: a feed is read somewhere else', () => {
  const links = ['/topics/ships', '#facts', 'mailto:desk@post.example', 'https://a.example/?b=1&c=2']
  const text = links.map((link) => ({ text: 'x', link }))
  const html = feedHtml([{ type: 'paragraph', text }], context)
  assert.deepEqual(
    [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href),
    [
      `${siteUrl}/topics/ships`,
      `${pageUrl}#facts`,
      'mailto:desk@post.example',
      'https://a.example/?b=1&amp;c=2',
    ],
  )
})

test('a picture that could not be had is told by its alt text; a decorative one is left out', () => {
  assert.equal(
    figureHtml(aUse({ id: null, caption: [], credit: '' }), context),
    '<figure><p>[A harbour]</p></figure>',
  )
  assert.equal(figureHtml(aUse({ id: null, alt: '', caption: [], credit: '' }), context), '')
  assert.equal(figureHtml(aUse({ id: null, alt: '' }), context), `<figure><p>[Picture]</p>${said}</figure>`)
})

test('a small picture is shown in the size there is', () => {
  const small = { ...picture, width: 300, height: 200, widths: [300] }
  assert.match(
    figureHtml(aUse(), { ...context, pictures: { [small.id]: small } }),
    /\/300\.webp" alt="A harbour" width="300" height="200"/,
  )
})

test('markup that somebody typed stays text in every block', () => {
  const evil = '</p></table><script>alert(1)</script><img src=x onerror="alert(1)">\u0000\u000b'
  const hostile = JSON.parse(JSON.stringify(everyBlock), (name, value) =>
    typeof value === 'string' && !['type', 'id', 'url', 'link', 'name'].includes(name) ? evil : value,
  ) as Block[]
  const tags: string[] = []
  const walk = (nodes: DefaultTreeAdapterTypes.ChildNode[]): void => {
    for (const node of nodes) {
      if (!('tagName' in node)) continue
      tags.push(node.tagName)
      for (const { name, value } of node.attrs) {
        assert.ok(['href', 'src', 'alt', 'width', 'height'].includes(name), name)
        assert.ok(name !== 'src' || value.startsWith(`${siteUrl}/media/`), value)
      }
      walk(node.childNodes)
    }
  }
  const html = feedHtml(hostile, context)
  walk(parseFragment(html).childNodes)
  assert.deepEqual(
    tags.filter((tag) => tag === 'script'),
    [],
  )
  assert.equal(tags.filter((tag) => tag === 'img').length, 2)
  assert.ok(!html.includes('\0') && !html.includes('\u000b'))
})
