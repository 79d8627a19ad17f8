import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleData, breadcrumbData } from './json-ld.ts'
import { anArticle, picture, site, siteUrl } from './testing.ts'

// As it arrives: what is undefined is left out.
const data = (changed: Parameters<typeof anArticle>[0] = {}, count = 0) =>
  JSON.parse(JSON.stringify(articleData(anArticle(changed), site, siteUrl, count)))
const trail = (changed: Parameters<typeof anArticle>[0] = {}) =>
  JSON.parse(JSON.stringify(breadcrumbData(anArticle(changed), site, siteUrl)))

test('an article is told to search engines as a NewsArticle', () => {
  assert.deepEqual(data({}, 3), {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: `${siteUrl}/articles/harbour-opens`,
    headline: 'Harbour opens',
    description: 'After ten years the gates turn.',
    datePublished: '2026-11-24T12:00:00.000Z',
    dateModified: '2026-11-24T12:00:00.000Z',
    inLanguage: 'en-GB',
    articleSection: 'World',
    keywords: 'Ships',
    wordCount: 6,
    commentCount: 3,
    isAccessibleForFree: true,
    image: [`${siteUrl}/media/${picture.hash}/1280.webp`],
    author: [
      { '@type': 'Person', name: 'Ada North', url: `${siteUrl}/authors/ada-north` },
      { '@type': 'Person', name: 'Ben Reed', url: `${siteUrl}/authors/ben-reed` },
    ],
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: 'The Post',
      url: siteUrl,
      logo: `${siteUrl}/icons/icon-512.png`,
    },
  })
})

test('what an article lacks is left out, not told as empty', () => {
  const told = data({ section: null, topics: [], lead: null, body: [] })
  for (const name of ['articleSection', 'keywords', 'image']) assert.equal(name in told, false, name)
  assert.equal(told.wordCount, 0)
})

test('a change of substance is told as the date of modification', () => {
  const told = data({ updatedAt: new Date('2026-11-25T08:00:00Z') })
  assert.equal(told.datePublished, '2026-11-24T12:00:00.000Z')
  assert.equal(told.dateModified, '2026-11-25T08:00:00.000Z')
})

test('the way to an article leads from the site through its section', () => {
  const { itemListElement, ...rest } = trail({ slug: 'ελλάδα' })
  assert.deepEqual(rest, { '@context': 'https://schema.org', '@type': 'BreadcrumbList' })
  assert.deepEqual(itemListElement, [
    { '@type': 'ListItem', position: 1, name: 'The Post', item: `${siteUrl}/` },
    { '@type': 'ListItem', position: 2, name: 'World', item: `${siteUrl}/sections/world` },
    {
      '@type': 'ListItem',
      position: 3,
      name: 'Harbour opens',
      item: `${siteUrl}/articles/%CE%B5%CE%BB%CE%BB%CE%AC%CE%B4%CE%B1`,
    },
  ])
  assert.deepEqual(
    trail({ section: null }).itemListElement.map((place: { position: number; name: string }) => [
      place.position,
      place.name,
    ]),
    [
      [1, 'The Post'],
      [2, 'Harbour opens'],
    ],
  )
})
