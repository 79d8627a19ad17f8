import { actionId, builtActions } from '#bench/built-actions.ts'
import type { Role } from '#domain/roles.ts'
import type { Asked } from './ask.ts'
import { aCrowd, encoded, sendForm } from './forms.ts'
import { aReader, articleId, type Reader } from './readers.ts'
import { type Site, startSite } from './server.ts'
import { expect, newsroomFolder, test } from './site.ts'
import { password } from './visitors.ts'

const evil = 'https://evil.example'
const https = 'https://news.example'

/** Whom an answer is for: everybody, one person, or nobody in particular, who must not keep it. */
type For = 'all' | 'one' | 'none'
type Kind = Asked & { path: string; status: number; for: For }

async function signIn(site: Site, { email }: Reader, origin: string): Promise<Response> {
  const fields = { email, password, next: '/account' }
  const answer = await sendForm(site, '/sign-in', actionId('signIn'), fields, { origin })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/account'])
  return answer
}

const cookieFrom = ({ headers }: Response) =>
  headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ')

/** A request for every kind of answer there is. */
async function kindsOf(site: Site, origin: string): Promise<Record<string, Kind>> {
  const cookieOf = async (name: string, role: Role = 'reader') =>
    cookieFrom(await signIn(site, await aReader(site, name, { role }), origin))
  const reader = await cookieOf('Bea Marsh')
  const editor = await cookieOf('Ada North', 'editor')
  const front = await site.ask('/')
  const picture = /\/media\/[0-9a-f]{64}\/\d+\.avif/.exec(front.text)![0]
  const island = /\/islands\/[\w.-]+\.js/.exec(front.text)![0]
  const style = /\/_next\/static\/[\w./-]+\.css/.exec(front.text)![0]
  const as = (cookie = reader) => ({ headers: { cookie } })
  const rename = await encoded(actionId('changeName'), { name: 'Somebody Else' })
  const form = { method: 'POST', headers: { ...as().headers, origin, 'content-type': rename.type } }
  const named = { ...form, body: rename.bytes.toString() }
  return {
    page: { path: '/', status: 200, for: 'all' },
    'page, read by somebody signed in': { path: '/', status: 200, for: 'all', ...as() },
    'page they have': {
      path: '/',
      status: 304,
      for: 'all',
      headers: { 'if-none-match': front.headers.etag! },
    },
    head: { path: '/', method: 'HEAD', status: 200, for: 'all' },
    missing: { path: '/nothing-here', status: 404, for: 'all' },
    'no address': { path: '/%zz', status: 404, for: 'all' },
    withdrawn: { path: '/gone', status: 410, for: 'all' },
    moved: { path: '/articles/about/', status: 308, for: 'all' },
    feed: { path: '/feed.xml', status: 200, for: 'all' },
    sitemap: { path: '/sitemap.xml', status: 200, for: 'all' },
    'new comments': { path: '/articles/about/comments.json', status: 200, for: 'all' },
    icon: { path: '/favicon.ico', status: 200, for: 'all' },
    script: { path: island, status: 200, for: 'all' },
    style: { path: style, status: 200, for: 'all' },
    'no script': { path: '/_next/static/none.js', status: 404, for: 'none' },
    picture: { path: picture, status: 200, for: 'all' },
    search: { path: '/search?q=harbour', status: 200, for: 'one' },
    'sign-in': { path: '/sign-in', status: 200, for: 'one' },
    'account, signed out': { path: '/account', status: 307, for: 'one' },
    account: { path: '/account', status: 200, for: 'one', ...as() },
    'who I am': { path: '/api/me', status: 200, for: 'one', ...as() },
    'a provider that is not there': { path: '/api/auth/callback/none', status: 404, for: 'one', ...as() },
    'no form': { path: '/articles/about', method: 'POST', status: 400, for: 'none' },
    'form for a file': { path: '/favicon.ico', method: 'POST', status: 405, for: 'none' },
    'no such api': { path: '/api/none', status: 404, for: 'none' },
    desk: { path: '/desk/articles', status: 200, for: 'one', ...as(editor) },
    'desk, without the role': { path: '/desk/articles', status: 404, for: 'all', ...as() },
    'desk, signed out': { path: '/desk', status: 307, for: 'one' },
    'form taken': { path: '/account', status: 303, for: 'one', ...named },
    'form of another site': {
      ...{ path: '/account', status: 403, for: 'none', ...named },
      headers: { ...form.headers, origin: evil },
    },
    'form too long': { path: '/account', status: 413, for: 'none', ...form, body: 'a'.repeat(1_000_001) },
    'upload by a stranger': {
      path: '/desk/articles',
      status: 413,
      for: 'one',
      ...form,
      body: 'a'.repeat(1_000_001),
    },
    'other method': { path: '/', method: 'PUT', status: 405, for: 'none' },
    internal: { path: '/internal/state', status: 404, for: 'none' },
  }
}

