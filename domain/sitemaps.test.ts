import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newsSitemap, sitemapFile, sitemapIndex, sitemapLength } from './sitemaps.ts'
import { named, readXml, site, siteUrl } from './testing.ts'

const changed = new Date('2026-11-24T12:00:00Z')
const evil = '/articles/a&b<c>"d\u0001'

test('the index names every file, with its last change where that is known', () => {
  const index = readXml(
    sitemapIndex(
      [
        { path: '/sitemaps/lists.xml', changed: null },
        { path: '/sitemaps/1.xml', changed },
      ],
      siteUrl,
    ),
  )
  assert.equal(index.name, 'sitemapindex')
  assert.equal(index.attributes.xmlns, 'http://www.sitemaps.org/schemas/sitemap/0.9')
  assert.deepEqual(
    named(index, 'sitemap').map((file) => file.children.map((child) => [child.name, child.text])),
    [
      [['loc', `${siteUrl}/sitemaps/lists.xml`]],
      [
        ['loc', `${siteUrl}/sitemaps/1.xml`],
        ['lastmod', '2026-11-24T12:00:00.000Z'],
      ],
    ],
  )
})

test('a file names every page, whatever its address holds', () => {
  const file = readXml(
    sitemapFile(
      [
        { path: evil, changed },
        { path: '/', changed: null },
      ],
      siteUrl,
    ),
  )
  assert.equal(file.name, 'urlset')
  assert.deepEqual(
    named(file, 'url').map((url) => url.children.map((child) => [child.name, child.text])),
    [
      [
        ['loc', `${siteUrl}/articles/a&b<c>"d`],
        ['lastmod', '2026-11-24T12:00:00.000Z'],
      ],
      [['loc', `${siteUrl}/`]],
    ],
  )
})

test('the news sitemap tells headline, time, name and language, whatever they hold', () => {
  const headline = '</news:title>]]> & "more"\u0001'
  const map = readXml(
    newsSitemap([{ path: evil, headline, publishedAt: changed }], { ...site, name: 'A & B' }, siteUrl),
  )
  const [url] = named(map, 'url')
  const [news] = named(url!, 'news:news')
  const [publication] = named(news!, 'news:publication')
  assert.deepEqual(
    publication!.children.map((child) => [child.name, child.text]),
    [
      ['news:name', 'A & B'],
      ['news:language', 'en-GB'],
    ],
  )
  assert.equal(named(news!, 'news:title')[0]!.text, '</news:title>]]> & "more"')
  assert.equal(named(news!, 'news:publication_date')[0]!.text, '2026-11-24T12:00:00.000Z')
})

test('without a page, every sitemap is one all the same', () => {
  for (const xml of [sitemapIndex([], siteUrl), sitemapFile([], siteUrl), newsSitemap([], site, siteUrl)])
    assert.equal(readXml(xml).children.length, 0)
})

test('a full file stays within what the protocol allows', () => {
  const path = `/articles/${encodeURIComponent('ﷺ'.repeat(120))}`
  const pages = Array.from({ length: sitemapLength }, () => ({ path, changed }))
  assert.ok(pages.length <= 50_000)
  assert.ok(Buffer.byteLength(sitemapFile(pages, siteUrl)) <= 50 * 1024 * 1024)
})
