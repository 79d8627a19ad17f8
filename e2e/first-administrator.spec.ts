import { startSite } from './server.ts'
import { expect, test } from './site.ts'
import { becomeAdministrator, fill, password, press, setupLink, visitor } from './visitors.ts'

test('the link of the first start makes one administrator, once', async ({ browser, empty }) => {
  const page = await visitor(browser, empty)
  await becomeAdministrator(page, empty)
  const late = await visitor(browser, empty)
  await late.goto(setupLink(empty)!)
  await expect(late.getByRole('heading', { name: 'This link doesn’t work any more' })).toBeVisible()
  expect((await page.request.get('/desk')).status()).toBe(200)
})

test('of two who use the link of the first start at once, one becomes administrator', async ({
  browser,
  empty,
}) => {
  const pages = [await visitor(browser, empty), await visitor(browser, empty)]
  await expect.poll(() => setupLink(empty)).toBeTruthy()
  for (const [place, page] of pages.entries()) {
    await page.goto(setupLink(empty)!)
    await fill(page, {
      Name: `Runner ${place}`,
      'E-mail address': `r${place}@example.org`,
      Password: password,
    })
  }
  await Promise.all(pages.map((page) => press(page, 'Make the account')))
  await Promise.all(pages.map((page) => page.waitForLoadState()))
  const atDesk = pages.filter((page) => /\/desk/.test(page.url()))
  expect(atDesk).toHaveLength(1)
})

test('each start without an administrator prints a new link and ends the old one', async ({ browser }) => {
  const first = await startSite()
  await expect.poll(() => setupLink(first)).toBeTruthy()
  const old = setupLink(first)!
  await first.stop('kept')
  const second = await startSite({ again: first })
  await expect.poll(() => setupLink(second)).toBeTruthy()
  const page = await visitor(browser, second)
  await page.goto(old)
  await expect(page.getByRole('heading', { name: 'This link doesn’t work any more' })).toBeVisible()
  await becomeAdministrator(page, second)
  await second.stop('kept')
  const third = await startSite({ again: second })
  await third.ask('/sign-in')
  expect(setupLink(third)).toBeUndefined()
  await third.stop()
})
