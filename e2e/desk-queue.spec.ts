import { articleBySlug } from '#db/articles.ts'
import { db } from '#db/client.ts'
import { comments } from '#db/schema.comments.ts'
import { entries, entry, field, press, slug, waiting } from './desk.ts'
import { expect, test } from './site.ts'
import { atDesk } from './staff.ts'

test('a moderator judges the queue with plain forms', async ({ ownDemo, browser }) => {
  await waiting(ownDemo, 3)
  const { page, problems } = await atDesk(browser, ownDemo, 'moderator', 'Mo Field', {
    javaScriptEnabled: false,
  })
  await page.goto('/desk')
  await expect(page).toHaveURL('/desk/comments')
  await expect(entries(page)).toHaveCount(3)
  await expect(entries(page).first()).toContainText('Waiting comment 1.')
  await expect(entries(page).first()).toContainText('The first two wait.')
  await expect(entries(page).first()).toContainText('0 published, 0 rejected, 3 held')

  await entry(page, 'comment 1.').getByRole('button', { name: 'Approve' }).click()
  await expect(page.getByRole('status').first()).toContainText('approved')
  expect((await ownDemo.ask(`/articles/${slug}`)).text).toContain('Waiting comment 1.')

  const second = entry(page, 'comment 2.')
  await second.locator('summary', { hasText: 'Reject' }).click()
  await second.getByRole('radio', { name: 'In your own words' }).check()
  await second.getByRole('button', { name: 'Reject' }).click()
  await expect(page.getByText('Please write the reason.').first()).toBeVisible()
  await expect(second.getByRole('radio', { name: 'In your own words' })).toBeChecked()
  await field(second, 'Reason in your own words').fill('It names a child.')
  await second.getByRole('button', { name: 'Reject' }).click()
  await expect(page.getByRole('status').first()).toContainText('rejected')
  expect((await ownDemo.ask(`/articles/${slug}`)).text).not.toContain('Waiting comment 2.')

  const third = entry(page, 'comment 3.')
  await third.locator('summary', { hasText: 'Suspend the writer' }).click()
  await field(third, 'How long').selectOption('date')
  await field(third, 'Reason (they will read it)').fill('Insults')
  await third.getByRole('button', { name: 'Suspend' }).click()
  await expect(page.getByText('Please choose the day on which the suspension ends.').first()).toBeVisible()
  await field(third, 'How long').selectOption('7')
  await third.getByRole('button', { name: 'Suspend' }).click()
  await expect(entry(page, 'comment 3.')).toContainText('suspended until')
  await entry(page, 'comment 3.').getByRole('link', { name: 'Rita Quill' }).click()
  await expect(page.getByText('Suspended until')).toBeVisible()
  await expect(page.getByRole('table')).toContainText('Waiting comment 2.')
  await press(page, 'Lift it')
  await expect(page.getByText('Not confirmed')).toBeVisible()
  expect(problems).toEqual([])
})

