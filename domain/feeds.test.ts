import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseFragment } from 'parse5'
import type { Article } from './articles.ts'
import { type Feed, type FeedFormat, feedFormats, feedText } from './feeds.ts'
import {
  anArticle,
  everyBlock,
  idOf,
  named,
  picture,
  readXml,
  site,
  siteUrl,
  type XmlElement,
} from './testing.ts'

const evil = '</title>]]><script>alert("1")</script>&amp; \u0001\ud800\uffff'
/** What is left of it once XML's forbidden characters are gone. */
const evilShown = '</title>]]><script>alert("1")</script>&amp; '

const hostile = anArticle({
  id: idOf(2),
  headline: evil,
  standfirst: evil,
  body: [{ type: 'paragraph', text: [{ text: evil }] }],
  source: evil,
  corrections: [{ id: idOf(3), text: [{ text: evil }], at: new Date('2026-11-25T08:00:00Z') }],
  authors: [{ id: idOf(701), handle: 'ada-north', name: evil, title: '', bio: '' }],
  topics: [{ id: idOf(601), slug: 'ships', name: evil, description: '' }],
  section: { id: idOf(801), slug: 'world', name: evil },
  updatedAt: new Date('2026-11-25T08:00:00Z'),
})
const whole = anArticle({ body: everyBlock })

function aFeed(changed: Partial<Feed> = {}): Feed {
  return {
    title: 'World',
    description: '',
    path: '/sections/world',
    articles: [whole, hostile],
    site,
    siteUrl,
    ...changed,
  }
}
type JsonFeed = {
  [name: string]: unknown
  items: { [name: string]: string & { name: string; url: string }[] }[]
}
const rss = (feed: Feed) => named(readXml(feedText(feed, 'rss')), 'channel')[0]!
const atom = (feed: Feed) => readXml(feedText(feed, 'atom'))
const json = (feed: Feed) => JSON.parse(feedText(feed, 'json')) as JsonFeed
const one = (element: XmlElement, name: string) => {
  assert.equal(named(element, name).length, 1, `one ${name}`)
  return named(element, name)[0]!
}
const formats = Object.keys(feedFormats) as FeedFormat[]
const idsIn: Record<FeedFormat, (feed: Feed) => string[]> = {
  rss: (feed) => named(rss(feed), 'item').map((item) => one(item, 'guid').text),
  atom: (feed) => named(atom(feed), 'entry').map((entry) => one(entry, 'id').text),
  json: (feed) => json(feed).items.map((item) => item.id!),
}

test('RSS is well-formed and has what the specification asks for', () => {
  assert.equal(readXml(feedText(aFeed(), 'rss')).attributes.version, '2.0')
  const channel = rss(aFeed({ description: 'News of the world' }))
  assert.equal(one(channel, 'title').text, 'World')
  assert.equal(one(channel, 'link').text, `${siteUrl}/sections/world`)
  assert.equal(one(channel, 'description').text, 'News of the world')
  assert.equal(one(channel, 'language').text, 'en-GB')
  assert.equal(one(channel, 'lastBuildDate').text, 'Wed, 25 Nov 2026 08:00:00 GMT')
  assert.equal(one(channel, 'atom:link').attributes.href, `${siteUrl}/sections/world/feed.xml`)
  assert.equal(one(rss(aFeed()), 'description').text, 'World', 'RSS must have a description')
  const [item] = named(channel, 'item')
  assert.equal(one(item!, 'title').text, 'Harbour opens')
  assert.equal(one(item!, 'link').text, `${siteUrl}/articles/harbour-opens`)
  assert.equal(one(item!, 'guid').attributes.isPermaLink, 'false')
  assert.equal(one(item!, 'pubDate').text, 'Tue, 24 Nov 2026 12:00:00 GMT')
  assert.equal(one(item!, 'description').text, 'After ten years the gates turn.')
  assert.deepEqual(
    named(item!, 'dc:creator').map((creator) => creator.text),
    ['Ada North', 'Ben Reed'],
  )
  assert.deepEqual(
    named(item!, 'category').map((category) => category.text),
    ['World', 'Ships'],
  )
  assert.equal(one(item!, 'media:content').attributes.url, `${siteUrl}/media/${picture.hash}/1280.webp`)
})

