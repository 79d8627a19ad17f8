import { named, readXml, type XmlElement } from '#domain/testing.ts'
import type { Site } from './server.ts'
import { expect, test } from './site.ts'

const lists = ['/', '/sections/science', '/topics/council', '/authors/ines-calloway']
const only = (element: XmlElement, name: string) => {
  const found = named(element, name)
  expect(found, name).toHaveLength(1)
  return found[0]!
}
const texts = (element: XmlElement, name: string) => named(element, name).map(({ text }) => text)

/** The feeds a page names in its head, by their type. */
async function feedsOf(site: Site, path: string): Promise<Map<string, string>> {
  const { text } = await site.ask(path)
  const links = [...text.matchAll(/<link rel="alternate" type="([^"]+)"(?: title="[^"]*")? href="([^"]+)"/g)]
  return new Map(links.map(([, type, href]) => [type!, new URL(href!, site.url).pathname]))
}

for (const list of lists) {
  test(`${list} has the same stories in three feeds, whole`, async ({ demo }) => {
    const feeds = await feedsOf(demo, list)
    const get = async (type: string) => {
      const answer = await demo.ask(feeds.get(type)!)
      expect(answer.status).toBe(200)
      expect(answer.headers['content-type']).toMatch(new RegExp(`^${type.replace('+', '\\+')}`))
      expect(answer.headers.etag).toBeTruthy()
      return answer.text
    }

    const json = JSON.parse(await get('application/feed+json'))
    expect(json.version).toBe('https://jsonfeed.org/version/1.1')
    expect(json.feed_url).toBe(demo.url + feeds.get('application/feed+json'))
    expect(json.home_page_url).toBe(demo.url + list)
    expect(json.items.length).toBeGreaterThan(2)
    expect(json.items.length).toBeLessThanOrEqual(20)
    const ids = json.items.map((item: { id: string }) => item.id)
    const urls = json.items.map((item: { url: string }) => item.url)
    const dates = json.items.map((item: { date_published: string }) => item.date_published)
    expect(dates).toEqual(dates.toSorted().reverse())

    const channel = only(readXml(await get('application/rss+xml')), 'channel')
    const items = named(channel, 'item')
    expect(items.flatMap((item) => texts(item, 'guid'))).toEqual(ids)
    expect(items.flatMap((item) => texts(item, 'link'))).toEqual(urls)
    expect(items.map((item) => new Date(only(item, 'pubDate').text).toISOString())).toEqual(dates)

    const atom = readXml(await get('application/atom+xml'))
    const entries = named(atom, 'entry')
    expect(entries.flatMap((entry) => texts(entry, 'id'))).toEqual(ids)
    expect(entries.map((entry) => only(entry, 'link').attributes.href)).toEqual(urls)
    expect(only(atom, 'updated').text).toBe(
      json.items
        .map((item: { date_modified: string }) => item.date_modified)
        .toSorted()
        .at(-1),
    )

    for (const [i, item] of json.items.entries()) {
      const page = await demo.ask(new URL(item.url).pathname)
      expect(page.status).toBe(200)
      const byline = [...page.text.matchAll(/rel="author">([^<]+)</g)].map((found) => found[1])
      expect(item.authors.map((author: { name: string }) => author.name)).toEqual(byline)
      const content = only(entries[i]!, 'content').text
      expect(item.content_html).toBe(content)
      expect(only(items[i]!, 'content:encoded').text).toBe(content)
      // Full text: as long as what stands on the page, and its last words are there.
      const last = [...page.text.split('class="coda"')[0]!.matchAll(/<p>([^<]{30,})<\/p>/g)].at(-1)?.[1]
      if (last) expect(content).toContain(last)
    }
  })
}

