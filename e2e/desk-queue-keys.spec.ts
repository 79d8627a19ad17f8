import type { Page } from '@playwright/test'
import { changeText, entries, entry, slug, waiting } from './desk.ts'
import { expect, test } from './site.ts'
import { atDesk } from './staff.ts'

const counts = (page: Page) => page.getByRole('navigation', { name: 'Comments', exact: true })
const ready = (page: Page) => expect(page.locator('.queue[data-ready]')).toBeVisible()
const status = (page: Page) => page.getByRole('status')

test('a key judges only what has the focus and can be seen, and once for each press', async ({
  ownDemo,
  browser,
}) => {
  await waiting(ownDemo, 25)
  const { page, problems } = await atDesk(browser, ownDemo, 'moderator', 'Mo Field')
  await page.goto('/desk/comments')
  await ready(page)
  await entry(page, 'comment 10.').evaluate((here) => here.scrollIntoView({ block: 'start' }))
  await page.keyboard.press('a')
  await expect(entry(page, 'comment 10.')).toBeFocused()
  await expect(entries(page)).toHaveCount(25)

  // What has the focus and was scrolled away is shown first.
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.keyboard.press('a')
  await expect(entry(page, 'comment 10.')).toBeInViewport()
  await expect(entries(page)).toHaveCount(25)

  // Held down, as a keyboard does it: the first press, then repeats.
  for (let n = 0; n < 12; n++) await page.keyboard.down('a')
  await page.keyboard.up('a')
  await expect(entry(page, 'comment 11.')).toBeFocused()
  await expect(entries(page)).toHaveCount(24)
  await expect(counts(page)).toContainText('Held 24')
  await expect(status(page)).toContainText('Approved: Rita Quill')
  expect(problems).toEqual([])
})

test('the last verdicts can be taken back, by a key and with a plain form', async ({ ownDemo, browser }) => {
  await waiting(ownDemo, 3)
  const { page, problems } = await atDesk(browser, ownDemo, 'moderator', 'Mo Field')
  const article = async () => (await ownDemo.ask(`/articles/${slug}`)).text
  await page.goto('/desk/comments')
  await ready(page)
  await page.keyboard.press('j')
  await page.keyboard.press('a')
  await page.keyboard.press('a')
  await expect(entries(page)).toHaveCount(1)
  await expect.poll(article).toContain('Waiting comment 2.')
  await page.keyboard.press('z')
  await expect(entry(page, 'comment 2.')).toBeFocused()
  await expect(status(page)).toContainText('waits again')
  await expect(counts(page)).toContainText('Held 2')
  expect(await article()).not.toContain('Waiting comment 2.')
  await page.getByRole('button', { name: 'Take back the verdict on Rita Quill' }).click()
  await expect(entry(page, 'comment 1.')).toBeFocused()
  await expect(counts(page)).toContainText('Held 3')
  expect(await article()).not.toContain('Waiting comment 1.')

  const plain = await atDesk(browser, ownDemo, 'editor', 'Ed Moss', { javaScriptEnabled: false })
  await plain.page.goto('/desk/comments')
  await entry(plain.page, 'comment 1.').getByRole('button', { name: 'Approve' }).click()
  await expect(status(plain.page)).toContainText('approved')
  // The form goes on at the next comment, not at the top.
  expect(await plain.page.evaluate(() => document.querySelector(':target')?.textContent)).toContain(
    'Waiting comment 2.',
  )
  // Somebody else's verdict is not offered to be taken back.
  await page.goto(new URL(plain.page.url()).pathname + new URL(plain.page.url()).search)
  await expect(page.getByRole('button', { name: 'Take back' })).toHaveCount(0)
  await plain.page.getByRole('button', { name: 'Take back the verdict on Rita Quill' }).click()
  await expect(status(plain.page)).toContainText('taken back')
  expect(await plain.page.evaluate(() => document.querySelector(':target')?.textContent)).toContain(
    'Waiting comment 1.',
  )
  expect(await article()).not.toContain('Waiting comment 1.')
  for (const told of [problems, plain.problems]) expect(told).toEqual([])
})

