import type { Page } from '@playwright/test'
import { saveArticle } from '#db/article-save.ts'
import { ensureSection } from '#db/sections.ts'
import { anInput } from '#domain/testing.ts'
import { expect, follow, test } from './site.ts'

const headlines = (page: Page) => page.locator('.results h2').allInnerTexts()
const searchFor = (words: string) => `/search?q=${encodeURIComponent(words)}`

for (const javaScriptEnabled of [false, true]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('words lead to the articles that hold them, with the words marked', async ({ page }) => {
      await page.goto('/')
      await follow(page.getByRole('banner').getByRole('link', { name: 'Search' }))
      await page.getByLabel('Words to look for').fill('harbour crane')
      await follow(page.getByRole('button', { name: 'Search' }))
      await expect(page).toHaveURL(/\/search\?q=harbour\+crane/)
      await expect(page.getByLabel('Words to look for')).toHaveValue('harbour crane')
      await expect(page.locator('.results h2').first()).toContainText('Harbour crane falls onto Timber Quay')
      for (const hit of await page.locator('.results li').all()) {
        const marks = (await hit.locator('mark').allInnerTexts()).map((word) => word.toLowerCase())
        expect(marks.some((word) => /^(harbour|crane)/.test(word))).toBe(true)
      }
      await follow(page.locator('.results h2 a').first())
      await expect(page.locator('h1')).toContainText('Harbour crane falls onto Timber Quay')
    })

    test('sections and days narrow the results down, and stay as they were chosen', async ({ page }) => {
      await page.goto(searchFor('harbour'))
      const all = await page.locator('.results li').count()
      await page.getByLabel('Section', { exact: true }).selectOption('City')
      await follow(page.getByRole('button', { name: 'Search' }))
      await expect(page.getByLabel('Section', { exact: true })).toHaveValue('city')
      const inCity = await page.locator('.results li').count()
      expect(inCity).toBeGreaterThan(0)
      expect(inCity).toBeLessThan(all)
      await page.getByLabel('To', { exact: true }).fill('2001-01-01')
      await follow(page.getByRole('button', { name: 'Search' }))
      await expect(page.getByText('Nothing was found.')).toBeVisible()
      await expect(page.getByLabel('To', { exact: true })).toHaveValue('2001-01-01')
    })
  })
}

test('a phrase in quotes stands together, a word with a minus stays out, a byline counts', async ({
  page,
}) => {
  await page.goto(searchFor('"timber quay"'))
  expect((await headlines(page)).some((headline) => headline.includes('Timber Quay'))).toBe(true)
  await page.goto(searchFor('"quay timber"'))
  await expect(page.getByText('Nothing was found.')).toBeVisible()
  await page.goto(searchFor('quay -timber'))
  expect(await headlines(page)).not.toContain(
    'Harbour crane falls onto Timber Quay; driver climbs out unhurt',
  )
  await page.goto(searchFor('João Ferreira'))
  const accented = await headlines(page)
  expect(accented.length).toBeGreaterThan(0)
  await page.goto(searchFor('joao ferreira'))
  expect(await headlines(page)).toEqual(accented)
})

test('more results follow page by page, none twice, and by section and day', async ({ page, empty }) => {
  await empty.change(async () => {
    const [north, south] = [
      await ensureSection({ slug: 'north', name: 'North' }),
      await ensureSection({ slug: 'south', name: 'South' }),
    ]
    for (let n = 1; n <= 45; n++) {
      const section = n % 3 === 0 ? south : north
      const publishedAt = new Date(Date.UTC(2026, 0, n, 12))
      await saveArticle(
        anInput({
          slug: `lock-${n}`,
          headline: `The sluice opens ${n} times`,
          sectionId: section.id,
          publishedAt,
        }),
      )
    }
    return ['site']
  })
  await page.goto(`${empty.url}${searchFor('sluice')}`)
  const pages = [await headlines(page)]
  for (let n = 2; n <= 3; n++) {
    await follow(page.getByRole('link', { name: 'More results' }))
    pages.push(await headlines(page))
  }
  await expect(page.getByRole('link', { name: 'More results' })).toHaveCount(0)
  expect(pages.map((list) => list.length)).toEqual([20, 20, 5])
  expect(new Set(pages.flat()).size).toBe(45)

  const found = async (query: string) => {
    await page.goto(`${empty.url}/search?q=sluice&${query}`)
    return page.locator('.results li').count()
  }
  expect(await found('section=south')).toBe(15)
  expect(await found('from=2026-01-10&to=2026-01-14')).toBe(5)
  expect(await found('section=south&from=2026-01-10&to=2026-01-14')).toBe(1)
  await expect(page.getByRole('link', { name: 'More results' })).toHaveCount(0)
})