test('Atom is well-formed and has what the specification asks for', () => {
  const feed = atom(aFeed())
  assert.equal(feed.name, 'feed')
  assert.equal(feed.attributes['xml:lang'], 'en-GB')
  assert.equal(one(feed, 'id').text, `${siteUrl}/sections/world`)
  assert.equal(one(feed, 'updated').text, '2026-11-25T08:00:00.000Z')
  assert.deepEqual(
    named(feed, 'link').map(({ attributes: { rel, href } }) => [rel, href]),
    [
      ['alternate', `${siteUrl}/sections/world`],
      ['self', `${siteUrl}/sections/world/atom.xml`],
    ],
  )
  const [entry, second] = named(feed, 'entry')
  assert.equal(one(entry!, 'title').text, 'Harbour opens')
  assert.equal(one(entry!, 'published').text, '2026-11-24T12:00:00.000Z')
  assert.equal(one(entry!, 'updated').text, '2026-11-24T12:00:00.000Z')
  assert.equal(one(second!, 'updated').text, '2026-11-25T08:00:00.000Z')
  assert.deepEqual(
    named(entry!, 'author').map((author) => [one(author, 'name').text, one(author, 'uri').text]),
    [
      ['Ada North', `${siteUrl}/authors/ada-north`],
      ['Ben Reed', `${siteUrl}/authors/ben-reed`],
    ],
  )
  assert.deepEqual(
    named(entry!, 'category').map(({ attributes: { term, label } }) => [term, label]),
    [
      ['world', 'World'],
      ['ships', 'Ships'],
    ],
  )
})

test('an Atom entry without a byline is by the site, for every entry must have an author', () => {
  const [entry] = named(atom(aFeed({ articles: [anArticle({ authors: [] })] })), 'entry')
  assert.equal(one(one(entry!, 'author'), 'name').text, 'The Post')
})

test('JSON Feed has what the specification asks for', () => {
  const feed = json(aFeed())
  assert.equal(feed.version, 'https://jsonfeed.org/version/1.1')
  assert.equal(feed.title, 'World')
  assert.equal(feed.home_page_url, `${siteUrl}/sections/world`)
  assert.equal(feed.feed_url, `${siteUrl}/sections/world/feed.json`)
  assert.equal('description' in feed, false, 'an empty description is left out')
  const [item, second] = feed.items
  assert.equal(item!.url, `${siteUrl}/articles/harbour-opens`)
  assert.equal(item!.title, 'Harbour opens')
  assert.equal(item!.date_published, '2026-11-24T12:00:00.000Z')
  assert.equal(second!.date_modified, '2026-11-25T08:00:00.000Z')
  assert.equal(item!.image, `${siteUrl}/media/${picture.hash}/1280.webp`)
  assert.deepEqual(item!.tags, ['World', 'Ships'])
  assert.deepEqual(item!.authors, [
    { name: 'Ada North', url: `${siteUrl}/authors/ada-north` },
    { name: 'Ben Reed', url: `${siteUrl}/authors/ben-reed` },
  ])
})

test('the feed of the site itself lies at its root', () => {
  const feed = aFeed({ path: '/' })
  assert.equal(one(rss(feed), 'atom:link').attributes.href, `${siteUrl}/feed.xml`)
  assert.equal(one(atom(feed), 'id').text, `${siteUrl}/`)
  assert.equal(json(feed).feed_url, `${siteUrl}/feed.json`)
})

/** The full text of each article, in each format. */
function fullTexts(feed: Feed): [FeedFormat, string[]][] {
  return [
    ['rss', named(rss(feed), 'item').map((item) => one(item, 'content:encoded').text)],
    ['atom', named(atom(feed), 'entry').map((entry) => one(entry, 'content').text)],
    ['json', json(feed).items.map((item) => item.content_html!)],
  ]
}

