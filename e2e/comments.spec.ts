import type { Page } from '@playwright/test'
import { saveArticle } from '#db/article-save.ts'
import { type ImportedComment, importComments } from '#db/comment-import.ts'
import { anInput } from '#domain/testing.ts'
import { expect, follow, test } from './site.ts'

const talkedAbout = '/articles/sit-down-saltmere'
const threadIds = (page: Page) =>
  page.locator('.comments > .threads > li').evaluateAll((all) => all.map(({ id }) => id))
const allIds = (page: Page) => page.locator('.threads li').evaluateAll((all) => all.map(({ id }) => id))

test('under an article nobody has commented on stands the question and the call to be the first', async ({
  page,
}) => {
  await page.goto('/articles/line-2-points-failure')
  await expect(page.getByRole('heading', { name: 'What is your opinion on this topic?' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Leave the first comment' })).toBeVisible()
  await page.goto('/articles/tanner-street-landlord-fined')
  await expect(page.locator('.comments')).toHaveCount(0)
})

test('the authors of an article are marked where they answer under it', async ({ page }) => {
  await page.goto(talkedAbout)
  const answers = page.locator('.who', { hasText: 'Petra Lindqvist' })
  await expect(answers.first()).toContainText('Author')
  expect(await answers.count()).toBe(await answers.filter({ hasText: 'Author' }).count())
})

test('an article may ask a question of its own', async ({ page }) => {
  await page.goto('/articles/council-budget-night')
  await expect(
    page.getByRole('heading', { name: 'What would you have cut, and what would you never cut?' }),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: 'Leave a comment' })).toBeVisible()
})

for (const javaScriptEnabled of [false, true]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('an article carries the newest 20 threads, the pages of comments carry all', async ({ page }) => {
      await page.goto(talkedAbout)
      const withArticle = await threadIds(page)
      expect(withArticle).toHaveLength(20)
      const count = Number.parseInt((await page.locator('.count').textContent())!, 10)

      await expect(page.locator('.byline').getByRole('link')).toContainText(['Petra', `${count} comments`])
      const shown = await allIds(page)
      const earlier = page.getByRole('link', { name: /^\d+ earlier comments, oldest first$/ })
      expect(Number.parseInt((await earlier.textContent())!, 10)).toBe(count - shown.length)
      await follow(earlier)
      await expect(page).toHaveURL(new RegExp(`${talkedAbout}/comments/1#c-`))
      // What one had not read yet ends with the comment the link leads to.
      const before = page.locator('.comments > .threads > li:target')
      await expect(before).toBeInViewport()
      expect(await before.locator('xpath=following-sibling::li[1]').getAttribute('id')).toBe(
        withArticle.at(-1),
      )
      const first = await threadIds(page)
      const onFirst = await allIds(page)
      expect(first).toHaveLength(20)
      await expect(page.locator('.kicker')).toHaveText(
        `Comments 1 to ${onFirst.length} of ${count}, oldest first`,
      )
      await follow(page.getByRole('link', { name: 'Later comments' }))
      await expect(page).toHaveURL(`${talkedAbout}/comments/2`)
      await expect(page.locator('.kicker')).toHaveText(
        `Comments ${onFirst.length + 1} to ${count} of ${count}, oldest first`,
      )
      const second = await threadIds(page)
      expect([...first, ...second].slice(-20).reverse()).toEqual(withArticle)
      expect(new Set([...onFirst, ...(await allIds(page))]).size).toBe(count)

      await follow(page.getByRole('link', { name: 'The newest, with the article' }))
      await expect(page).toHaveURL(`${talkedAbout}#comments`)
    })

    test("a comment's time is its address: it leads to the comment, in sight", async ({ page, demo }) => {
      await page.goto(talkedAbout)
      const links = await page.locator('.who a').evaluateAll((all) => all.map((a) => a.getAttribute('href')!))
      expect(links.length).toBeGreaterThan(20)
      for (const link of new Set(links.map((l) => l.split('#')[0]!))) {
        const { text } = await demo.ask(link)
        for (const own of links.filter((l) => l.startsWith(`${link}#`)))
          expect(text).toContain(`id="${own.split('#')[1]}"`)
      }
      await page.locator('.who a').last().click()
      await expect(page.locator('li:target')).toBeInViewport()
    })
  })
}

