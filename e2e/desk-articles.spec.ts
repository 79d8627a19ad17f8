import { axe, begin, keeping, pictureFile, press, text } from './editor.ts'
import { expect, test } from './site.ts'
import { atDesk } from './staff.ts'

// They write long articles by hand, in a newsroom of their own each.
test.describe.configure({ timeout: 120_000 })

test('an editor writes an article with every kind of block, and readers see it at once', async ({
  ownDemo,
  browser,
  page,
}) => {
  const { page: desk, problems } = await atDesk(browser, ownDemo, 'editor', 'Ada North')
  await begin(desk, 'Gates of the harbour turn again', 'The first ship came at noon.')
  await desk.getByLabel('Standfirst').fill('After ten years of waiting.')
  await desk.keyboard.press('Tab')

  await text(desk).click()
  await desk.keyboard.press('Control+End')
  await desk.keyboard.press('Enter')
  await desk.keyboard.type('## Why now')
  await desk.keyboard.press('Enter')
  await desk.keyboard.type('- The gates')
  await desk.keyboard.press('Enter')
  await desk.keyboard.press('Tab')
  await desk.keyboard.type('of steel')
  for (let n = 0; n < 3; n++) await desk.keyboard.press('Enter')
  await desk.keyboard.type('> We waited for years.')
  await desk.getByLabel('Quote by').fill('The harbour master')
  await desk.locator('.body-text > p').last().click()
  await press(desk, 'Key facts')
  await desk.keyboard.type('Opened in 1911')
  await desk.keyboard.press('Enter')
  await desk.keyboard.type('Closed in 2016')
  await desk.locator('.body-text > p').last().click()
  await press(desk, 'Table')
  await desk.keyboard.type('Year')
  await desk.keyboard.press('Tab')
  await desk.keyboard.type('Ships')
  await desk.getByLabel('Caption of the table').fill('Ships a year')
  await desk.locator('.body-text > p').last().click()

  const choosing = desk.waitForEvent('filechooser')
  await press(desk, 'Picture')
  await (await choosing).setFiles(await pictureFile('gates.png', 30))
  await expect(desk.locator('.edit-picture')).toBeVisible()
  await desk.keyboard.type('The gates at dawn')

  await press(desk, 'Publish now')
  await expect(desk.getByRole('alert').filter({ hasText: 'no description' })).toBeVisible()
  await desk.getByLabel('Description, for those who don’t see it').fill('Two steel gates, half open')
  await desk.getByLabel('Credit').fill('R. Hill')

  expect((await page.goto(`${ownDemo.url}/articles/gates-of-the-harbour-turn-again`))!.status()).toBe(404)
  await page.goto(`${ownDemo.url}/`)
  await press(desk, 'Publish now')
  await expect(keeping(desk)).toContainText('Published at')

  await page.reload()
  await page.getByRole('link', { name: 'Gates of the harbour turn again' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gates of the harbour turn again')
  const body = page.locator('.body')
  await expect(body.locator('h2').first()).toHaveText('Why now')
  await expect(body.locator('li li')).toHaveText('of steel')
  await expect(body.locator('blockquote').first()).toContainText('The harbour master')
  await expect(body.locator('.facts li')).toHaveText(['Opened in 1911', 'Closed in 2016'])
  await expect(body.locator('caption')).toHaveText('Ships a year')
  await expect(body.locator('thead th').first()).toHaveText('Year')
  await expect(body.locator('figure img')).toHaveAttribute('alt', 'Two steel gates, half open')
  await expect(body.locator('figcaption')).toContainText('The gates at dawn')
  expect(problems).toEqual([])
})

test('a published article is updated, corrected and withdrawn, and readers see each at once', async ({
  ownDemo,
  browser,
  page,
}) => {
  const { page: desk, problems } = await atDesk(browser, ownDemo, 'editor', 'Ada North')
  await begin(desk, 'A night at the mill', 'The lights went out.')
  await press(desk, 'Publish now')
  await expect(keeping(desk)).toContainText('Published at')
  const address = `${ownDemo.url}/articles/a-night-at-the-mill`
  await page.goto(address)
  await expect(page.locator('.byline')).not.toContainText('Updated')

  await desk.getByLabel('Headline', { exact: true }).fill('A long night at the mill')
  await press(desk, 'Minor update')
  await expect(keeping(desk)).toContainText('Updated at')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A long night at the mill')
  await expect(page.locator('.byline')).not.toContainText('Updated')

  await text(desk).click()
  await desk.keyboard.press('Control+End')
  await desk.keyboard.type(' They came back at dawn.')
  await press(desk, 'Update')
  await expect(keeping(desk)).toContainText('Updated at')
  await page.reload()
  await expect(page.locator('.body')).toContainText('They came back at dawn.')
  await expect(page.locator('.byline')).toContainText('Updated')

  await press(desk, 'Correct …')
  await desk.getByLabel('Correction, as readers').fill('The mill stands in Upper Lane.')
  let sent = 0
  desk.on('request', (request) => {
    if (request.method() === 'POST') sent++
  })
  await desk.getByRole('button', { name: 'Add correction', exact: true }).dblclick()
  await expect(keeping(desk)).toContainText('The correction stands above the text.')
  expect(sent).toBe(1)
  await page.reload()
  const corrections = page.getByRole('complementary', { name: 'Corrections' })
  await expect(corrections).toContainText('Upper Lane')
  expect((await corrections.textContent())!.split('Upper Lane').length).toBe(2)

  await press(desk, 'Withdraw …')
  await press(desk, 'Withdraw')
  await expect(desk.getByText('Say in a sentence why')).toBeVisible()
  await desk.getByLabel('Why it is withdrawn').fill('A source took back what it had said.')
  await press(desk, 'Withdraw')
  await expect(desk.locator('.act-state')).toContainText('Withdrawn')
  const gone = await page.goto(address)
  expect(gone!.status()).toBe(410)
  await expect(page.getByText('A source took back what it had said.')).toBeVisible()

  await press(desk, 'Publish again')
  await expect(desk.locator('.act-state')).toContainText('Published')
  expect((await page.goto(address))!.status()).toBe(200)
  expect(problems).toEqual([])
})

test('an article is scheduled to the minute, moved, and taken off again', async ({
  ownDemo,
  browser,
  page,
}) => {
  const { page: desk, problems } = await atDesk(browser, ownDemo, 'editor', 'Ada North')
  await begin(desk, 'What the year will bring', 'Much.')
  await press(desk, 'Schedule …')
  const at = desk.getByLabel(/^It appears on/)
  await at.fill('2020-01-01T09:00')
  await press(desk, 'Schedule')
  await expect(desk.getByText('This moment has passed.')).toBeVisible()
  const year = new Date().getUTCFullYear() + 1
  await at.fill(`${year}-03-04T05:06`)
  await press(desk, 'Schedule')
  await expect(desk.locator('.act-state')).toContainText(`Scheduled for 4 March ${year}, 05:06`)
  const address = `${ownDemo.url}/articles/what-the-year-will-bring`
  expect((await page.goto(address))!.status()).toBe(404)
  await press(desk, 'Another time …')
  await at.fill(`${year}-03-05T05:06`)
  await press(desk, 'Schedule')
  await expect(desk.locator('.act-state')).toContainText('5 March')
  await press(desk, 'Take off the schedule')
  await expect(desk.locator('.act-state')).toContainText('Draft')
  await press(desk, 'Publish now')
  await expect(desk.locator('.act-state')).toContainText('Published')
  expect((await page.goto(address))!.status()).toBe(200)
  expect(problems).toEqual([])
})

test('writers keep to their own drafts, readers have no desk, and a preview is private', async ({
  ownDemo,
  browser,
}) => {
  const { page: writer, problems } = await atDesk(browser, ownDemo, 'writer', 'Cleo Wright')
  await begin(writer, 'By a writer', 'Not for readers yet.')
  await expect(writer.getByRole('button', { name: 'Publish now' })).toHaveCount(0)
  await press(writer, 'Save')
  await expect(keeping(writer)).toContainText('Saved at')
  const path = new URL(writer.url()).pathname
  const preview = await writer.goto(`${path}/preview`)
  await expect(writer.getByRole('heading', { level: 1 })).toHaveText('By a writer')
  expect(preview!.headers()['cache-control']).toContain('no-store')
  await expect(writer.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)

  const { page: other } = await atDesk(browser, ownDemo, 'writer', 'Dora Lane')
  const { page: reader } = await atDesk(browser, ownDemo, 'reader', 'Rita Reader')
  for (const page of [other, reader])
    for (const address of [path, `${path}/preview`, `${path}/revisions`])
      expect((await page.goto(address))!.status(), address).toBe(404)
  expect(problems).toEqual([])
})

test('a draft that came to nothing is deleted by its writer, in the midst of typing too', async ({
  ownDemo,
  browser,
}) => {
  const { page: writer, problems } = await atDesk(browser, ownDemo, 'writer', 'Cleo Wright')
  const { page: chief } = await atDesk(browser, ownDemo, 'administrator', 'Chief Hale')
  const warnings: string[] = []
  writer.on('dialog', async (dialog) => {
    warnings.push(dialog.message())
    await dialog.accept()
  })
  await begin(writer, 'Came to nothing', 'A thought.')
  await press(writer, 'Save')
  await expect(keeping(writer)).toContainText('Saved at')
  const path = new URL(writer.url()).pathname
  await press(writer, 'Delete …')
  await expect(writer.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await writer.keyboard.press('Escape')
  await expect(writer.getByText('goes for good')).toHaveCount(0)

  await press(writer, 'Delete …')
  await text(writer).click()
  await writer.keyboard.type(' And another, not kept yet.')
  await press(writer, 'Delete')
  await expect(writer.getByRole('status')).toHaveText('The draft is deleted.')
  await expect(writer.getByText('Came to nothing')).toHaveCount(0)
  expect(warnings).toEqual([])
  expect((await writer.request.get(path)).status()).toBe(404)
  await chief.goto('/desk/audit')
  await expect(chief.getByRole('row').filter({ hasText: 'deleted a draft' })).toContainText('Came to nothing')
  expect(problems).toEqual([])
})

test('the list is narrowed by state, section and words, page by page, on a phone too', async ({
  ownDemo,
  browser,
}) => {
  const { page: desk, problems } = await atDesk(browser, ownDemo, 'editor', 'Ada North', {
    viewport: { width: 390, height: 844 },
  })
  await desk.goto('/desk/articles')
  await expect(desk.getByRole('row')).toHaveCount(51)
  await axe(desk)
  await desk.getByRole('link', { name: 'Changed before these' }).click()
  await expect(desk.getByRole('link', { name: 'Back to the last changed' })).toBeVisible()
  await desk.goto('/desk/articles')
  const headline = await desk.locator('tbody th a').nth(4).textContent()
  await desk
    .getByLabel('Words in the headline')
    .fill(headline!.split(' ').slice(0, 3).join(' ').toUpperCase())
  await press(desk, 'Show')
  await expect(desk.locator('tbody th a').filter({ hasText: headline! })).toBeVisible()
  await desk.getByRole('link', { name: 'Drafts' }).click()
  await expect(desk.getByText('No article matches.')).toBeVisible()
  await desk.goto('/desk/articles')
  await desk.locator('tbody th a').first().click()
  await expect(text(desk)).toBeVisible()
  await axe(desk)
  const width = await desk.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBe(390)
  expect(problems).toEqual([])
})
