import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { field, press, slug, waiting } from './desk.ts'
import { begin } from './editor.ts'
import { expect, test } from './site.ts'
import { atDesk } from './staff.ts'

async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
}

test('what is picked for the front is the front for every reader at once', async ({ ownDemo, browser }) => {
  const { page, problems } = await atDesk(browser, ownDemo, 'editor', 'Ed Moss', { javaScriptEnabled: false })
  const lead = async () =>
    /<div class="lead"[\s\S]*?<\/article>/.exec((await ownDemo.ask('/')).text)?.[0] ?? ''
  await page.goto('/desk/front')
  const rows = page.getByRole('table').locator('tbody tr')
  const [one, two] = [
    (await rows.nth(4).getByRole('rowheader').textContent())!,
    (await rows.nth(6).getByRole('rowheader').textContent())!,
  ]
  await rows
    .nth(4)
    .getByRole('button', { name: /Make it the lead/ })
    .click()
  await expect(page.locator('.picks > li').first()).toContainText(one)
  await field(page, 'Words of the headline').fill(two)
  await press(page, 'Search')
  await rows
    .first()
    .getByRole('button', { name: /Second row/ })
    .click()
  await expect(page.locator('.picks > li').nth(1)).toContainText(two)
  const section = (await ownDemo.ask('/')).text.match(/\/sections\/[\w-]+/)![0]
  const kept = (await ownDemo.ask(section)).headers.etag
  expect(await lead()).toContain(one.slice(0, 20).split(/['’&]/)[0])

  await page.goto('/desk/front')
  const stale = await page.context().newPage()
  await stale.goto('/desk/front')
  await page.getByRole('button', { name: /^Down/ }).first().click()
  await expect(page.locator('.picks > li').first()).toContainText(two)
  expect(await lead()).toContain(two.slice(0, 20).split(/['’&]/)[0])
  expect((await ownDemo.ask(section)).headers.etag).toBe(kept)

  await stale
    .getByRole('button', { name: /^Take off/ })
    .first()
    .click()
  await expect(stale.getByRole('alert').first()).toContainText('Somebody else has just changed the front')
  await expect(stale.locator('.picks > li')).toHaveCount(2)
  expect(problems).toEqual([])
})

test('a lead that pushes the last pick off the front says which one', async ({ ownDemo, browser }) => {
  const { page, problems } = await atDesk(browser, ownDemo, 'editor', 'Ed Moss', { javaScriptEnabled: false })
  await page.goto('/desk/front')
  const picks = page.locator('.picks > li')
  const rows = page.getByRole('table').locator('tbody tr')
  const lead = async (row: number) => {
    const button = rows.nth(row).getByRole('button', { name: /Make it the lead/ })
    await button.click()
  }
  for (let n = 0; n < 4; n++) await lead(n + 2)
  await expect(picks).toHaveCount(4)
  await expect(page.getByRole('status')).toHaveText('The front is changed, and readers see it now.')
  const last = (await picks.last().locator('.pick-headline').textContent())!
  await lead(7)
  await expect(page.getByRole('status')).toContainText(`“${last}” had to make room`)
  await expect(picks.filter({ hasText: last })).toHaveCount(0)
  expect(problems).toEqual([])
})

test('new settings show on every page, and what can’t be taken loses nothing typed', async ({
  ownDemo,
  browser,
}) => {
  const { page, problems } = await atDesk(browser, ownDemo, 'administrator', 'Chief Hale')
  await page.goto('/desk/settings')
  await field(page, 'Name of the paper').fill('The Evening Quay')
  await field(page, 'Question above the comments').fill('And you, what do you say?')
  await field(page, 'Accent, light scheme').fill('#9ad0ff')
  await press(page, 'Save the settings')
  await expect(page.getByText('is hard to read on the light paper').first()).toBeVisible()
  await expect(field(page, 'Name of the paper')).toHaveValue('The Evening Quay')
  expect((await ownDemo.ask('/')).text).not.toContain('The Evening Quay')

  await field(page, 'Accent, light scheme').fill('#7a1f3d')
  await field(page, 'Comments close after (days)').fill('14')
  await press(page, 'Save the settings')
  await expect(page.getByRole('status')).toContainText('The settings are saved')
  for (const path of ['/', `/articles/${slug}`, '/search', '/feed.xml'])
    expect((await ownDemo.ask(path)).text, path).toContain('The Evening Quay')
  expect((await ownDemo.ask(`/articles/${slug}`)).text).toContain('And you, what do you say?')
  await page.goto('/desk/audit')
  await expect(page.getByRole('table')).toContainText('changed the settings')
  await expect(page.locator('.differences ins').filter({ hasText: 'The Evening Quay' })).toBeVisible()
  await expect(page.locator('.differences li').filter({ hasText: 'time zone' })).toHaveCount(0)
  await begin(page, 'Two weeks to say it', 'Then it is closed.')
  await expect(field(page, 'They close by themselves after this many days')).toHaveValue('14')
  expect(problems).toEqual([])
})

test('of two who save the settings, the later one is told, and loses nothing typed', async ({
  ownDemo,
  browser,
}) => {
  const ana = await atDesk(browser, ownDemo, 'administrator', 'Ana Hale')
  const ben = await atDesk(browser, ownDemo, 'administrator', 'Ben Hale', { javaScriptEnabled: false })
  for (const { page } of [ana, ben]) await page.goto('/desk/settings')
  await field(ana.page, 'Name of the paper').fill('The Evening Quay')
  await press(ana.page, 'Save the settings')
  await expect(ana.page.getByRole('status')).toContainText('The settings are saved')

  await field(ben.page, 'Line below the name').fill('News from the water')
  await press(ben.page, 'Save the settings')
  await expect(ben.page.getByRole('alert')).toContainText('Somebody else saved the settings')
  await expect(ben.page.getByText('It is saved as: The Evening Quay').last()).toBeVisible()
  await expect(field(ben.page, 'Line below the name')).toHaveValue('News from the water')
  await field(ben.page, 'Name of the paper').fill('The Evening Quay')
  await press(ben.page, 'Save the settings')
  await expect(ben.page.getByRole('status')).toContainText('The settings are saved')
  const front = (await ownDemo.ask('/')).text
  for (const saved of ['The Evening Quay', 'News from the water']) expect(front).toContain(saved)
  for (const { problems } of [ana, ben]) expect(problems).toEqual([])
})

for (const javaScriptEnabled of [false, true])
  test(`sections, topics and redirects are kept with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    empty,
    browser,
  }) => {
    const { page, problems } = await atDesk(browser, empty, 'editor', 'Ed Moss', { javaScriptEnabled })
    const status = page.getByRole('status')
    for (const name of ['World', 'Sport']) {
      await page.goto('/desk/sections')
      await field(page, 'Name').last().fill(name)
      await press(page, 'Add the section')
      await expect(status).toContainText('added')
    }
    await field(page, 'Name').last().fill('World')
    await press(page, 'Add the section')
    await expect(page.getByText('Another section has this address.').first()).toBeVisible()
    await expect(field(page, 'Name').last()).toHaveValue('World')
    await page.getByRole('button', { name: 'Up Sport' }).click()
    await expect(status).toContainText('new order')
    const front = (await empty.ask('/')).text
    expect(front.indexOf('/sections/sport')).toBeLessThan(front.indexOf('/sections/world'))
    await page.getByText('Change World').click()
    const words = page.locator('details[open]')
    await field(words, 'Address').fill('abroad')
    await words.getByRole('button', { name: 'Save' }).click()
    await expect(status).toContainText('changed on every page')
    const moved = await empty.ask('/sections/world')
    expect([moved.status, moved.headers.location]).toEqual([308, '/sections/abroad'])
    await page.getByRole('button', { name: 'Remove Sport' }).click()
    await expect(status).toContainText('removed')
    expect((await empty.ask('/')).text).not.toContain('/sections/sport')

    for (const name of ['Ships', 'Boats']) {
      await page.goto('/desk/topics')
      await field(page, 'Name').last().fill(name)
      await press(page, 'Add the topic')
      await expect(status).toContainText('added')
    }
    await page.getByText('Merge Boats').click()
    await page.locator('details[open]').getByLabel('Becomes part of').fill('ships')
    await page.locator('details[open]').getByRole('button', { name: 'Merge' }).click()
    await expect(status).toContainText('one now')
    expect((await empty.ask('/topics/boats')).headers.location).toBe('/topics/ships')

    await page.goto('/desk/redirects')
    const add = async (from: string, to: string) => {
      await field(page, 'Old address').fill(from)
      await field(page, 'Leads to').fill(to)
      await press(page, 'Add')
    }
    await add('/2019/story/', '/sections/abroad')
    await expect(status).toContainText('leads there now')
    expect((await empty.ask('/2019/story')).headers.location).toBe('/sections/abroad')
    await add('/sections/abroad', '/2019/story')
    await expect(page.getByText('in a circle').first()).toBeVisible()
    await expect(field(page, 'Old address')).toHaveValue('/sections/abroad')
    await add('/evil', 'javascript:alert(1)')
    await expect(page.getByText('Please write where it leads now').first()).toBeVisible()
    await page.getByRole('button', { name: 'Remove /2019/story' }).click()
    await expect(status).toContainText('removed')
    expect((await empty.ask('/2019/story')).status).toBe(404)
    expect(problems).toEqual([])
  })

for (const [width, colorScheme] of [
  [390, 'dark'],
  [1440, 'light'],
] as const)
  test(`every page of the newsroom can be used by everybody at ${width} px, ${colorScheme}`, async ({
    ownDemo,
    browser,
  }) => {
    test.setTimeout(120_000)
    await waiting(ownDemo, 3)
    const { page, problems } = await atDesk(browser, ownDemo, 'administrator', 'Chief Hale', {
      colorScheme,
      viewport: { width, height: 900 },
    })
    for (const place of [
      'comments',
      'front',
      'sections',
      'topics',
      'redirects',
      'people',
      'people/invite',
      'settings',
      'audit',
    ]) {
      await page.goto(`/desk/${place}`)
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        place,
      ).toBeLessThanOrEqual(0)
      await axe(page)
    }
    await page.goto('/desk/people')
    await page.getByRole('table').getByRole('link').first().click()
    await expect(page.getByRole('heading', { name: 'What they wrote' })).toBeVisible()
    await axe(page)
    expect(problems).toEqual([])
  })
