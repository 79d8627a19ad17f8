import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { aReader, browserOf, say } from './readers.ts'
import { expect, test } from './site.ts'

const article = '/articles/line-2-points-failure'
const form = (page: Page) => page.locator('.comments > .comment-form')
const write = (page: Page, text: string) => form(page).getByLabel('Your comment').fill(text)
const leave = (page: Page) =>
  form(page)
    .getByRole('button', { name: /^Leave/ })
    .click()
const comment = (page: Page, text: string) => page.locator('.threads li').filter({ hasText: text }).last()

test('while a page is read, new comments by others are offered, and shown without losing the place', async ({
  browser,
  ownDemo,
}) => {
  const writing = await browserOf(browser, ownDemo, await aReader(ownDemo, 'Bea Marsh'), false)
  await say(writing, article, 'Known before')
  const reading = await browserOf(browser, ownDemo, null, true)
  await reading.clock.install()
  await reading.goto(article)
  await form(reading).getByLabel('Your comment').fill('Half a sentence')
  for (const text of ['News one', 'News two']) await say(writing, article, text)
  await reading.clock.runFor(16_000)
  const offer = reading.getByRole('button', { name: '2 new comments' })
  await expect(offer).toBeVisible()
  await expect(reading.getByRole('status').filter({ hasText: '2 new comments' })).toHaveCount(1)
  await offer.click()
  await expect(comment(reading, 'News two')).toBeVisible()
  await expect(offer).toHaveCount(0)
  for (const count of ['.comments .count', '[href="#comments"]'])
    await expect(reading.locator(count)).toHaveText('3 comments')
  await expect(form(reading).getByLabel('Your comment')).toHaveValue('Half a sentence')
})

test('a draft survives a reload, and is gone once it is posted', async ({ browser, ownDemo }) => {
  const page = await browserOf(browser, ownDemo, await aReader(ownDemo, 'Bea Marsh'), true)
  await page.goto(article)
  await write(page, 'Not quite done')
  await page.reload()
  await expect(form(page).getByLabel('Your comment')).toHaveValue('Not quite done')
  await leave(page)
  await expect(comment(page, 'Not quite done')).toBeVisible()
  await page.reload()
  await expect(form(page).getByLabel('Your comment')).toHaveValue('')
})

test('the masthead shows who is reading, and leads to the account', async ({ browser, ownDemo }) => {
  const page = await browserOf(browser, ownDemo, await aReader(ownDemo, 'Bea Marsh'), true)
  await page.goto(article)
  await expect(page.locator('.masthead').getByRole('link', { name: 'Bea Marsh' })).toHaveAttribute(
    'href',
    '/account',
  )
  const anybody = await browserOf(browser, ownDemo, null, true)
  await anybody.goto(article)
  await expect(anybody.locator('.masthead').getByRole('link', { name: 'Sign in' })).toHaveAttribute(
    'href',
    `/sign-in?next=${encodeURIComponent(article)}`,
  )
})

test('whether there are new comments is answered from the page store, with 304 while there are none', async ({
  ownDemo,
  browser,
}) => {
  const path = `${article}/comments.json`
  const first = await ownDemo.ask(path)
  expect(JSON.parse(first.text)).toEqual({ count: 0, newest: [] })
  const etag = String(first.headers.etag)
  expect((await ownDemo.ask(path, { headers: { 'if-none-match': etag } })).status).toBe(304)
  const page = await browserOf(browser, ownDemo, await aReader(ownDemo, 'Bea Marsh'), false)
  await page.goto(article)
  await write(page, 'Now there is one')
  await leave(page)
  await expect(comment(page, 'Now there is one')).toBeVisible()
  const again = await ownDemo.ask(path, { headers: { 'if-none-match': etag } })
  expect(again.status).toBe(200)
  expect(JSON.parse(again.text).count).toBe(1)
})

test('the pages about comments are accessible', async ({ browser, ownDemo }) => {
  const reader = await aReader(ownDemo, 'New Here', { published: 0 })
  const page = await browserOf(browser, ownDemo, reader, true)
  await page.goto(article)
  await write(page, 'My very first words')
  await leave(page)
  await expect(comment(page, 'My very first words')).toBeVisible()
  const check = async () =>
    expect(
      (await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze())
        .violations,
    ).toEqual([])
  await check()
  await page.goto('/account/comments')
  await check()
  await page.getByRole('link', { name: 'Details, and deleting it' }).click()
  await check()
  await page.goto('/articles/sit-down-saltmere')
  await page.getByRole('link', { name: 'Reply' }).first().click()
  await expect(page.getByLabel('Your reply')).toBeFocused()
  await check()
  await page.getByRole('link', { name: 'Report' }).first().click()
  await check()
})
