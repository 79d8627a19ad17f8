import { edit } from './edit.ts'
import { expect, test } from './site.ts'

const missing = [
  '/no-such-page',
  '/articles/no-such-article',
  '/articles/sit-down-saltmere/comments/99',
  '/articles/sit-down-saltmere/comments/01',
  '/sections/no-such-section',
  '/sections/city/before/00000000-0000-7000-8000-000000000000',
  '/sections/no-such-section/feed.xml',
  '/topics/no-such-topic',
  '/authors/nobody',
  '/sitemaps/no-such-file.xml',
  '/articles/-',
  '/missing/more',
]

test('what is not there answers 404, each time it is asked for, with search and the newest stories', async ({
  demo,
  page,
}) => {
  for (const path of missing)
    for (const turn of ['first', 'second'])
      expect((await demo.ask(path)).status, `${path}, ${turn} time`).toBe(404)
  await page.goto('/articles/no-such-article')
  await expect(page.locator('h1')).toHaveText('There is no page at this address')
  expect(await page.locator('main time').count()).toBe(8)
  await page.getByRole('searchbox').fill('harbour')
  await page.getByRole('searchbox').press('Enter')
  await expect(page).toHaveURL(/\/search\?q=harbour$/)
  await expect(page.locator('h1')).toHaveText('Search')
})