test('every format carries the full text: standfirst, lead picture, corrections, body, source', () => {
  const article = anArticle({
    source: 'Northern Wire',
    corrections: [{ id: idOf(3), text: [{ text: 'It was noon.' }], at: new Date('2026-11-25T08:00:00Z') }],
  })
  for (const [format, texts] of fullTexts(aFeed({ articles: [article] })))
    assert.equal(
      texts[0],
      [
        '<p><strong>After ten years the gates turn.</strong></p>',
        `<figure><img src="${siteUrl}/media/${picture.hash}/960.webp" alt="A harbour" width="960" height="540"/><figcaption>At dawn R. Hill</figcaption></figure>`,
        '<p><em>Correction, 2026-11-25: It was noon.</em></p>',
        '<p>The first ship came at noon.</p>',
        '<p>Northern Wire contributed.</p>',
      ].join('\n'),
      format,
    )
})

test('what anybody typed stays text: in the feed, and in the HTML it carries', () => {
  const feed = aFeed({ title: evil, description: evil })
  assert.equal(one(rss(feed), 'title').text, evilShown)
  assert.equal(one(named(rss(feed), 'item')[1]!, 'title').text, evilShown)
  assert.equal(one(named(rss(feed), 'item')[1]!, 'dc:creator').text, evilShown)
  assert.equal(one(atom(feed), 'title').text, evilShown)
  assert.equal(one(named(atom(feed), 'entry')[1]!, 'title').text, evilShown)
  assert.equal(json(feed).items[1]!.title, evilShown)
  for (const [format, texts] of fullTexts(feed)) {
    const { childNodes } = parseFragment(texts[1]!)
    const names = JSON.stringify(childNodes, (key, value) => (key === 'parentNode' ? undefined : value))
    assert.doesNotMatch(names, /"(tagName|nodeName)":"script"/, format)
    assert.match(texts[1]!, /&lt;script&gt;/, format)
  }
})

test('characters that XML and HTML do not know are gone from every format', () => {
  for (const format of formats) {
    const text = feedText(aFeed({ title: evil, description: evil, articles: [hostile] }), format)
    for (const forbidden of ['\u0001', '\\u0001', '\ud800', '\\ud800', '\uffff'])
      assert.equal(text.includes(forbidden), false, `${format}: ${JSON.stringify(forbidden)}`)
    assert.equal(text.isWellFormed(), true, format)
  }
})

test('an article keeps its id when its slug, its headline or the address of the site changes', () => {
  const moved: Partial<Article> = { slug: 'harbour-opens-2', headline: 'Harbour is open' }
  for (const format of formats) {
    const before = idsIn[format](aFeed())
    assert.deepEqual(before, [`urn:uuid:${idOf(1)}`, `urn:uuid:${idOf(2)}`])
    const after = aFeed({
      articles: [anArticle(moved), { ...hostile, ...moved }],
      siteUrl: 'https://other.example',
    })
    assert.deepEqual(idsIn[format](after), before)
  }
})

test('the same articles give the same bytes', () => {
  for (const format of formats)
    assert.equal(feedText(aFeed(), format), feedText(structuredClone(aFeed()), format))
})

test('an empty feed is a feed', () => {
  const feed = aFeed({ articles: [] })
  assert.equal(named(rss(feed), 'item').length, 0)
  assert.equal(named(atom(feed), 'entry').length, 0)
  assert.ok(one(atom(feed), 'updated').text)
  assert.deepEqual(json(feed).items, [])
})

test('a correction is dated where the paper is, as its page dates it', () => {
  const corrections = [
    { id: idOf(3), text: [{ text: 'It was noon.' }], at: new Date('2026-11-24T22:00:00Z') },
  ]
  const site = { ...aFeed().site, timeZone: 'Asia/Tokyo' }
  assert.match(
    feedText(aFeed({ site, articles: [anArticle({ corrections })] }), 'json'),
    /Correction, 2026-11-25:/,
  )
})