/** A comment of a made-up conversation: the `n`th, in the minute `n` of a day. */
function said(n: number, under: number | null = null): ImportedComment {
  return {
    origin: `n${n}`,
    parentOrigin: under === null ? null : `n${under}`,
    name: `Reader ${n}`,
    text: `This is comment ${n}.`,
    status: 'published',
    at: new Date(Date.UTC(2026, 0, 1, 0, n)),
  }
}
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)

test('replies are indented to the fourth level; deeper ones follow there', async ({ page, empty }) => {
  await empty.change(async () => {
    const { id } = await saveArticle(anInput())
    await importComments(id, [said(1), ...range(2, 7).map((n) => said(n, n - 1)), said(8, 1)])
    return ['site']
  })
  await page.goto(`${empty.url}/articles/harbour-opens`)
  const depths = await page.locator('.threads li').evaluateAll((all) =>
    all.map((item) => {
      let depth = 0
      for (
        let list = item.parentElement?.closest('.threads');
        list;
        list = list.parentElement?.closest('.threads')
      )
        depth++
      return [item.querySelector('b')!.textContent, depth]
    }),
  )
  expect(depths).toEqual([
    ['Reader 1', 1],
    ['Reader 2', 2],
    ['Reader 3', 3],
    ['Reader 4', 4],
    ['Reader 5', 4],
    ['Reader 6', 4],
    ['Reader 7', 4],
    ['Reader 8', 2],
  ])
})

test('a full page of comments never changes its members, however many come after', async ({
  page,
  empty,
}) => {
  let id = ''
  await empty.change(async () => {
    id = (await saveArticle(anInput())).id
    await importComments(
      id,
      range(1, 45).map((n) => said(n)),
    )
    return ['site']
  })
  const at = (number: number) => `${empty.url}/articles/harbour-opens/comments/${number}`
  await page.goto(at(1))
  const first = await threadIds(page)
  await page.goto(at(2))
  const second = await threadIds(page)
  await page.goto(at(3))
  const third = await threadIds(page)
  expect([first.length, second.length, third.length]).toEqual([20, 20, 5])

  await empty.change(async () => {
    await importComments(id, [...range(46, 62).map((n) => said(n)), said(100, 3)])
    return [`comments:${id}`]
  })
  await page.goto(at(1))
  expect(await threadIds(page)).toEqual(first)
  await expect(page.getByText('This is comment 100.')).toBeVisible()
  await page.goto(at(2))
  expect(await threadIds(page)).toEqual(second)
  await page.goto(at(3))
  expect((await threadIds(page)).slice(0, 5)).toEqual(third)
  await page.goto(at(4))
  expect(await threadIds(page)).toHaveLength(2)
  expect((await empty.ask('/articles/harbour-opens/comments/5')).status).toBe(404)
})

test('what a reader wrote is text: markup stays text, addresses become links without a vote', async ({
  page,
  empty,
}) => {
  await empty.change(async () => {
    const { id } = await saveArticle(anInput())
    const text =
      '<img src=x onerror="alert(1)"><script>alert(2)</script>\n\nSee https://harbour.example/tides?a=1&b=2, all.'
    await importComments(id, [{ ...said(1), text, name: '<b>Bold</b>' }])
    return ['site']
  })
  await page.goto(`${empty.url}/articles/harbour-opens`)
  await expect(page.locator('.who b')).toHaveText('<b>Bold</b>')
  await expect(page.locator('.threads p').nth(1)).toHaveText(/^<img src=x onerror=.*<\/script>$/)
  const link = page.getByRole('link', { name: 'https://harbour.example/tides?a=1&b=2', exact: true })
  await expect(link).toHaveAttribute('rel', /nofollow ugc/)
  await expect(page.locator('.threads img, .threads script')).toHaveCount(0)
})
