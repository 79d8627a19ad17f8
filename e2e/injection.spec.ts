import { expect, type Page, test } from '@playwright/test'
import { isSafeHref } from '#domain/body.ts'
import { isLinkable } from '#domain/comment-text.ts'
import { readXml, type XmlElement } from '#domain/testing.ts'
import { both, census, ran, watch } from './census.ts'
import { fillWith, textsOf } from './hostile.ts'
import { type Site, startSite } from './server.ts'
import { atDesk } from './staff.ts'
import { addresses, vectors } from './vectors.ts'

/* Two newsrooms made alike: in one every text is a vector, in the other it is harmless. Their pages must not differ. */

type Newsroom = { site: Site; article: string; reader: string }
let hostile: Newsroom
let harmless: Newsroom
const sites: Site[] = []

const harmlessTexts = vectors.map((_, n) => `Words of number ${n}`)
const name = '<img src=x onerror=alert(1)>'

test.describe.configure({ mode: 'default' })
test.setTimeout(180_000)
test.beforeAll(async () => {
  test.setTimeout(180_000)
  const made = async (all: string[], address: string, url: string): Promise<Newsroom> => {
    const site = await startSite()
    sites.push(site)
    return { site, ...(await fillWith(site, textsOf(all, address, url))) }
  }
  const evil = "https://evil.example/'onmouseover=alert(1)//"
  hostile = await made(vectors, evil, `${evil}"></script><script>alert(1)</script>`)
  harmless = await made(harmlessTexts, 'https://good.example/', 'https://good.example/x')
})
test.afterAll(async () => {
  for (const site of sites) await site.stop()
})

/** Opens a page of both newsrooms and compares what they are made of. Leaves the hostile one open. */
async function same(pages: [Page, Page], path: (newsroom: Newsroom) => string, but = ''): Promise<void> {
  const found = []
  for (const [page, newsroom] of [
    [pages[1], harmless],
    [pages[0], hostile],
  ] as const) {
    await page.goto(newsroom.site.url + path(newsroom), { waitUntil: 'load' })
    // The queue adds what its keys need when its script is there.
    if ((await page.locator('.queue').count()) > 0)
      await expect(page.locator('.queue[data-ready]')).toBeVisible()
    found.push(await census(page, but))
    expect(await ran(page), path(newsroom)).toEqual([])
  }
  expect(found[1], path(hostile)).toEqual(found[0])
  expect(found[1]!.odd).toEqual([])
}

const asRead = (text: string) => text.replaceAll('\0', '').replace(/\r\n?/g, '\n')

