import { saveArticle } from '#db/article-save.ts'
import { ensureAuthor } from '#db/authors.ts'
import { ensureSection } from '#db/sections.ts'
import { ensureTopic } from '#db/topics.ts'
import { anInput, named, readXml } from '#domain/testing.ts'
import { expect, test } from './site.ts'

test('an empty newsroom is a paper that has not come out yet, on every page', async ({ page, empty }) => {
  await page.goto(empty.url)
  await expect(page.locator('h1')).toHaveText('Broadsheet')
  await expect(page.getByText('The first edition is being written')).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Sections' })).toHaveCount(0)
  await expect(page.getByRole('contentinfo').locator('ul')).toHaveCount(1)

  await page.goto(`${empty.url}/search?q=anything`)
  await expect(page.getByText('Nothing was found.')).toBeVisible()
  await expect(page.getByLabel('Section', { exact: true })).toHaveCount(0)

  expect((await page.goto(`${empty.url}/no-such-page`))!.status()).toBe(404)
  await expect(page.getByRole('searchbox')).toBeVisible()
  await expect(page.getByText('The newest stories')).toHaveCount(0)
  expect((await page.goto(`${empty.url}/gone`))!.status()).toBe(410)

  for (const feed of ['/feed.xml', '/atom.xml'])
    expect(readXml((await empty.ask(feed)).text).name).toMatch(/rss|feed/)
  expect(JSON.parse((await empty.ask('/feed.json')).text).items).toEqual([])
  expect(readXml((await empty.ask('/news-sitemap.xml')).text).children).toEqual([])
  for (const file of named(readXml((await empty.ask('/sitemap.xml')).text), 'sitemap'))
    expect((await empty.ask(new URL(named(file, 'loc')[0]!.text).pathname)).status).toBe(200)
})

test('a section, a topic and an author without a story say so', async ({ page, empty }) => {
  await empty.change(async () => {
    await ensureSection({ slug: 'city', name: 'City', description: 'Streets and squares.' })
    await ensureTopic({ slug: 'trams', name: 'Trams' })
    await ensureAuthor({ handle: 'ann-lee', name: 'Ann Lee' })
    return ['site']
  })
  await page.goto(empty.url)
  await expect(page.getByText('The first edition is being written')).toBeVisible()
  for (const [list, name] of [
    ['/sections/city', 'City'],
    ['/topics/trams', 'Trams'],
    ['/authors/ann-lee', 'Ann Lee'],
  ]) {
    await page.goto(empty.url + list)
    await expect(page.locator('h1')).toHaveText(name!)
    await expect(page.getByText('Nothing has been published here yet.')).toBeVisible()
    expect((await empty.ask(`${list}/feed.xml`)).status).toBe(200)
  }
})

test('the first story stands on the front at once, alone and in good order', async ({ page, empty }) => {
  await empty.ask('/')
  await empty.change(async () => {
    const section = await ensureSection({ slug: 'city', name: 'City' })
    await saveArticle(anInput({ sectionId: section.id, standfirst: '', body: [] }))
    return ['site']
  })
  await page.goto(empty.url)
  await expect(page.getByRole('main').getByRole('link', { name: 'Harbour opens' }).first()).toBeVisible()
  await expect(page.getByText('The first edition is being written')).toHaveCount(0)
  await page.goto(`${empty.url}/articles/harbour-opens`)
  await expect(page.locator('h1')).toHaveText('Harbour opens')
  await expect(page.locator('.read-next')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Leave the first comment' })).toBeVisible()
})
