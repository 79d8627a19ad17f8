import type { Browser, Page } from '@playwright/test'
import { entry, field, press, waiting } from './desk.ts'
import { aReader, browserOf, say } from './readers.ts'
import type { Site } from './server.ts'
import { expect, test } from './site.ts'
import { atDesk } from './staff.ts'

/* What is sent while the site can't be reached: a sentence, and nothing typed is lost. */

const article = '/articles/line-2-points-failure'

/** Cuts what pages send or ask for at these addresses; gives what lets it through again. */
async function cut(page: Page, address: string): Promise<() => Promise<void>> {
  await page.route(address, (route) => route.abort())
  return () => page.unroute(address)
}

/** The settings, where an administrator has typed another name for the paper. */
async function renaming(browser: Browser, site: Site): Promise<Page> {
  const { page } = await atDesk(browser, site, 'administrator', 'Chief Hale')
  await page.goto('/desk/settings')
  await field(page, 'Name of the paper').fill('The Evening Quay')
  return page
}

test('settings, and a section: the form stays as it was filled in, and can be sent again', async ({
  ownDemo,
  browser,
}) => {
  const page = await renaming(browser, ownDemo)
  await field(page, 'Banned phrases').fill('one phrase\nanother phrase')
  const restore = await cut(page, '**/desk/settings*')
  await press(page, 'Save the settings')
  await expect(page.locator('form > .problem')).toContainText('The desk can’t be reached')
  await expect(field(page, 'Name of the paper')).toHaveValue('The Evening Quay')
  await restore()
  await press(page, 'Save the settings')
  await expect(page.getByRole('status')).toContainText('The settings are saved')
  await expect(page.locator('form > .problem')).toHaveCount(0)
  await expect(field(page, 'Banned phrases')).toHaveValue('one phrase\nanother phrase')

  await page.goto('/desk/sections')
  const add = page.locator('form').filter({ has: page.getByRole('button', { name: 'Add the section' }) })
  await field(add, 'Name').fill('Harbour life')
  await press(page, 'Add the section')
  await expect(page.getByRole('table')).toContainText('Harbour life')
  await expect(field(add, 'Name')).toHaveValue('')
})

test('a form from before the site was renewed: the editor is told, and what was typed stays', async ({
  ownDemo,
  browser,
}) => {
  const page = await renaming(browser, ownDemo)
  await page.route('**/desk/settings*', (route) =>
    route.continue({ headers: { ...route.request().headers(), 'next-action': `7f${'0'.repeat(40)}` } }),
  )
  await press(page, 'Save the settings')
  await expect(page.locator('form > .problem')).toContainText(
    'The site was renewed since this page was loaded',
  )
  await expect(field(page, 'Name of the paper')).toHaveValue('The Evening Quay')
})

test('a verdict in one’s own words: the comment comes back, and the words with it', async ({
  ownDemo,
  browser,
}) => {
  await waiting(ownDemo, 2)
  const { page } = await atDesk(browser, ownDemo, 'moderator', 'Mo Field')
  await page.goto('/desk/comments')
  await expect(page.locator('.queue[data-ready]')).toBeVisible()
  const first = entry(page, 'comment 1.')
  await first.locator('summary', { hasText: 'Reject' }).click()
  await first.getByRole('radio', { name: 'In your own words' }).check()
  await field(first, 'Reason in your own words').fill('It names a child.')
  const restore = await cut(page, '**/desk/comments*')
  await first.getByRole('button', { name: 'Reject' }).click()
  await expect(first.getByRole('alert')).toContainText('The desk can’t be reached')
  await expect(first.getByRole('radio', { name: 'In your own words' })).toBeChecked()
  await expect(field(first, 'Reason in your own words')).toHaveValue('It names a child.')
  await restore()
  await first.getByRole('button', { name: 'Reject' }).click()
  await expect(first).toHaveCount(0)
  await expect(page.getByRole('status')).toContainText('Rejected')
})

test('new comments stay offered, and a half-written reply stays open while they come', async ({
  ownDemo,
  browser,
}) => {
  const writing = await browserOf(browser, ownDemo, await aReader(ownDemo, 'Bea Marsh'), false)
  await say(writing, article, 'Known before')
  const context = await browser.newContext({ baseURL: ownDemo.url })
  const reading = await context.newPage()
  await reading.clock.install()
  await reading.goto(article)
  await reading.getByRole('link', { name: 'Reply' }).click()
  await reading.getByLabel('Your reply').fill('Half a sentence')
  await say(writing, article, 'News of the day')
  await reading.clock.runFor(16_000)
  const offer = reading.getByRole('button', { name: '1 new comment' })
  await expect(offer).toBeVisible()
  const restore = await cut(reading, `**${article}`)
  await offer.click()
  await expect(reading.getByRole('status').filter({ hasText: 'The site can’t be reached' })).toHaveCount(1)
  await expect(offer).toBeVisible()
  await restore()
  await offer.click()
  await expect(reading.locator('.threads')).toContainText('News of the day')
  await expect(offer).toHaveCount(0)
  await expect(reading.getByLabel('Your reply')).toHaveValue('Half a sentence')
})