test('a comment its writer changed meanwhile is not judged, and its new text is shown', async ({
  ownDemo,
  browser,
}) => {
  await waiting(ownDemo, 2)
  const keys = await atDesk(browser, ownDemo, 'moderator', 'Mo Field')
  const plain = await atDesk(browser, ownDemo, 'editor', 'Ed Moss', { javaScriptEnabled: false })
  for (const { page } of [keys, plain]) await page.goto('/desk/comments')
  await ready(keys.page)
  await changeText(ownDemo, 'Waiting comment 1.', 'Waiting comment 1! WITH A LIBEL.')

  await keys.page.keyboard.press('j')
  await keys.page.keyboard.press('a')
  await expect(status(keys.page)).toContainText('changed this comment')
  const shown = entry(keys.page, 'WITH A LIBEL')
  await expect(shown.getByRole('alert')).toContainText('please read it again')

  await entry(plain.page, 'comment 1.').getByRole('button', { name: 'Approve' }).click()
  await expect(entry(plain.page, 'WITH A LIBEL').getByRole('alert')).toContainText('please read it again')
  expect(await plain.page.evaluate(() => document.querySelector(':target')?.textContent)).toContain('LIBEL')
  expect((await ownDemo.ask(`/articles/${slug}`)).text).not.toContain('LIBEL')

  // Read again, it can be judged.
  await shown.getByRole('button', { name: 'Approve' }).click()
  await expect(shown).toHaveCount(0)
  await expect.poll(async () => (await ownDemo.ask(`/articles/${slug}`)).text).toContain('LIBEL')
  for (const { problems } of [keys, plain]) expect(problems).toEqual([])
})

test('the form to reject is shown whole, and one’s own words can be typed at once', async ({
  ownDemo,
  browser,
}) => {
  await waiting(ownDemo, 8)
  const { page, problems } = await atDesk(browser, ownDemo, 'moderator', 'Mo Field', {
    viewport: { width: 1440, height: 900 },
  })
  await page.goto('/desk/comments')
  await ready(page)
  // With the status line at the foot of the screen.
  await page.keyboard.press('j')
  await page.keyboard.press('a')
  for (let n = 2; n < 6; n++) {
    await expect(entry(page, `comment ${n}.`)).toBeFocused()
    await page.keyboard.press('r')
    const button = entry(page, `comment ${n}.`).getByRole('button', { name: 'Reject' })
    const [box, foot] = [await button.boundingBox(), await page.locator('.queue-said').boundingBox()]
    expect(box!.y + box!.height).toBeLessThanOrEqual(foot!.y)
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
  }
  await page.keyboard.press('r')
  await page.keyboard.press('8')
  await page.keyboard.type('jar of arms')
  await page.keyboard.press('Enter')
  await expect(status(page)).toContainText('Rejected: Rita Quill')
  await expect(entries(page)).toHaveCount(6)
  expect(problems).toEqual([])
})

test('300 comments that wait are worked through by keys alone, across pages and quickly', async ({
  ownDemo,
  browser,
}) => {
  await waiting(ownDemo, 300)
  const { page, problems } = await atDesk(browser, ownDemo, 'moderator', 'Mo Field')
  await page.goto('/desk/comments')
  await ready(page)
  // Over a page without judging, and on.
  for (let n = 1; n <= 25; n++) {
    await page.keyboard.press('j')
    await expect(entry(page, `comment ${n}.`)).toBeFocused()
  }
  await page.keyboard.press('j')
  await expect(page).toHaveURL(/after=/)
  await ready(page)
  await page.keyboard.press('j')
  const began = performance.now()
  for (let n = 26; n <= 300; n++) {
    await expect(entry(page, `comment ${n}.`)).toBeFocused()
    await page.keyboard.press('a')
  }
  await expect(page.getByText('Nothing later waits.')).toBeVisible()
  expect((performance.now() - began) / 275).toBeLessThan(1000)
  await expect(counts(page)).toContainText('Held 25')

  await page.getByRole('link', { name: 'Back to the oldest' }).first().click()
  await expect(entries(page)).toHaveCount(25)
  await ready(page)
  await page.keyboard.press('j')
  for (let n = 1; n <= 25; n++) {
    await expect(entry(page, `comment ${n}.`)).toBeFocused()
    await page.keyboard.press('a')
  }
  await expect(page.getByText('No comments are waiting. Well done.')).toBeVisible()
  await expect(counts(page)).toContainText('Held 0')
  expect(problems).toEqual([])
})

test('the last page says so without a script, too, where earlier comments wait', async ({
  ownDemo,
  browser,
}) => {
  await waiting(ownDemo, 26)
  const { page, problems } = await atDesk(browser, ownDemo, 'moderator', 'Mo Field', {
    javaScriptEnabled: false,
  })
  await page.goto('/desk/comments')
  await page.getByRole('link', { name: 'Later comments' }).click()
  await entry(page, 'comment 26.').getByRole('button', { name: 'Approve' }).click()
  await expect(page.getByText('Nothing later waits.')).toBeVisible()
  await page.getByText('Nothing later waits.').getByRole('link', { name: 'Back to the oldest' }).click()
  await expect(entries(page)).toHaveCount(25)
  expect(problems).toEqual([])
})