test('keys work through a long queue without loading the page again', async ({ ownDemo, browser }) => {
  await waiting(ownDemo, 40)
  const { page, problems } = await atDesk(browser, ownDemo, 'moderator', 'Mo Field')
  await page.goto('/desk/comments')
  await expect(page.locator('.queue[data-ready]')).toBeVisible()
  await page.evaluate(() => Object.assign(window, { same: true }))
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect(entry(page, 'comment 2.')).toBeFocused()
  await page.keyboard.press('k')
  await expect(entry(page, 'comment 1.')).toBeFocused()
  await page.keyboard.press('u')
  await expect(entry(page, 'comment 2.')).toBeFocused()
  await page.keyboard.press('k')

  await page.keyboard.press('a')
  await expect(entry(page, 'comment 1.')).toHaveCount(0)
  await expect(entry(page, 'comment 2.')).toBeFocused()
  await page.keyboard.press('r')
  await page.keyboard.press('4')
  await page.keyboard.press('Enter')
  await expect(entry(page, 'comment 2.')).toHaveCount(0)
  await expect(entry(page, 'comment 3.')).toBeFocused()

  await page.keyboard.press('s')
  await expect(entry(page, 'comment 3.').getByLabel('How long')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(entry(page, 'comment 3.')).toBeFocused()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toContainText('suspend the writer')
  await page.keyboard.press('Escape')

  // One after the other, as fast as the next one has the focus.
  for (let n = 3; n <= 40; n++) {
    await expect(entry(page, `comment ${n}.`)).toBeFocused()
    await page.keyboard.press('a')
  }
  await expect(page.getByText('No comments are waiting. Well done.')).toBeVisible()
  expect(await page.evaluate(() => 'same' in window)).toBe(true)
  await expect
    .poll(async () => {
      const told: string[] = []
      await ownDemo.change(async () => {
        const rows = (await db.select().from(comments)).filter(({ name }) => name === 'Rita Quill')
        told.push(...rows.map(({ status }) => status))
        return []
      })
      return ['published', 'rejected', 'held'].map((status) => told.filter((one) => one === status).length)
    })
    .toEqual([39, 1, 0])
  expect(problems).toEqual([])
})

test('of two moderators at once one judges, and the other is told and loses nothing', async ({
  ownDemo,
  browser,
}) => {
  await waiting(ownDemo, 2)
  const first = await atDesk(browser, ownDemo, 'moderator', 'Mo Field')
  const second = await atDesk(browser, ownDemo, 'editor', 'Ed Moss')
  const plain = await atDesk(browser, ownDemo, 'moderator', 'Pia Plain', { javaScriptEnabled: false })
  for (const { page } of [first, second, plain]) await page.goto('/desk/comments')
  await expect(second.page.locator('.queue[data-ready]')).toBeVisible()

  await entry(first.page, 'comment 1.').getByRole('button', { name: 'Approve' }).click()
  await expect(entry(first.page, 'comment 1.')).toHaveCount(0)
  await expect.poll(async () => (await ownDemo.ask(`/articles/${slug}`)).text).toContain('Waiting comment 1.')

  await second.page.keyboard.press('j')
  await second.page.keyboard.press('r')
  await second.page.keyboard.press('1')
  await second.page.keyboard.press('Enter')
  await expect(second.page.getByRole('status')).toContainText('Somebody else judged this first')
  // It does not stay with buttons that look as if they worked.
  await expect(entry(second.page, 'comment 1.')).toHaveCount(0)
  await expect(second.page.getByRole('navigation', { name: 'Comments' })).toContainText('Held 1')
  await entry(plain.page, 'comment 1.').locator('summary', { hasText: 'Reject' }).click()
  await entry(plain.page, 'comment 1.').getByLabel('It advertises.').check()
  await entry(plain.page, 'comment 1.').getByRole('button', { name: 'Reject' }).click()
  await expect(plain.page.getByRole('alert').first()).toContainText('Somebody else judged this first')
  await expect(plain.page.getByRole('alert').first()).toContainText('Rita Quill, which is published now')
  await expect(plain.page.getByRole('alert').first()).toContainText('Waiting comment 1.')
  expect((await ownDemo.ask(`/articles/${slug}`)).text).toContain('Waiting comment 1.')
  for (const { problems } of [first, second, plain]) expect(problems).toEqual([])
})

test('a banned phrase holds a comment, and the moderator sees which', async ({ ownDemo, browser }) => {
  const chief = await atDesk(browser, ownDemo, 'administrator', 'Chief Hale', { javaScriptEnabled: false })
  await chief.page.goto('/desk/settings')
  await field(chief.page, 'Banned phrases').fill('purple walrus\n')
  await press(chief.page, 'Save the settings')
  await expect(chief.page.getByRole('status')).toContainText('saved')

  const reader = await atDesk(browser, ownDemo, 'reader', 'Rita Quill', { javaScriptEnabled: false })
  let id = ''
  await ownDemo.change(async () => {
    const article = await articleBySlug(slug, new Date())
    id = article!.id
    return []
  })
  await reader.page.goto(`/comment/${id}`)
  await reader.page
    .locator('textarea[name="text"]')
    .fill('Behold the PURPLE  walrus of the harbour, dear neighbours.')
  await reader.page.locator('form.comment-form button[type="submit"]').click()
  await chief.page.goto('/desk/comments')
  await expect(entry(chief.page, 'walrus of the harbour')).toContainText('purple walrus')
  for (const { problems } of [chief, reader]) expect(problems).toEqual([])
})
