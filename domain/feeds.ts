import type { Article } from './articles.ts'
import { feedHtml, figureHtml } from './feed-html.ts'
import { escaped, printable } from './markup.ts'
import { articleUrl, sharePicture, summaryOf } from './share.ts'
import type { Site } from './site.ts'
import { localTime } from './zoned.ts'

/** What a feed is made of. `path` is the list it belongs to: `/`, `/sections/world`, … */
export type Feed = {
  title: string
  description: string
  path: string
  articles: Article[]
  site: Site
  siteUrl: string
}

export type FeedFormat = 'rss' | 'atom' | 'json'
export const feedFormats: Record<FeedFormat, { file: string; type: string }> = {
  rss: { file: 'feed.xml', type: 'application/rss+xml; charset=utf-8' },
  atom: { file: 'atom.xml', type: 'application/atom+xml; charset=utf-8' },
  json: { file: 'feed.json', type: 'application/feed+json; charset=utf-8' },
}

/** The text of a feed in a format. Stable: the same articles give the same bytes. */
export function feedText(feed: Feed, format: FeedFormat): string {
  return { rss, atom, json }[format](feed)
}

const addressOf = (feed: Feed, format: FeedFormat) =>
  `${feed.siteUrl}${feed.path === '/' ? '' : feed.path}/${feedFormats[format].file}`
const home = (feed: Feed) => feed.siteUrl + feed.path
/** Never changes, whatever becomes of the slug or the domain. */
const idOf = (article: Article) => `urn:uuid:${article.id}`

function lastChange(feed: Feed): Date {
  return new Date(
    Math.max(0, ...feed.articles.map((article) => (article.updatedAt ?? article.publishedAt).getTime())),
  )
}

function fullHtml(article: Article, feed: Feed): string {
  const { siteUrl } = feed
  const context = { pictures: article.pictures, pageUrl: articleUrl(article, siteUrl), siteUrl }
  const standfirst = article.standfirst ? `<p><strong>${escaped(article.standfirst)}</strong></p>\n` : ''
  const corrections = article.corrections
    .map(
      (c) =>
        `<p><em>Correction, ${localTime(c.at, feed.site.timeZone).slice(0, 10)}: ${escaped(c.text.map((span) => span.text).join(''))}</em></p>\n`,
    )
    .join('')
  const lead = article.lead ? `${figureHtml(article.lead, context)}\n` : ''
  const source = article.source ? `\n<p>${escaped(article.source)} contributed.</p>` : ''
  return standfirst + lead + corrections + feedHtml(article.body, context) + source
}

/** RSS 2.0 (rssboard.org/rss-specification), with full text in content:encoded. */
function rss(feed: Feed): string {
  const items = feed.articles.map((article) => {
    const url = articleUrl(article, feed.siteUrl)
    const picture = sharePicture(article, feed.siteUrl)
    return [
      '<item>',
      `<title>${escaped(article.headline)}</title>`,
      `<link>${escaped(url)}</link>`,
      `<guid isPermaLink="false">${idOf(article)}</guid>`,
      `<pubDate>${article.publishedAt.toUTCString()}</pubDate>`,
      ...article.authors.map((author) => `<dc:creator>${escaped(author.name)}</dc:creator>`),
      ...(article.section ? [`<category>${escaped(article.section.name)}</category>`] : []),
      ...article.topics.map((topic) => `<category>${escaped(topic.name)}</category>`),
      `<description>${escaped(summaryOf(article))}</description>`,
      ...(picture
        ? [
            `<media:content url="${escaped(picture.url)}" medium="image" type="image/webp" width="${picture.width}" height="${picture.height}"/>`,
          ]
        : []),
      `<content:encoded>${escaped(fullHtml(article, feed))}</content:encoded>`,
      '</item>',
    ].join('\n')
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${escaped(feed.title)}</title>
<link>${escaped(home(feed))}</link>
<description>${escaped(feed.description || feed.title)}</description>
<language>${escaped(feed.site.language)}</language>
<lastBuildDate>${lastChange(feed).toUTCString()}</lastBuildDate>
<atom:link href="${escaped(addressOf(feed, 'rss'))}" rel="self" type="application/rss+xml"/>
${items.join('\n')}
</channel>
</rss>
`
}

/** Atom (RFC 4287). */
function atom(feed: Feed): string {
  const entries = feed.articles.map((article) => {
    const byline = article.authors.length > 0 ? article.authors : [{ name: feed.site.name, handle: '' }]
    return [
      '<entry>',
      `<id>${idOf(article)}</id>`,
      `<title>${escaped(article.headline)}</title>`,
      `<link rel="alternate" type="text/html" href="${escaped(articleUrl(article, feed.siteUrl))}"/>`,
      `<published>${article.publishedAt.toISOString()}</published>`,
      `<updated>${(article.updatedAt ?? article.publishedAt).toISOString()}</updated>`,
      ...byline.map((author) => {
        const uri = author.handle
          ? `<uri>${escaped(`${feed.siteUrl}/authors/${encodeURIComponent(author.handle)}`)}</uri>`
          : ''
        return `<author><name>${escaped(author.name)}</name>${uri}</author>`
      }),
      ...[article.section, ...article.topics].flatMap((about) =>
        about ? [`<category term="${escaped(about.slug)}" label="${escaped(about.name)}"/>`] : [],
      ),
      `<summary>${escaped(summaryOf(article))}</summary>`,
      `<content type="html">${escaped(fullHtml(article, feed))}</content>`,
      '</entry>',
    ].join('\n')
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(feed.site.language)}">
<id>${escaped(home(feed))}</id>
<title>${escaped(feed.title)}</title>
<subtitle>${escaped(feed.description)}</subtitle>
<link rel="alternate" type="text/html" href="${escaped(home(feed))}"/>
<link rel="self" type="application/atom+xml" href="${escaped(addressOf(feed, 'atom'))}"/>
<updated>${lastChange(feed).toISOString()}</updated>
<author><name>${escaped(feed.site.name)}</name></author>
${entries.join('\n')}
</feed>
`
}

/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
function json(feed: Feed): string {
  const content = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description || undefined,
    home_page_url: home(feed),
    feed_url: addressOf(feed, 'json'),
    language: feed.site.language,
    items: feed.articles.map((article) => ({
      id: idOf(article),
      url: articleUrl(article, feed.siteUrl),
      title: article.headline,
      summary: summaryOf(article),
      content_html: fullHtml(article, feed),
      image: sharePicture(article, feed.siteUrl)?.url,
      date_published: article.publishedAt.toISOString(),
      date_modified: (article.updatedAt ?? article.publishedAt).toISOString(),
      authors: article.authors.map((a) => ({
        name: a.name,
        url: `${feed.siteUrl}/authors/${encodeURIComponent(a.handle)}`,
      })),
      tags: [
        ...(article.section ? [article.section.name] : []),
        ...article.topics.map((topic) => topic.name),
      ],
    })),
  }
  return JSON.stringify(content, (_, value) => (typeof value === 'string' ? printable(value) : value))
}
