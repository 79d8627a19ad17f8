import type { Page } from '@playwright/test'
import { lettersTo, linkTo } from './outbox.ts'
import { aReader, browserOf, signIn } from './readers.ts'
import { expect, test } from './site.ts'
import { fill, password, press } from './visitors.ts'

const article = '/articles/line-2-points-failure'
const words = 'My first words, *long* thought over'
const text = (page: Page) => page.getByLabel('Your comment')

/** Writes a comment without having signed in, and goes on to make an account. */
async function writeAsStranger(page: Page, email: string): Promise<void> {
  await page.goto(article)
  await text(page).fill(words)
  await press(page, 'Leave the first comment')
  await expect(page.getByRole('status')).toContainText('What you wrote is kept.')
  await page.getByRole('link', { name: 'Make an account' }).click()
  await fill(page, { Name: 'Nora Lind', 'E-mail address': email, Password: password })
  await press(page, 'Make the account')
  await expect(page.getByText('What you wrote is kept for a day.')).toBeVisible()
}

for (const script of [false, true])
  test.describe(`with JavaScript ${script ? 'on' : 'off'}`, () => {
    test('a newcomer writes, makes an account, confirms it, signs in, and posts what they wrote', async ({
      browser,
      ownDemo,
    }) => {
      const page = await browserOf(browser, ownDemo, null, script)
      await writeAsStranger(page, 'nora@example.org')
      await page.goto(await linkTo(ownDemo, 'nora@example.org', 'confirm'))
      await press(page, 'Yes, confirm it')
      await expect(page.getByRole('status')).toHaveText(
        /your address is confirmed.*What you wrote is kept\.$/,
      )
      if (script) {
        // Until it is posted the browser keeps it too.
        const elsewhere = await page.context().newPage()
        await elsewhere.goto(article)
        await expect(text(elsewhere)).toHaveValue(words)
        await elsewhere.close()
      }
      await fill(page, { 'E-mail address': 'nora@example.org', Password: password })
      await press(page, 'Sign in')
      await expect(page).toHaveURL(/\/comment\//)
      await expect(text(page)).toHaveValue(words)
      await press(page, 'Leave a comment')
      await expect(page.getByRole('status')).toContainText('Your comment is with us')
      await page.goto(article)
      await expect(text(page)).toHaveValue('')
      if (script) await expect(page.locator('li.mine')).toContainText('My first words, long thought over')
    })

    test('who has an account already is led by the letter to it and back to what they wrote', async ({
      browser,
      ownDemo,
    }) => {
      const reader = await aReader(ownDemo, 'Ines Vale')
      const page = await browserOf(browser, ownDemo, null, script)
      await writeAsStranger(page, reader.email)
      const link = () => /\/sign-in\?next=\S+/.exec(lettersTo(ownDemo, reader.email).at(-1) ?? '')?.[0]
      await expect.poll(link).toBeTruthy()
      await page.goto(link()!)
      await signIn(page, reader)
      await expect(text(page)).toHaveValue(words)
      await press(page, 'Leave a comment')
      await expect(page.locator('.threads li')).toContainText('My first words')
      await page.goto(article)
      await expect(text(page)).toHaveValue('')
    })
  })

test('who forgot the password of their account comes back to what they wrote', async ({
  browser,
  ownDemo,
}) => {
  const reader = await aReader(ownDemo, 'Ines Vale')
  const page = await browserOf(browser, ownDemo, null, false)
  await page.goto(article)
  await text(page).fill(words)
  await press(page, 'Leave the first comment')
  await page.getByRole('link', { name: 'Forgot your password?' }).click()
  await fill(page, { 'E-mail address': reader.email })
  await press(page, 'Send the letter')
  await page.goto(await linkTo(ownDemo, reader.email, 'reset'))
  await fill(page, { 'New password': 'short' })
  await press(page, 'Set the password')
  await fill(page, { 'New password': 'green valley coffee' })
  await press(page, 'Set the password')
  await expect(page.getByRole('status')).toHaveText(/new password is set.*What you wrote is kept\.$/)
  await fill(page, { 'E-mail address': reader.email, Password: 'green valley coffee' })
  await press(page, 'Sign in')
  await expect(text(page)).toHaveValue(words)
})

test('a confirmation link leads nowhere but to this site', async ({ browser, ownDemo }) => {
  const page = await browserOf(browser, ownDemo, null, false)
  await writeAsStranger(page, 'nora@example.org')
  const link = (await linkTo(ownDemo, 'nora@example.org', 'confirm')).split('?')[0]
  await page.goto(`${link}?next=${encodeURIComponent('//evil.example/')}`)
  await press(page, 'Yes, confirm it')
  await expect(page).toHaveURL(`${ownDemo.url}/sign-in?done=confirmed`)
})

test('a draft typed on the page for one comment is there again, until it is posted', async ({
  browser,
  ownDemo,
}) => {
  const reader = await aReader(ownDemo, 'Ines Vale')
  const page = await browserOf(browser, ownDemo, reader, true)
  await page.goto(article)
  const id = await page.locator('.comments').getAttribute('data-article')
  await page.goto(`/comment/${id}`)
  await text(page).fill('x'.repeat(5001))
  await press(page, 'Leave a comment')
  await expect(page.locator('.comment-form .problem').first()).toContainText('at most 5,000 characters')
  await text(page).fill('Short enough')
  await page.goto(article)
  await expect(text(page)).toHaveValue('Short enough')
  await page.goto(`/comment/${id}`)
  await expect(text(page)).toHaveValue('Short enough')
  await press(page, 'Leave a comment')
  await expect(page.locator('.threads li')).toContainText('Short enough')
  await expect(text(page)).toHaveValue('')
})
