import type { Page } from '@playwright/test'
import { aReader, articleId, browserOf, signIn } from './readers.ts'
import { expect, test } from './site.ts'

const article = '/articles/line-2-points-failure'
const form = (page: Page) => page.locator('.comments > .comment-form')
const write = (page: Page, text: string) => form(page).getByLabel('Your comment').fill(text)
const leave = (page: Page) =>
  form(page)
    .getByRole('button', { name: /^Leave/ })
    .click()
const comment = (page: Page, text: string) => page.locator('.threads li').filter({ hasText: text }).last()

for (const script of [false, true])
  test.describe(`with JavaScript ${script ? 'on' : 'off'}`, () => {
    test('a reader posts, is replied to, and everyone sees both', async ({ browser, ownDemo }) => {
      const page = await browserOf(browser, ownDemo, await aReader(ownDemo, 'Bea Marsh'), script)
      await page.goto(article)
      await write(page, 'The **points** froze.\n\n> said [one](https://a.example/x)')
      await expect(form(page).getByRole('button')).toHaveText('Leave the first comment')
      await leave(page)
      const posted = comment(page, 'The points froze.')
      await expect(posted.locator('strong')).toHaveText('points')
      await expect(posted.locator('blockquote a')).toHaveAttribute('rel', 'nofollow ugc noopener')
      await expect(posted.getByText('Bea Marsh')).toBeVisible()
      await expect(page).toHaveURL(new RegExp(`${article}(#c-|$)`))

      const other = await browserOf(browser, ownDemo, await aReader(ownDemo, 'Cem Ode'), script)
      await other.goto(article)
      await comment(other, 'The points froze.').getByRole('link', { name: 'Reply' }).click()
      await other.getByLabel('Your reply').fill('They always do.')
      await other.getByRole('button', { name: 'Reply', exact: true }).click()
      await expect(comment(other, 'They always do.').getByText('Cem Ode')).toBeVisible()
      await expect(other.locator('.threads .threads')).toContainText('They always do.')

      const anybody = await browserOf(browser, ownDemo, null, script)
      await anybody.goto(article)
      await expect(anybody.getByText('They always do.')).toBeVisible()
      await expect(anybody.locator('.count')).toHaveText('2 comments')
    })

    test('a form from before the site was renewed is refused with a sentence, and what was typed stays', async ({
      browser,
      ownDemo,
    }) => {
      const page = await browserOf(browser, ownDemo, await aReader(ownDemo, 'Bea Marsh'), script)
      await page.goto(article)
      await write(page, 'Written long before')
      // The name of an action that no build gives.
      const name = `$ACTION_ID_7f${'0'.repeat(40)}`
      await form(page)
        .locator('[name^="$ACTION_ID_"]')
        .evaluate((field, name) => field.setAttribute('name', name), name)
      await leave(page)
      await expect(page.getByText('The site was renewed since this page was loaded')).toBeVisible()
      if (!script) return expect(page.getByRole('textbox')).toHaveValue('Written long before')
      await expect(form(page).getByLabel('Your comment')).toHaveValue('Written long before')
      await page.reload()
      await expect(form(page).getByLabel('Your comment')).toHaveValue('Written long before')
      await leave(page)
      await expect(comment(page, 'Written long before')).toBeVisible()
    })

    test('the first comment of an account is held, and its author is told why', async ({
      browser,
      ownDemo,
    }) => {
      const reader = await aReader(ownDemo, 'New Here', { published: 0 })
      const page = await browserOf(browser, ownDemo, reader, script)
      await page.goto(article)
      await write(page, 'My very first words')
      await leave(page)
      if (script) {
        await expect(page).toHaveURL(article)
        await expect(comment(page, 'My very first words')).toContainText('Waits for a moderator')
        await expect(comment(page, 'My very first words')).toBeFocused()
      } else
        await expect(page.getByRole('status')).toHaveText(
          'Your comment is with us, and waits for a moderator.',
        )
      await expect(page.getByText('reads the first two of every new account').first()).toBeVisible()
      await page.goto('/account/comments')
      await expect(comment(page, 'My very first words')).toContainText('Waits for a moderator')
      const anybody = await browserOf(browser, ownDemo, null, script)
      await anybody.goto(article)
      await expect(anybody.getByText('My very first words')).toHaveCount(0)
    })

    test('who is not signed in is taken to sign in and back, with their text kept', async ({
      browser,
      ownDemo,
    }) => {
      const reader = await aReader(ownDemo, 'Ines Vale')
      const page = await browserOf(browser, ownDemo, null, script)
      await page.goto(article)
      await write(page, 'Words before I came in')
      await leave(page)
      await expect(page).toHaveURL(/\/sign-in\?next=/)
      await signIn(page, reader)
      await expect(page).toHaveURL(/\/comment\//)
      await expect(page.getByLabel('Your comment')).toHaveValue('Words before I came in')
      await page.getByRole('button', { name: 'Leave a comment' }).click()
      await expect(comment(page, 'Words before I came in')).toBeVisible()
    })

    test('a comment is changed within its time, and deleted', async ({ browser, ownDemo }) => {
      const page = await browserOf(browser, ownDemo, await aReader(ownDemo, 'Bea Marsh'), script)
      await page.goto(article)
      await write(page, 'With a tpyo')
      await leave(page)
      await expect(comment(page, 'With a tpyo')).toBeVisible()
      if (script) await comment(page, 'With a tpyo').getByRole('link', { name: 'Edit' }).click()
      else {
        await page.goto('/account/comments')
        await page.getByRole('link', { name: 'Edit' }).click()
      }
      await page.getByLabel('Your comment').fill('Without a typo')
      await page.getByRole('button', { name: 'Save the change' }).click()
      await expect(comment(page, 'Without a typo').locator('.who')).toContainText('edited')
      await page.goto('/account/comments')
      await page.getByRole('link', { name: 'Details, and deleting it' }).first().click()
      await page.getByRole('button', { name: 'Delete this comment' }).click()
      await expect(page.getByRole('status')).toHaveText('Your comment is deleted.')
      await page.goto(article)
      await expect(page.locator('.threads li')).toHaveCount(0)
    })

    test('a comment is liked once, and no longer', async ({ browser, ownDemo }) => {
      const author = await browserOf(browser, ownDemo, await aReader(ownDemo, 'Bea Marsh'), script)
      await author.goto(article)
      await write(author, 'Something to like')
      await leave(author)
      await expect(comment(author, 'Something to like')).toBeVisible()
      const page = await browserOf(browser, ownDemo, await aReader(ownDemo, 'Cem Ode'), script)
      await page.goto(article)
      const like = comment(page, 'Something to like').getByRole('button', { name: 'Like' })
      if (script) await expect(like).toHaveAttribute('aria-pressed', 'false')
      await like.click()
      await expect(comment(page, 'Something to like')).toContainText('1 like')
      await page.reload()
      if (script) {
        await expect(like).toHaveAttribute('aria-pressed', 'true')
        await like.click()
        await expect(comment(page, 'Something to like')).not.toContainText('1 like')
      }
      await like.click()
      await expect(comment(page, 'Something to like')).toContainText('1 like')
      const id = (await comment(page, 'Something to like').getAttribute('id'))!.slice(2)
      await page.goto(`/comment/${await articleId(ownDemo, 'line-2-points-failure')}/like/${id}`)
      await page.getByRole('button', { name: 'Take the like back' }).click()
      await expect(comment(page, 'Something to like')).toBeVisible()
      await expect(comment(page, 'Something to like')).not.toContainText('1 like')
    })

    test('a comment is reported with a reason, once', async ({ browser, ownDemo }) => {
      const author = await browserOf(browser, ownDemo, await aReader(ownDemo, 'Bea Marsh'), script)
      await author.goto(article)
      await write(author, 'Something to report')
      await leave(author)
      await expect(comment(author, 'Something to report')).toBeVisible()
      const page = await browserOf(browser, ownDemo, await aReader(ownDemo, 'Cem Ode'), script)
      await page.goto(article)
      await comment(page, 'Something to report').getByRole('link', { name: 'Report' }).click()
      await page.getByLabel('Something else').check()
      await page.getByRole('button', { name: 'Report this comment' }).click()
      await expect(page.getByRole('alert').first()).toHaveText('Please write what is wrong with the comment.')
      await expect(page.getByLabel('Something else')).toBeChecked()
      await page.getByLabel('In your own words').fill('It is not about the railway.')
      await page.getByRole('button', { name: 'Report this comment' }).click()
      await expect(page.getByRole('status')).toContainText('Thank you.')
      await page.reload()
      await expect(page.getByRole('button', { name: 'Report this comment' })).toHaveCount(0)
    })

    test('what is too long is refused in a sentence, and nothing typed is lost', async ({
      browser,
      ownDemo,
    }) => {
      const page = await browserOf(browser, ownDemo, await aReader(ownDemo, 'Bea Marsh'), script)
      await page.goto(article)
      const long = '👩‍👩‍👧 '.repeat(2501)
      await write(page, long)
      if (script) await expect(form(page).locator('.counted')).toContainText('5,001 of 5,000')
      await leave(page)
      await expect(
        page.locator('.comment-form .problem', { hasText: 'at most 5,000 characters' }),
      ).toBeVisible()
      await expect(page.getByLabel('Your comment')).toHaveValue(long)
    })

    test('a form that is sent twice posts once', async ({ browser, ownDemo }) => {
      const reader = await aReader(ownDemo, 'Bea Marsh')
      const page = await browserOf(browser, ownDemo, reader, script)
      const twin = await browserOf(browser, ownDemo, reader, script)
      for (const one of [page, twin]) {
        await one.goto(article)
        await write(one, 'Said once')
      }
      const button = form(page).getByRole('button', { name: /^Leave/ })
      await Promise.all([button.dblclick(), leave(twin)])
      await expect(comment(twin, 'Said once')).toBeVisible()
      await twin.goto(article)
      await expect(twin.getByText('Said once')).toHaveCount(1)
      await expect(twin.locator('.count')).toHaveText('1 comment')
    })
  })