test('readers’ pages show what was typed as text, and are made of what harmless words make', async ({
  browser,
}) => {
  const { pages, problems } = await both(browser)
  const [page] = pages
  const lists = ['/', '/sections/part', '/topics/matter', '/authors/somebody', '/articles/taken-back']
  for (const path of lists) await same(pages, () => path)

  // The little markup that comments may have is made of these, and of nothing else.
  const markup = '.threads :is(p, a, br, em, strong, blockquote)'
  await same(pages, () => '/articles/story', markup)
  const paragraphs = await page.locator('.body > p').allTextContents()
  expect(paragraphs.slice(0, vectors.length)).toEqual(vectors.map(asRead))
  const data = (await page.locator('script[type="application/ld+json"]').allTextContents()).map((json) =>
    JSON.parse(json),
  )
  expect(JSON.stringify(data)).toContain(JSON.stringify(await page.locator('h1').textContent()).slice(1, -1))

  let said = ''
  for (let number = 1; number < 30; number++) {
    const path = `/articles/story/comments/${number}`
    if ((await hostile.site.ask(path)).status !== 200) break
    await same(pages, () => path, markup)
    said += (await page.locator('.threads').allTextContents()).join('\n')
  }
  const shown = vectors
    .filter((_, n) => n % 9)
    .filter((text) => !/[*_[\]\\`\n\r]|^\s*>|^ {4}|:\/\//.test(text))
  expect(shown.length).toBeGreaterThan(90)
  for (const text of shown) expect(said).toContain(asRead(text).trim())
  expect(problems).toEqual([])
})

test('what is searched for stays text', async ({ browser }) => {
  const { pages, problems } = await both(browser)
  const telling =
    ':not(script, iframe, object, embed, svg, math, base, meta, link, form, style, template, input, img)'
  for (let from = 0; from < vectors.length; from += 12) {
    const asked = (texts: string[]) =>
      `/search?q=${encodeURIComponent(
        texts
          .slice(from, from + 3)
          .join(' ')
          .slice(0, 200),
      )}`
    const own = `${telling}, main img, main link`
    await same(
      pages,
      ({ site }) => asked(site === hostile.site ? vectors : harmlessTexts.map((_, n) => `nowhere${n}`)),
      own,
    )
  }
  expect(problems).toEqual([])
})

test('feeds, sitemaps and data files stay well-formed, and carry no more than harmless words make', async ({
  page,
}) => {
  const shape = ({ name, children }: XmlElement): unknown => [name, children.map(shape)]
  const lists = ['', '/sections/part', '/topics/matter', '/authors/somebody']
  const feeds = lists.flatMap((list) => [`${list}/feed.xml`, `${list}/atom.xml`])
  for (const path of [...feeds, '/sitemap.xml', '/news-sitemap.xml', '/sitemaps/pages.xml']) {
    const [a, b] = await Promise.all([hostile.site.ask(path), harmless.site.ask(path)])
    expect(a.status, path).toBe(b.status)
    if (a.status === 200) expect(shape(readXml(a.text)), path).toEqual(shape(readXml(b.text)))
  }
  for (const path of ['/manifest.webmanifest', '/articles/story/comments.json'])
    expect(Object.keys(JSON.parse((await hostile.site.ask(path)).text))).not.toEqual([])

  const made = []
  for (const { site } of [hostile, harmless]) {
    const { items } = JSON.parse((await site.ask('/feed.json')).text) as { items: { content_html: string }[] }
    made.push(
      await page.evaluate(
        (html) => {
          const { body } = new DOMParser().parseFromString(html, 'text/html')
          const all = [...body.querySelectorAll('*')]
          return all.map(({ localName, attributes }) =>
            [localName, ...[...attributes].map(({ name }) => name)].join(' '),
          )
        },
        items.map(({ content_html }) => content_html).join('\n'),
      ),
    )
  }
  expect(made[0]).toEqual(made[1])
})

test('structured data says what was typed and ends where it should', async () => {
  for (const [n, headline] of vectors.filter((_, n) => n % 8 === 3).entries()) {
    const { text } = await hostile.site.ask(`/articles/more-${n}`)
    const [, json] = /<script type="application\/ld\+json">([\s\S]*?)<\/script/.exec(text)!
    expect(JSON.stringify(JSON.parse(json!))).toContain(JSON.stringify(headline.trim()).slice(1, -1))
  }
})

test('the desk shows the same texts without running anything', async ({ browser }) => {
  const desks = [
    await atDesk(browser, hostile.site, 'administrator', name),
    await atDesk(browser, harmless.site, 'administrator', 'Words of nobody'),
  ] as const
  const pages: [Page, Page] = [desks[0].page, desks[1].page]
  for (const { page, problems } of desks) await watch(page, problems)
  const paths = 'articles front comments sections topics redirects people settings audit'
  // How many scripts bring the data of a page depends on its length, and so does what the audit log folds away. Links
  // and paragraphs are the little markup of comments.
  const but = 'script, link, details:not([open]), summary, a[rel~=ugc], p, br, em, strong, blockquote'
  for (const path of paths.split(' ')) await same(pages, () => `/desk/${path}`, but)
  await same(pages, ({ reader }) => `/desk/people/${reader}`, but)
  await same(pages, ({ article }) => `/desk/articles/${article}/revisions`, but)
  await same(pages, ({ article }) => `/desk/articles/${article}/preview`, but)
  for (const newsroom of [harmless, hostile]) {
    const page = pages[newsroom === hostile ? 0 : 1]
    await page.goto(`${newsroom.site.url}/desk/articles/${newsroom.article}`)
    await expect(page.locator('.body-text > p').nth(vectors.length - 1)).toBeAttached()
    expect(await ran(page)).toEqual([])
  }
  const inEditor = await pages[0].locator('.body-text > p').allTextContents()
  // Line ends are elements of their own there.
  const bare = (text: string) => asRead(text).replace(/\s+/g, '')
  expect(inEditor.slice(0, vectors.length).map(bare)).toEqual(vectors.map(bare))
  expect(desks.flatMap(({ problems }) => problems)).toEqual([])
})

test('a form that is given back holds what was typed, and nothing typed becomes a header', async ({
  browser,
}) => {
  const { pages, problems } = await both(browser)
  const [page] = pages
  for (const vector of vectors
    .filter((text) => text.length <= 40 && !/[\n\r\0]/.test(text))
    .filter((_, n) => n % 12 === 0)) {
    await page.goto(`${hostile.site.url}/sign-up?next=${encodeURIComponent(vector)}`)
    await page.getByLabel('Name', { exact: true }).fill(vector)
    await page.getByLabel('E-mail address').fill('nobody@example.org')
    await page.getByLabel('Password').fill('short')
    await page.getByRole('button', { name: 'Make the account' }).click()
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue(vector)
    expect(await ran(page)).toEqual([])
  }
  for (const path of ['/sign-in?next=', '/search?q=', '/articles/', '/account?x=', '/sections/part?'])
    for (const text of [
      'x\r\nSet-Cookie: session=evil',
      '\r\n\r\n<script>alert(1)</script>',
      '//evil.example',
    ]) {
      const answer = await hostile.site.ask(path + encodeURIComponent(text))
      expect(answer.headers['set-cookie']).toBeUndefined()
      expect(answer.headers.location ?? '').not.toMatch(/[\r\n]|evil\.example\/|^\/\//)
      expect(answer.text).not.toContain('<script>alert')
    }
  expect(problems).toEqual([])
})

test('no link leads to an address that runs', () => {
  expect(addresses.filter(isSafeHref)).toEqual([])
  expect(addresses.filter(isLinkable)).toEqual([])
})
