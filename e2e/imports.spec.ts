import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { named, readXml, type XmlElement } from '#domain/testing.ts'
import type { Site } from './server.ts'
import { expect, test } from './site.ts'

const wordpress = '../shared/data/themeunittestdata.wordpress.xml'
const ninjs = '../shared/data/ninjs'
const noData = 'the shared data is not on this machine'

/** The words of a text that tell it from another. */
const words = (text: string, shortest = 4) =>
  new Set(
    (
      text
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).filter((w) => w.length >= shortest),
  )
/** The words that are wanted and are not there. */
const lost = (wanted: Set<string>, there: Set<string>) => [...wanted].filter((word) => !there.has(word))
const field = (element: XmlElement, name: string) => named(element, name)[0]?.text.trim() ?? ''

/** The text of a piece of HTML: without what was never to be read, WordPress's shortcodes and its buttons. */
function textOf(html: string): string {
  const unread = ['script', 'style', 'iframe', 'object', 'embed']
  const read = (node: DefaultTreeAdapterTypes.ChildNode): string => {
    if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value
    if (unread.includes(node.nodeName) || !('childNodes' in node)) return ' '
    if (node.attrs.some(({ value }) => value.includes('wp-block-file__button'))) return ' '
    const inside = node.childNodes.map(read).join('')
    return /^su[bp]$/.test(node.nodeName) ? inside : ` ${inside} `
  }
  return parseFragment(html.replace(/\[\/?[a-z][^\]]*\]/g, ' '))
    .childNodes.map(read)
    .join('')
}

/** Everything a page tells its reader: its text, what its pictures show, where its links lead. */
function told(page: Page): Promise<string> {
  return page.locator('main').evaluate((main) => {
    const parts = [...main.querySelectorAll('*')].flatMap((element) => [
      ...[...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent),
      element.getAttribute('alt'),
      element.getAttribute('href'),
    ])
    return parts.join(' ')
  })
}

/** Where an address of the old site leads now. */
async function landing(site: Site, address: string): Promise<string> {
  let path = new URL(address).pathname.replace(/\/{2,}/g, '/')
  for (let hop = 0; hop < 4; hop++) {
    const { status, headers } = await site.ask(path)
    if (status === 200) return path
    expect([301, 307, 308], `${path}: ${status}`).toContain(status)
    path = new URL(headers.location!, site.url).pathname
  }
  throw new Error(`${address} leads round in circles.`)
}

/** A comment as it hangs on a page: `under` is the place of the one above it in the list of all. */
type Hanging = { name: string; words: Set<string>; under: number | null; depth: number }

/** The comments under an article, all pages of them. */
async function talkUnder(page: Page, site: Site, path: string, count: number): Promise<Hanging[]> {
  const talk: Hanging[] = []
  for (let number = 1; talk.length < count; number++) {
    expect((await page.goto(`${site.url}${path}/comments/${number}`))!.status(), path).toBe(200)
    const found = await page.locator('.threads li').evaluateAll((all) => {
      const above = (item: Element) => item.parentElement!.closest('.threads li')
      return all.map((item) => {
        let depth = 1
        for (let up = above(item); up; up = above(up)) depth++
        const text = [...item.querySelectorAll(':scope > p[dir]')]
          .flatMap((part) => [...part.childNodes].map((piece) => piece.textContent))
          .join(' ')
        return {
          name: item.querySelector('b')!.textContent,
          text,
          under: (all as Element[]).indexOf(above(item)!),
          depth,
        }
      })
    })
    const before = talk.length
    for (const { text, under, ...rest } of found)
      talk.push({ ...rest, words: words(text, 1), under: under === -1 ? null : before + under })
  }
  return talk
}

/** Checks that these comments of an export, and no others, hang under their article as they did before. */
async function expectTalk(page: Page, site: Site, path: string, approved: XmlElement[]): Promise<void> {
  const talk = await talkUnder(page, site, path, approved.length)
  expect(talk, path).toHaveLength(approved.length)
  const places = new Map<string, number>()
  for (const comment of approved) {
    const wanted = words(textOf(field(comment, 'wp:comment_content')), 1)
    const name = textOf(field(comment, 'wp:comment_author')).trim()
    // Links are followed by their addresses and pictures by what they show: the shortest that says it all is the one.
    const [found] = talk
      .filter((there) => there.name === name && lost(wanted, there.words).length === 0)
      .toSorted((a, b) => a.words.size - b.words.size)
    expect(found, `${path}: ${name}: ${[...wanted].join(' ')}`).toBeDefined()
    places.set(field(comment, 'wp:comment_id'), talk.indexOf(found!))
  }
  expect(new Set(places.values()).size, path).toBe(approved.length)

  const parents = new Map(approved.map((c) => [field(c, 'wp:comment_id'), field(c, 'wp:comment_parent')]))
  const depthOf = (id: string): number => (places.has(parents.get(id)!) ? depthOf(parents.get(id)!) + 1 : 1)
  for (const [id, place] of places) {
    expect(talk[place]!.depth, `${path}, comment ${id}`).toBe(Math.min(4, depthOf(id)))
    if (depthOf(id) <= 4)
      expect(talk[place]!.under, `${path}, comment ${id}`).toBe(places.get(parents.get(id)!) ?? null)
  }
}