test('an address of the API that is not there says so in a sentence, without a script', async ({ demo }) => {
  for (const path of ['/api/none', '/api/me/more', '/api/auth', '/api/auth/session', '/api/none?rsc=1']) {
    const answer = await demo.ask(path)
    expect(answer.status, path).toBe(404)
    expect(answer.text, path).toContain('There is nothing at this address.')
    expect(answer.text, path).not.toMatch(/<script|<link|\/_next\//)
    expect(answer.headers.link, path).toBeUndefined()
    expect((await demo.ask(path, { method: 'HEAD' })).bytes.length, path).toBe(0)
  }
  expect((await demo.ask('/api/me')).text).toBe('{}')
})

test('a withdrawn article answers 410 and is gone from every list', async ({ ownDemo, page }) => {
  const slug = 'council-budget-night'
  const items = JSON.parse((await ownDemo.ask('/feed.json')).text).items as { url: string; title: string }[]
  const { title } = items.find(({ url }) => url.endsWith(slug))!
  for (const path of ['/', '/sections/city']) await ownDemo.ask(path)
  await ownDemo.change(() => edit(slug, { status: 'withdrawn' }))
  const answer = await ownDemo.ask(`/articles/${slug}`)
  expect(answer.status).toBe(410)
  expect((await ownDemo.ask(`/articles/${slug}/comments/1`)).status).toBe(410)
  for (const path of ['/', '/sections/city', '/feed.json', '/news-sitemap.xml', '/authors/ines-calloway'])
    expect((await ownDemo.ask(path)).text).not.toContain(slug)
  await page.goto(`${ownDemo.url}/articles/${slug}`)
  await expect(page.locator('h1')).toHaveText('This article was withdrawn')
  await expect(page.getByText(title)).toHaveCount(0)
})

test('a changed slug leads to the new address for ever, with its comments', async ({ ownDemo }) => {
  expect((await ownDemo.ask('/articles/sit-down-saltmere')).status).toBe(200)
  await ownDemo.change(() => edit('sit-down-saltmere', { slug: 'benches' }))
  await ownDemo.change(() => edit('benches', { slug: 'where-to-sit' }))
  for (const old of ['sit-down-saltmere', 'benches']) {
    const answer = await ownDemo.ask(`/articles/${old}`)
    expect([answer.status, answer.headers.location]).toEqual([308, '/articles/where-to-sit'])
  }
  const permalink = await ownDemo.ask('/articles/sit-down-saltmere/comments/1')
  expect([permalink.status, permalink.headers.location]).toEqual([308, '/articles/where-to-sit/comments/1'])
  const read = await ownDemo.ask('/articles/where-to-sit')
  expect(read.status).toBe(200)
  expect(read.text).toContain(`<link rel="canonical" href="${ownDemo.url}/articles/where-to-sit"`)

  // Nobody else gets the address that was left.
  await ownDemo.change(() => edit('council-budget-night', { slug: 'benches' }))
  expect((await ownDemo.ask('/articles/benches')).headers.location).toBe('/articles/where-to-sit')
  expect((await ownDemo.ask('/articles/council-budget-night')).headers.location).toBe('/articles/benches-2')
})

test('a page has one address: other spellings of it lead there, and what is nobody’s is missing', async ({
  demo,
}) => {
  for (const [spelled, one] of [
    ['/articles/sit%2Ddown-saltmere?from=mail', '/articles/sit-down-saltmere?from=mail'],
    ['/sections/c%69ty', '/sections/city'],
    ['/feed.xm%6c', '/feed.xml'],
  ] as const) {
    const answer = await demo.ask(spelled)
    expect([answer.status, answer.headers.location], spelled).toEqual([308, one])
  }
  for (const path of [
    '/x/../',
    '/./',
    '/%2e/',
    '/articles/sit-down-saltmere.rsc',
    '/articles/none.rsc',
    '/_not-found',
    '/_global-error',
    '/_next/data/x.json',
  ]) {
    const answer = await demo.ask(path)
    expect(answer.status, path).toBe(404)
    expect(answer.headers['content-type'], path).toMatch(/^text\/(html|plain)/)
  }
})

const pages = [
  '/',
  '/sections/city',
  '/topics/council',
  '/authors/ines-calloway',
  '/articles/sit-down-saltmere',
  '/articles/sit-down-saltmere/comments/1',
  '/feed.xml',
  '/sitemap.xml',
  '/robots.txt',
  '/no-such-page',
]

test('a page is the same bytes for everybody, whatever they send along', async ({ demo }) => {
  const sent: Record<string, string>[] = [
    { cookie: 'session=abc; __Host-session=abc; authjs.session-token=x; theme=dark' },
    { 'user-agent': 'Googlebot', 'accept-language': 'fi', referer: 'https://elsewhere.example/' },
    {
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      'next-router-prefetch': '1',
      rsc: '1',
    },
  ]
  for (const path of pages) {
    // Once a minute the front is made anew for what is read most: then it is asked for once more, by all of them.
    await expect(async () => {
      const plain = await demo.ask(path)
      expect(plain.headers['set-cookie']).toBeUndefined()
      for (const headers of sent) {
        const { bytes } = await demo.ask(path, { headers })
        expect(bytes.equals(plain.bytes), `${path} ${Object.keys(headers)}`).toBe(true)
      }
      const { bytes } = await demo.ask(`${path}?utm_source=x&page=2`)
      expect(bytes.equals(plain.bytes), path).toBe(true)
    }).toPass({ timeout: 20_000 })
  }
})

test('a page is packed as the reader takes it, and not sent again where they have it', async ({ demo }) => {
  for (const path of pages.filter((path) => path !== '/no-such-page')) {
    const plain = await demo.ask(path)
    for (const encoding of ['br', 'gzip']) {
      const packed = await demo.ask(path, { headers: { 'accept-encoding': encoding } })
      expect(packed.headers['content-encoding'], path).toBe(encoding)
      expect(packed.headers.vary).toContain('Accept-Encoding')
      expect(packed.text).toBe(plain.text)
      const etag = packed.headers.etag!
      const again = await demo.ask(path, { headers: { 'accept-encoding': encoding, 'if-none-match': etag } })
      expect([again.status, again.bytes.length]).toEqual([304, 0])
    }
    const head = await demo.ask(path, { method: 'HEAD' })
    expect([head.status, head.bytes.length]).toEqual([200, 0])
    expect(head.headers['content-length']).toBe(plain.headers['content-length'])
  }
})

test('every answer carries the short strict policy; nothing tells what it is made with', async ({ demo }) => {
  for (const path of [...pages, '/search?q=harbour', '/articles/%00', '/islands/none.js']) {
    const { headers } = await demo.ask(path)
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin')
    expect(headers['x-powered-by'], path).toBeUndefined()
    if (!headers['content-type']?.startsWith('text/html')) continue
    const policy = headers['content-security-policy']!
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
  }
})

test('no odd address, method or form makes the site fail', async ({ demo }) => {
  const odd = [
    '/%',
    '/%E0%A4%A',
    '/articles/%00',
    '/articles/..%2f..%2fetc%2fpasswd',
    `/${'a'.repeat(8000)}`,
    '//evil.example/',
    '/articles/',
    '/articles/%F0%9F%98%80',
    '/sections/city/before/x',
    '/_next/data/x.json',
    '/.env',
    '/media/../broadsheet.sqlite',
    `/articles/${'%D8%A7'.repeat(150)}`,
  ]
  for (const path of odd) {
    const answer = await demo.ask(path)
    expect(answer.status, path.slice(0, 60)).toBeLessThan(500)
    expect(answer.headers.location ?? '', path).not.toMatch(/evil/)
  }
  for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PATCH'])
    expect((await demo.ask('/', { method })).status).toBe(405)
  const form = {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'a=1',
  }
  const foreign = { ...form, headers: { ...form.headers, origin: 'https://evil.example' } }
  expect((await demo.ask('/', foreign)).status).toBe(403)
  expect((await demo.ask('/', form)).status).toBeLessThan(500)
})