test('what cannot be used gets a kind sentence, and the rest of the question is answered', async ({
  page,
}) => {
  const says = async (query: string, sentence: string | RegExp) => {
    await page.goto(`/search?${query}`)
    await expect(page.locator('.results')).toContainText(sentence)
  }
  await says('q=harbour&section=moon', 'There is no such section: all of them were searched.')
  expect((await headlines(page)).length).toBeGreaterThan(0)
  await says('q=harbour&from=yesterday', 'a day is written as 2026-11-24')
  await says('q=harbour&from=2027-01-01&to=2020-01-01', 'they were swapped')
  await says('q=harbour&after=nonsense', 'That link to more results is damaged')
  await says(`q=${'harbour+'.repeat(60)}`, 'Only the first 200 characters were looked for.')
  await says('q=%22%22%21%3F', 'There is no word or number in that')
  await says('q=zyxwvut', 'Nothing was found. Fewer or other words may find more.')
})

test('an empty question is a form and nothing more', async ({ page }) => {
  await page.goto('/search')
  await expect(page.getByRole('button', { name: 'Search' })).toBeVisible()
  await expect(page.locator('.results')).toHaveCount(0)
  await page.goto('/search?q=%20%20')
  await expect(page.locator('.results')).toHaveCount(0)
})

const hostile = [
  '"',
  '"harbour',
  'harbour"',
  '*',
  'harb*',
  'NEAR(harbour crane)',
  'harbour AND OR NOT',
  'headline:harbour',
  '^harbour',
  "'; drop table articles; --",
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '\\',
  '%',
  '_',
  '(((((',
  '{}[]&|!:',
  '\u0000harbour\u0000',
  '\ud800',
  '🦀🏳️‍🌈👩‍👩‍👧',
  'ميناء المدينة',
  'נמל "העיר"',
  '港口 東京都',
  '\u202eruobrah',
  'e\u0301'.repeat(100),
  '-harbour',
  '--- - -"" -"a',
  "d'été 3.14 1,000 a/b c@d.example",
]

test('no question, however hostile, is answered with an error or let into the page', async ({
  demo,
  page,
}) => {
  for (const words of hostile) {
    const answer = await demo.ask(searchFor(words.toWellFormed()))
    expect(answer.status, words).toBe(200)
    expect(answer.text, words).not.toContain('<script>alert')
    expect(answer.text, words).not.toContain('<img src=x')
  }
  for (const query of [
    'q=%00',
    'q=%E0%A4%A',
    'q=a&q=b&q=c',
    'q[]=a',
    `q=${'%22'.repeat(2000)}`,
    `q=${encodeURIComponent('ж '.repeat(1200))}`,
    'section=%00&from=%00&q=a',
  ])
    expect((await demo.ask(`/search?${query}`)).status, query.slice(0, 40)).toBe(200)
  await page.goto(searchFor('"><img src=x onerror=alert(1)>'))
  await expect(page.getByLabel('Words to look for')).toHaveValue('"><img src=x onerror=alert(1)>')
})

test('ten kilobytes of noise are answered too', async ({ demo }) => {
  const noise = Array.from({ length: 2500 }, (_, i) =>
    String.fromCodePoint(0x21 + ((i * 7919) % 0x2000)),
  ).join('')
  const answer = await demo.ask(
    searchFor(noise.toWellFormed())
      .slice(0, 10_000)
      .replace(/%[0-9A-F]?$/, ''),
  )
  expect([200, 414]).toContain(answer.status)
})
