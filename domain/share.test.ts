import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { articleUrl, shareOf, sharePicture, summaryOf } from './share.ts'
import { anArticle, aUse, picture, site, siteUrl } from './testing.ts'

const summary = (standfirst: string, text = 'The first ship came.') =>
  summaryOf({
    standfirst,
    headline: 'Harbour opens',
    body: text ? [{ type: 'paragraph', text: [{ text }] }] : [],
  })

test('a summary is the standfirst, else the beginning of the body, else the headline', () => {
  assert.equal(summary('The gates turn.'), 'The gates turn.')
  assert.equal(summary(''), 'The first ship came.')
  assert.equal(summary(' \n'), 'The first ship came.')
  assert.equal(summary('', ''), 'Harbour opens')
  assert.equal(summary('', ' \n '), 'Harbour opens')
})

test('a summary is one line', () => assert.equal(summary(' The\n gates \t turn. '), 'The gates turn.'))

test('a long summary ends between words, with an ellipsis, within 200 characters', () => {
  assert.equal(summary('word '.repeat(100)), `${'word '.repeat(39)}…`)
  const exact = `${'word '.repeat(39)}words`
  assert.equal(exact.length, 200)
  assert.equal(summary(exact), exact)
  assert.equal(summary(`${exact}!`), `${'word '.repeat(39)}…`)
})

test('a text without spaces is cut between letters', () => {
  assert.equal(summary('字'.repeat(300)), `${'字'.repeat(198)} …`)
  assert.equal(summary(`a${'🎉'.repeat(300)}`), `a${'🎉'.repeat(98)} …`)
})

test('property: whatever the text, a summary has at most 200 characters and is a beginning of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
      const made = summary(text)
      assert.ok(made.length > 0 && made.length <= 200)
      const beginning = made.replace(/ …$/, '')
      if (text.trim()) assert.ok(text.replace(/\s+/g, ' ').trim().startsWith(beginning))
    }),
  )
})

test('the address of an article is whole and encoded', () => {
  assert.equal(
    articleUrl({ slug: 'ελλάδα' }, siteUrl),
    `${siteUrl}/articles/%CE%B5%CE%BB%CE%BB%CE%AC%CE%B4%CE%B1`,
  )
})

test('the picture shared is the lead, 1280 pixels wide or as wide as there is', () => {
  assert.deepEqual(sharePicture(anArticle(), siteUrl), {
    url: `${siteUrl}/media/${picture.hash}/1280.webp`,
    width: 1280,
    height: 720,
    alt: 'A harbour',
  })
  const sized = (widths: number[]) =>
    sharePicture(
      anArticle({ pictures: { [picture.id]: { ...picture, width: widths.at(-1)!, height: 300, widths } } }),
      siteUrl,
    )
  assert.equal(sized([320, 640])?.width, 640)
  assert.equal(sized([1920])?.width, 1920)
  assert.deepEqual([sized([200])?.width, sized([200])?.height], [200, 300])
})

test('a picture without alt text is told by its caption', () => {
  assert.equal(sharePicture(anArticle({ lead: aUse({ alt: '' }) }), siteUrl)?.alt, 'At dawn')
})

test('an article without a picture, or whose picture could not be had, shares that of the site', () => {
  for (const lead of [null, aUse({ id: null })]) {
    assert.equal(sharePicture(anArticle({ lead }), siteUrl), null)
    const { openGraph, twitter } = shareOf(anArticle({ lead }), site, siteUrl)
    assert.deepEqual(openGraph.images, [
      { url: `${siteUrl}/icons/share.png`, width: 1200, height: 630, alt: 'The Post' },
    ])
    assert.deepEqual(twitter.images, openGraph.images)
  }
  assert.equal(sharePicture(anArticle({ pictures: {} }), siteUrl), null)
})

test('a shared link says what, by whom, when and where', () => {
  const { openGraph, ...rest } = shareOf(anArticle(), site, siteUrl)
  assert.equal(rest.title, 'Harbour opens')
  assert.equal(rest.alternates.canonical, `${siteUrl}/articles/harbour-opens`)
  assert.deepEqual(rest.authors[0], { name: 'Ada North', url: `${siteUrl}/authors/ada-north` })
  assert.equal(openGraph.url, `${siteUrl}/articles/harbour-opens`)
  assert.equal(openGraph.locale, 'en_GB')
  assert.equal(openGraph.publishedTime, '2026-11-24T12:00:00.000Z')
  assert.equal(openGraph.modifiedTime, '2026-11-24T12:00:00.000Z')
  assert.deepEqual(
    [openGraph.section, openGraph.tags, openGraph.authors],
    ['World', ['Ships'], ['Ada North', 'Ben Reed']],
  )
})

test('what was published first elsewhere names that as its canonical address', () => {
  const { alternates, openGraph } = shareOf(
    anArticle({ canonicalUrl: 'https://wire.example/1' }),
    site,
    siteUrl,
  )
  assert.equal(alternates.canonical, 'https://wire.example/1')
  assert.equal(openGraph.url, `${siteUrl}/articles/harbour-opens`)
})
