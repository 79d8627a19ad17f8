import { saveArticle } from '#db/article-save.ts'
import { articleBySlug } from '#db/articles.ts'
import { importComments } from '#db/comment-import.ts'
import { sectionBySlug } from '#db/sections.ts'
import { saveSite, siteSettings } from '#db/site.ts'
import { anInput } from '#domain/testing.ts'
import { edit } from './edit.ts'
import type { Site } from './server.ts'
import { expect, test } from './site.ts'

/*
 * Which pages are rendered anew is told by the paper's name. It stands on every page; the tests change it behind the
 * server's back. From then on a page with the old name comes from the store, one with the new name was made since.
 */
const newName = 'The Renamed Post'
const slug = 'council-budget-night'
const talkedAbout = 'sit-down-saltmere'

async function renameSilently(site: Site): Promise<void> {
  await site.change(async () => {
    await saveSite({ ...(await siteSettings()), name: newName })
    return []
  })
}

/** Every page there is, as the sitemap lists them, and the feeds of these lists. */
async function everyPath(site: Site, withFeed: (list: string) => boolean): Promise<string[]> {
  const paths = async (file: string) =>
    [...(await site.ask(file)).text.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(
      (found) => found[1]!,
    )
  const pages = (await Promise.all((await paths('/sitemap.xml')).map(paths))).flat()
  const lists = pages.filter((path) => !path.startsWith('/articles/'))
  const feeds = lists
    .filter(withFeed)
    .flatMap((list) =>
      ['feed.xml', 'atom.xml', 'feed.json'].map((file) => `${list === '/' ? '' : list}/${file}`),
    )
  const comments = [1, 2].map((page) => `/articles/${talkedAbout}/comments/${page}`)
  return [
    ...pages,
    ...feeds,
    ...comments,
    `/articles/${slug}/comments/1`,
    '/news-sitemap.xml',
    '/manifest.webmanifest',
  ]
}

/** The paths of pages that were made since the paper was renamed. */
async function madeAnew(site: Site, paths: string[]): Promise<string[]> {
  const answers = await site.askAll(paths)
  expect(paths.filter((_, i) => answers[i]!.status !== 200)).toEqual([])
  return paths.filter((_, i) => answers[i]!.text.includes(newName))
}

test('a changed article shows at once on every page it stands on, and no other page is made anew', async ({
  ownDemo,
}) => {
  const paths = await everyPath(ownDemo, () => true)
  expect(paths.length).toBeGreaterThan(200)
  expect(await madeAnew(ownDemo, paths)).toEqual([])
  await renameSilently(ownDemo)
  // Once a minute the front is made anew for what is read most: that may be now.
  expect((await madeAnew(ownDemo, paths)).filter((path) => path !== '/')).toEqual([])

  const places: string[] = []
  await ownDemo.change(async () => {
    const { section, authors, topics } = (await articleBySlug(slug, new Date()))!
    const lists = [
      `/sections/${section!.slug}`,
      ...authors.map(({ handle }) => `/authors/${handle}`),
      ...topics.map((topic) => `/topics/${topic.slug}`),
    ]
    places.push('/', `/articles/${slug}`, `/articles/${slug}/comments/1`, '/news-sitemap.xml', ...lists)
    for (const list of ['', ...lists])
      for (const feed of ['feed.xml', 'atom.xml', 'feed.json']) places.push(`${list}/${feed}`)
    return edit(slug, { headline: 'The budget passed at dawn' })
  })
  const anew = await madeAnew(ownDemo, paths)
  expect(anew.toSorted()).toEqual(places.toSorted())
  for (const path of places) {
    const { text } = await ownDemo.ask(path)
    expect(text, path).toContain('The budget passed at dawn')
  }

  // "Read next" of the other articles is made anew behind the reader who comes next: the one after sees it.
  const other = '/articles/line-2-points-failure'
  await expect(async () =>
    expect((await ownDemo.ask(other)).text).toContain('The budget passed at dawn'),
  ).toPass()
})

test('a comment shows at once, and only where its article is', async ({ ownDemo }) => {
  // Once a minute the front is made anew for what is read most: it would say nothing here.
  const paths = (await everyPath(ownDemo, (list) => list === '/')).filter((path) => path !== '/')
  await madeAnew(ownDemo, paths)
  await renameSilently(ownDemo)
  await ownDemo.change(async () => {
    const { id } = (await articleBySlug(talkedAbout, new Date()))!
    const comment = { origin: 'new', parentOrigin: null, name: 'Ann', text: 'A bench by the lock, please.' }
    await importComments(id, [{ ...comment, status: 'published', at: new Date() }])
    return [`comments:${id}`]
  })
  const anew = await madeAnew(ownDemo, paths)
  expect(anew.toSorted()).toEqual(
    [1, 2]
      .map((page) => `/articles/${talkedAbout}/comments/${page}`)
      .concat(`/articles/${talkedAbout}`)
      .toSorted(),
  )
  expect((await ownDemo.ask(`/articles/${talkedAbout}`)).text).toContain('A bench by the lock, please.')
  expect((await ownDemo.ask(`/articles/${talkedAbout}/comments/2`)).text).toContain(
    'A bench by the lock, please.',
  )
})

test('a change of the settings shows on every page', async ({ ownDemo }) => {
  const paths = ['/', '/sections/city', '/articles/about', `/articles/${talkedAbout}/comments/1`, '/feed.xml']
  expect(await madeAnew(ownDemo, paths)).toEqual([])
  await ownDemo.change(async () => {
    await saveSite({ ...(await siteSettings()), name: newName })
    return ['site']
  })
  expect(await madeAnew(ownDemo, paths)).toEqual(paths)
})

test('word of a change is taken from nobody who does not know the secret', async ({ ownDemo }) => {
  const paths = ['/sections/city', '/topics/harbour']
  await madeAnew(ownDemo, paths)
  await renameSilently(ownDemo)
  for (const headers of [{}, { authorization: 'Bearer guess' }] as Record<string, string>[]) {
    const answer = await ownDemo.ask('/internal/changed', {
      method: 'POST',
      headers,
      body: '{"tags":["site"]}',
    })
    expect(answer.status).toBe(404)
  }
  expect(await madeAnew(ownDemo, paths)).toEqual([])
})

test('a scheduled article appears at its moment, everywhere it belongs', async ({ ownDemo }) => {
  const paths = ['/', '/sections/city', '/feed.xml']
  const headlineOn = async (path: string) => (await ownDemo.ask(path)).text.includes('The clock strikes')
  for (const path of paths) await ownDemo.ask(path)
  let due = new Date()
  await ownDemo.change(async () => {
    const section = (await sectionBySlug('city'))!
    due = new Date(Date.now() + 15_000)
    const words = { slug: 'on-the-minute', headline: 'The clock strikes' }
    await saveArticle(anInput({ ...words, sectionId: section.id, publishedAt: due }))
    return ['front', `section:${section.id}`]
  })
  for (const path of paths) expect(await headlineOn(path), path).toBe(false)
  expect((await ownDemo.ask('/articles/on-the-minute')).status).toBe(404)
  expect(Date.now(), 'all this was asked before the moment').toBeLessThan(due.getTime())
  await expect.poll(() => headlineOn('/'), { timeout: 60_000 }).toBe(true)
  expect(Date.now()).toBeGreaterThanOrEqual(due.getTime())
  for (const path of paths) expect(await headlineOn(path), path).toBe(true)
  expect((await ownDemo.ask('/articles/on-the-minute')).status).toBe(200)
})