test.describe('a WordPress export', () => {
  test.skip(!existsSync(wordpress), noData)

  test('comes in whole: every published post is readable, every approved comment in its thread', async ({
    empty,
    page,
  }) => {
    const said = await empty.import('wordpress', wordpress, '--no-media')
    expect(said).toContain('Came in:')
    const channel = named(readXml(readFileSync(wordpress, 'utf8')), 'channel')[0]!
    const posts = named(channel, 'item').filter(
      (item) =>
        ['post', 'page'].includes(field(item, 'wp:post_type')) &&
        field(item, 'wp:status') === 'publish' &&
        !field(item, 'wp:post_password'),
    )
    expect(posts.length).toBeGreaterThan(70)
    let talked = 0
    for (const post of posts) {
      const title = field(post, 'title')
      const path = await landing(empty, field(post, 'link'))
      expect(path).toMatch(/^\/articles\//)
      await page.goto(empty.url + path, { waitUntil: 'domcontentloaded' })
      const there = words(await told(page))
      const wanted = words(textOf(`${title} ${field(post, 'content:encoded')}`))
      expect(lost(wanted, there), `${title}: words lost`).toEqual([])

      const approved = named(post, 'wp:comment').filter(
        (comment) =>
          field(comment, 'wp:comment_approved') === '1' &&
          ['', 'comment'].includes(field(comment, 'wp:comment_type')),
      )
      if (approved.length > 0) await expectTalk(page, empty, path, approved)
      talked += approved.length
    }
    expect(talked).toBeGreaterThan(20)

    // Drafts, protected posts and those of a day to come are nobody's to read.
    for (const hidden of ['draft', 'template-password-protected', 'scheduled'].map(
      (slug) => `/articles/${slug}`,
    ))
      expect((await empty.ask(hidden)).status, hidden).toBe(404)
    const list = (await empty.ask('/sitemap.xml')).text
    const again = await empty.import('wordpress', wordpress, '--no-media')
    expect(again).not.toMatch(/^ {2}\d+ (articles|pages|drafts|comments)$/m)
    expect((await empty.ask('/sitemap.xml')).text).toBe(list)
  })

  test('shows nothing before it is imported, and nothing after a dry run', async ({ empty }) => {
    const said = await empty.import('wordpress', wordpress, '--dry-run', '--no-media')
    expect(said).toContain('A dry run: nothing was written.')
    expect((await empty.ask('/')).text).toContain('The first edition is being written')
  })
})

test.describe('ninjs news items', () => {
  test.skip(!existsSync(ninjs), noData)

  test('come in as articles with their words, bylines and a place for each picture', async ({
    empty,
    page,
  }) => {
    const files = readdirSync(ninjs).map((name) => join(ninjs, name))
    await empty.ask('/')
    await empty.import('ninjs', ...files, '--no-media', '--section', 'wire')
    await page.goto(`${empty.url}/sections/wire`)
    const links = await page
      .locator('main h2 a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
    expect(links).toHaveLength(files.length)
    const pages: Set<string>[] = []
    for (const link of links) {
      await page.goto(link)
      pages.push(words(await told(page)))
    }
    for (const file of files) {
      const item = JSON.parse(readFileSync(file, 'utf8'))
      const bodies = [
        item.body_html,
        item.body_xhtml,
        item.body_text,
        ...(item.bodies ?? []).map((b: { value: string }) => b.value),
      ]
      const wanted = words(textOf(bodies.filter(Boolean)[0]))
      expect(wanted.size, file).toBeGreaterThan(20)
      const each = pages.map((there) => lost(wanted, there))
      expect(each.toSorted((a, b) => a.length - b.length)[0], `${file}: words lost`).toEqual([])
    }
    expect((await empty.ask('/')).text).toContain('/articles/')
  })
})