for (const siteUrl of ['', https])
  test(`every kind of answer carries the headers that protect it, on ${siteUrl ? 'https' : 'http'}`, async () => {
    const site = await startSite({ from: newsroomFolder(test.info().project), siteUrl })
    for (const [kind, { path, status, for: whom, ...asked }] of Object.entries(
      await kindsOf(site, siteUrl || site.url),
    )) {
      const { status: got, headers, text } = await site.ask(path, asked)
      expect(got, kind).toBe(status)
      expect(headers, kind).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cross-origin-opener-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
      })
      for (const name of ['x-powered-by', 'server', 'access-control-allow-origin'])
        expect(headers[name], `${kind}: ${name}`).toBeUndefined()
      expect(headers['strict-transport-security'], kind).toBe(siteUrl ? 'max-age=31536000' : undefined)

      const cache = headers['cache-control'] ?? ''
      if (whom === 'all') {
        expect(cache, kind).toMatch(/^(public|no-cache)/)
        expect(headers['set-cookie'], kind).toBeUndefined()
      } else expect(cache, kind).toBe(whom === 'one' ? 'private, no-store' : 'no-store')

      if (!String(headers['content-type']).startsWith('text/html') && !/^\s*<(!doctype )?html/i.test(text))
        continue
      const policy = headers['content-security-policy'] ?? ''
      for (const rule of ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", 'form-action'])
        expect(policy, kind).toContain(rule)
      expect(policy, kind).not.toMatch(/unsafe|\*|https?:/)
      expect(policy.includes("'nonce-"), kind).toBe(kind === 'desk')
    }
    await site.stop()
  })

for (const siteUrl of ['', https])
  test(`cookies can’t be read or carried elsewhere, on ${siteUrl ? 'https' : 'http'}`, async () => {
    const site = await startSite({ from: newsroomFolder(test.info().project), siteUrl })
    const answer = await signIn(site, await aReader(site, 'Bea Marsh'), siteUrl || site.url)
    const cookies = new Map(
      answer.headers.getSetCookie().map((set) => [set.slice(0, set.indexOf('=')), set.split('; ').slice(1)]),
    )
    const prefix = siteUrl ? '__Host-' : ''
    expect([...cookies.keys()]).toEqual(
      expect.arrayContaining([`${prefix}session`, `${prefix}device`, 'signed-in']),
    )
    for (const [name, attributes] of cookies) {
      const has = (attribute: string) =>
        attributes.some((given) => given.toLowerCase() === attribute.toLowerCase())
      expect(has('Path=/'), name).toBe(true)
      expect(has('SameSite=Lax'), name).toBe(true)
      expect(has('Secure'), name).toBe(siteUrl !== '')
      // The marker is there to be read by the page's script. It opens nothing.
      expect(has('HttpOnly'), name).toBe(name !== 'signed-in')
      expect(
        attributes.some((given) => /^domain/i.test(given)),
        name,
      ).toBe(false)
      if (name !== 'signed-in') expect(name.startsWith('__Host-')).toBe(siteUrl !== '')
    }
    const marker = { headers: { cookie: 'signed-in=1' } }
    expect((await site.ask('/api/me', marker)).text).toBe('{}')
    expect((await site.ask('/account', marker)).status).toBe(307)
    await site.stop()
  })

test('what another site sends is refused, whatever the form and whoever sends it', async ({
  ownDemo: site,
}) => {
  const [editor] = await aCrowd(site, 1, 'administrator')
  const about = await articleId(site, 'line-2-points-failure')
  const host = new URL(site.url).host
  const foreign: Record<string, string>[] = [
    { origin: evil },
    { origin: 'null' },
    { origin: `http://sub.${host}` },
    { origin: `${site.url}.evil.example` },
    { origin: evil, 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
  ]
  const actions = builtActions()
  expect(actions.length).toBeGreaterThan(40)
  for (const { id, name, file } of actions) {
    const desk = !/comments|accounts|passwords|sessions|invitations/.test(file)
    const path = desk ? '/desk/settings' : '/account'
    const fields = { articleId: about, text: 'Sent from elsewhere', name: 'Sent from elsewhere' }
    for (const headers of foreign) {
      const form = await sendForm(site, path, id, fields, { cookie: editor!.cookie, ...headers })
      expect(form.status, `${name} ${JSON.stringify(headers)}`).toBe(403)
    }
    const { status } = await site.ask(path, {
      method: 'POST',
      headers: { cookie: editor!.cookie, 'next-action': id, 'content-type': 'text/plain', origin: evil },
      body: JSON.stringify([fields]),
    })
    expect(status, name).toBe(403)
  }
  for (const fetchSite of ['cross-site', 'same-site']) {
    const headers = { 'sec-fetch-site': fetchSite, cookie: editor!.cookie }
    expect((await site.ask('/account', { method: 'POST', headers })).status).toBe(403)
  }
  expect((await site.ask('/account', { headers: { cookie: editor!.cookie } })).text).not.toContain(
    'elsewhere',
  )
  expect((await site.ask('/articles/line-2-points-failure')).text).not.toContain('elsewhere')
})
