import type { Locator } from '@playwright/test'
import { expect, follow, test } from './site.ts'

const moments = (times: Locator) =>
  times.evaluateAll((all) => all.map((time) => Date.parse((time as HTMLTimeElement).dateTime)))
const newestFirst = (list: number[]) => list.toSorted((a, b) => b - a)

for (const javaScriptEnabled of [false, true]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('the front has a lead, the latest by the clock, and every section', async ({ page }) => {
      await page.goto('/')
      await expect(page.locator('h1')).toHaveText('The Saltmere Post')
      await expect(page).toHaveTitle(/^The Saltmere Post/)
      const latest = page.locator('section', {
        has: page.getByRole('heading', { name: 'Latest', exact: true }),
      })
      const times = await moments(latest.locator('time'))
      expect(times).toHaveLength(10)
      expect(times).toEqual(newestFirst(times))

      const sections = page.getByRole('navigation', { name: 'Sections' }).getByRole('link')
      expect(await sections.count()).toBe(8)
      for (const name of await sections.allTextContents())
        await expect(page.getByRole('main').getByRole('heading', { name, exact: true })).toBeVisible()

      const lead = page.getByRole('main').locator('h2 a').first()
      const headline = (await lead.textContent())!
      await follow(lead)
      await expect(page.locator('h1')).toHaveText(headline)
      await expect(page).toHaveURL(/\/articles\//)
    })

    test('an article says who, when and what, and what to read next', async ({ page }) => {
      await page.goto('/articles/council-budget-night')
      const article = page.locator('article')
      await expect(article.locator('h1')).not.toBeEmpty()
      await expect(article.locator('.kicker').first()).not.toBeEmpty()
      await expect(article.locator('.standfirst')).not.toBeEmpty()
      await expect(article.getByRole('link', { name: 'Ines Calloway' })).toHaveAttribute('rel', 'author')
      await expect(article.locator('.byline time')).toHaveCount(2)
      await expect(article.locator('.byline')).toContainText('Updated')
      await expect(article.locator('.lead-picture img')).toHaveAttribute('alt', /\w/)
      await expect(article.locator('.lead-picture figcaption')).toContainText('Drawing: L. Varga')
      expect(await article.locator('.body > p').count()).toBeGreaterThan(5)
      await expect(article.getByRole('link', { name: 'E-mail' })).toHaveAttribute(
        'href',
        /^mailto:\?subject=/,
      )

      const next = page.locator('.read-next')
      const times = await moments(next.locator('time'))
      expect(times).toHaveLength(8)
      expect(times).toEqual(newestFirst(times))
      expect(await next.locator('h3 a').count()).toBe(8)
      await expect(next.locator('.summary').first()).not.toBeEmpty()
      await expect(next.locator('a', { hasText: (await article.locator('h1').textContent())! })).toHaveCount(
        0,
      )
    })

    test('a corrected article says so above its text, a borrowed one whom it is from', async ({ page }) => {
      await page.goto('/articles/heron-on-the-six-yard-line')
      const corrections = page.getByRole('complementary', { name: 'Corrections' })
      await expect(corrections).toContainText(/^Correction, .*\d/)
      const text = page.locator('.body > p').first()
      expect((await corrections.boundingBox())!.y).toBeLessThan((await text.boundingBox())!.y)
      await page.goto('/articles/galeno-base-tunnel-breakthrough')
      await expect(page.getByText('Northern Wire contributed')).toBeVisible()
    })

    test('section, topic and author are lists of their stories, newest first', async ({ page }) => {
      await page.goto('/')
      await follow(page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'City' }))
      await expect(page.locator('h1')).toHaveText('City')
      await expect(page.getByRole('link', { name: 'City' }).first()).toHaveAttribute('aria-current', 'true')
      const times = await moments(page.locator('main time'))
      expect(times.length).toBeGreaterThan(5)
      expect(times).toEqual(newestFirst(times))

      await page.goto('/articles/council-budget-night')
      await follow(
        page.getByRole('navigation', { name: 'Topics' }).getByRole('link', { name: 'City council' }),
      )
      await expect(page).toHaveURL(/\/topics\/council$/)
      await expect(page.locator('h1')).toHaveText('City council')
      await expect(page.locator('main h2 a[href="/articles/council-budget-night"]')).toBeVisible()

      await page.goto('/articles/council-budget-night')
      await follow(page.getByRole('link', { name: 'Ines Calloway' }))
      await expect(page.locator('h1')).toHaveText('Ines Calloway')
      await expect(page.locator('main')).toContainText('four budgets that ended after midnight')
      await expect(page.locator('main h2 a[href="/articles/council-budget-night"]')).toBeVisible()
    })

    test('every page leads back to the front, to search and to the pages about the paper', async ({
      page,
    }) => {
      await page.goto('/sections/sport')
      const footer = page.getByRole('contentinfo')
      await expect(footer.getByRole('link', { name: 'RSS feed' })).toBeVisible()
      await follow(footer.getByRole('link', { name: 'Search' }))
      await expect(page.locator('h1')).toHaveText('Search')
      await follow(footer.locator('a[href="/articles/about"]'))
      await expect(page.locator('.comments')).toHaveCount(0)
      await follow(page.getByRole('banner').getByRole('link', { name: 'The Saltmere Post' }))
      await expect(page).toHaveURL(/:\d+\/$/)
    })
  })
}

test('without JavaScript every time says its date and its hour', async ({ browser, demo }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: demo.url })
  for (const path of ['/', '/sections/city', '/articles/sit-down-saltmere']) {
    await page.goto(path)
    for (const said of await page.locator('time').allInnerTexts())
      expect(said).toMatch(/^\d{1,2} \p{L}+ \d{4}, \d\d:\d\d$/u)
  }
  await page.close()
})

test.describe('with a clock', () => {
  const article = '/articles/council-budget-night'
  const published = (page: import('@playwright/test').Page) => page.locator('.byline time').first()

  test('times of today shorten to hours and minutes, those of another day keep their date', async ({
    page,
  }) => {
    await page.goto(article)
    const moment = (await published(page).getAttribute('datetime'))!
    // The reader sits in New York; the site's day is what counts, and it is UTC's.
    await page.clock.setFixedTime(`${moment.slice(0, 10)}T23:59:00Z`)
    await page.goto(article)
    await expect(published(page)).toHaveText(moment.slice(11, 16))
    await expect(published(page)).toHaveAttribute('title', /^\d{1,2} \w+ \d{4}, \d\d:\d\d$/)
    await page.clock.setFixedTime(Date.parse(moment) + 86_400_000)
    await page.goto(article)
    await expect(published(page)).toHaveText(/^\d{1,2} \w+ \d{4}, \d\d:\d\d$/)
  })

  test('the masthead says the date of the day the site has', async ({ page }) => {
    await page.clock.setFixedTime('2031-03-04T01:30:00Z')
    await page.goto('/')
    await expect(page.locator('todays-date')).toHaveText(/^Tuesday,? 4 March 2031$/)
  })
})

test('with JavaScript the permanent link becomes a button that copies it', async ({
  page,
  context,
  demo,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/articles/council-budget-night')
  // It says so for three seconds alone: both are looked for from the beginning.
  const told = [
    expect(page.getByRole('button', { name: 'Copied' })).toBeVisible(),
    expect(page.getByRole('status')).toHaveText('Copied'),
  ]
  await page.getByRole('button', { name: 'Copy link' }).click()
  await Promise.all(told)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${demo.url}/articles/council-budget-night`,
  )
})