test('pictures in feeds are absolute addresses that answer', async ({ demo }) => {
  const { items } = JSON.parse((await demo.ask('/feed.json')).text)
  const pictures = items.flatMap(({ image, content_html }: { image?: string; content_html: string }) => [
    ...(image ? [image] : []),
    ...[...content_html.matchAll(/<img[^>]* src="([^"]+)"/g)].map((found) => found[1]!),
  ])
  expect(pictures.length).toBeGreaterThan(10)
  for (const address of new Set<string>(pictures)) {
    expect(address.startsWith(`${demo.url}/media/`)).toBe(true)
    const answer = await demo.ask(new URL(address).pathname)
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toMatch(/^image\//)
    expect(answer.headers['cache-control']).toContain('immutable')
  }
})

test('the sitemap names every page there is, with the day of its last change', async ({ demo }) => {
  const index = readXml((await demo.ask('/sitemap.xml')).text)
  expect(index.name).toBe('sitemapindex')
  const files = named(index, 'sitemap').map((file) => only(file, 'loc').text)
  const pages: XmlElement[] = []
  for (const file of files) {
    const answer = await demo.ask(new URL(file).pathname)
    expect(answer.status).toBe(200)
    pages.push(...named(readXml(answer.text), 'url'))
  }
  const paths = pages.map((page) => {
    const url = new URL(only(page, 'loc').text)
    expect(url.origin).toBe(demo.url)
    return url.pathname
  })
  expect(new Set(paths).size).toBe(paths.length)
  const answers = await demo.askAll(paths)
  expect(paths.filter((_, i) => answers[i]!.status !== 200)).toEqual([])

  const articles = pages.filter((page) => only(page, 'loc').text.includes('/articles/'))
  const changes = articles.map((page) => Date.parse(only(page, 'lastmod').text))
  expect(Math.max(...changes)).toBeLessThanOrEqual(Date.now())
  const linked = new Set<string>()
  for (const path of ['/', ...paths.filter((path) => path.startsWith('/sections/'))])
    for (const [, found] of (await demo.ask(path)).text.matchAll(/href="(\/articles\/[^"#/]+)"/g))
      linked.add(found!)
  for (const path of linked) expect(paths).toContain(path)
})

test('the news sitemap holds the stories of the last two days', async ({ demo }) => {
  const news = readXml((await demo.ask('/news-sitemap.xml')).text)
  const dates = named(news, 'url').map((page) =>
    Date.parse(only(only(page, 'news:news'), 'news:publication_date').text),
  )
  expect(dates.length).toBeGreaterThan(5)
  expect(Math.min(...dates)).toBeGreaterThan(Date.now() - 49 * 3_600_000)
  const { items } = JSON.parse((await demo.ask('/feed.json')).text)
  const recent = items.filter(
    (item: { date_published: string }) => Date.parse(item.date_published) > Date.now() - 47 * 3_600_000,
  )
  expect(dates.length).toBeGreaterThanOrEqual(recent.length)
})

test('robots, manifest, icons and the word on security are where machines look for them', async ({
  demo,
}) => {
  const robots = (await demo.ask('/robots.txt')).text
  expect(robots).toContain(`Sitemap: ${demo.url}/sitemap.xml`)
  expect(robots).toContain('Disallow: /desk')
  const manifest = JSON.parse((await demo.ask('/manifest.webmanifest')).text)
  expect(manifest.name).toBe('The Saltmere Post')
  for (const { src, sizes } of manifest.icons) {
    const icon = await demo.ask(src)
    expect(icon.headers['content-type']).toBe('image/png')
    expect(`${icon.bytes.readUInt32BE(16)}x${icon.bytes.readUInt32BE(20)}`).toBe(sizes)
  }
  const security = (await demo.ask('/.well-known/security.txt')).text
  expect(security).toMatch(/^Contact: \S+$/m)
  expect(Date.parse(/^Expires: (.+)$/m.exec(security)![1]!)).toBeGreaterThan(Date.now())
  for (const path of ['/favicon.ico', '/icons/icon.svg', '/icons/apple-touch-icon.png', '/icons/share.png'])
    expect((await demo.ask(path)).status, path).toBe(200)
})

test('an article tells machines what it is: NewsArticle, breadcrumbs, share card, canonical address', async ({
  demo,
  page,
}) => {
  const path = '/articles/council-budget-night'
  await page.goto(path)
  const data = (await page.locator('script[type="application/ld+json"]').allTextContents()).map((text) =>
    JSON.parse(text),
  )
  const article = data.find((entry) => entry['@type'] === 'NewsArticle')
  expect(article.headline).toBe(await page.locator('h1').textContent())
  expect(article.author[0].name).toBe('Ines Calloway')
  expect(Date.parse(article.datePublished)).toBeLessThan(Date.parse(article.dateModified))
  expect(data.find((entry) => entry['@type'] === 'BreadcrumbList').itemListElement.length).toBeGreaterThan(1)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', demo.url + path)
  const meta = (name: string) => page.locator(`meta[property="${name}"], meta[name="${name}"]`)
  await expect(meta('og:type')).toHaveAttribute('content', 'article')
  await expect(meta('twitter:card')).toHaveAttribute('content', 'summary_large_image')
  const share = (await meta('og:image').getAttribute('content'))!
  expect((await demo.ask(new URL(share).pathname)).status).toBe(200)
})
