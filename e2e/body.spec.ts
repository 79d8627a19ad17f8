import { publishEveryBlock } from './every-block.ts'
import { expect, test } from './site.ts'

for (const javaScriptEnabled of [false, true]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('every kind of block is read as what it is', async ({ page, empty }) => {
      await publishEveryBlock(empty)
      await page.goto(`${empty.url}/articles/all-of-it`)
      const body = page.locator('.body')
      await expect(body.locator('> p').first()).toHaveText('Plain, bold')
      await expect(body.locator('> p strong').first()).toHaveText('bold')
      await expect(body.getByRole('heading', { name: 'Why now', level: 2 })).toBeVisible()
      await expect(body.locator('> ul > li > ol > li')).toHaveText('inner')
      await expect(body.locator('blockquote:not(.pullquote) p')).toHaveText(['Said one.', 'Said two.'])
      await expect(body.locator('blockquote:not(.pullquote) footer')).toHaveText('A witness')
      await expect(body.locator('.pullquote')).toContainText('Pulled out')
      await expect(
        body.locator('> figure:not(.gallery)').getByRole('img', { name: 'A harbour' }),
      ).toBeVisible()
      const gallery = body.locator('.gallery')
      await expect(gallery.getByRole('img', { name: 'Boats' })).toBeVisible()
      // A picture that could not be had leaves its place, with what it shows.
      await expect(gallery.locator('.missing')).toHaveText('Lost')
      await expect(gallery.locator('> figcaption')).toHaveText('Both')
      await expect(body.getByRole('table', { name: 'Catches' }).getByRole('columnheader')).toHaveText([
        'Year',
        'Tons',
      ])
      await expect(body.getByRole('region', { name: 'Code: js' })).toHaveText('let a = 1')
      await expect(body.getByRole('separator')).toHaveCount(1)
      await expect(body.getByRole('link', { name: 'A film' })).toHaveAttribute(
        'href',
        'https://film.example/1',
      )
      await expect(body.getByRole('complementary', { name: 'Key facts' }).getByRole('listitem')).toHaveText([
        'One fact',
        'Another',
      ])
      await expect(body.getByText('Yes or no?')).toBeVisible()
      await expect(page.locator('iframe, object, embed, video, audio')).toHaveCount(0)
    })
  })
}

test('a picture comes in the size the page needs, in a format the browser likes, with room kept for it', async ({
  page,
  empty,
}) => {
  await publishEveryBlock(empty)
  const asked: string[] = []
  page.on(
    'request',
    (request) => request.resourceType() === 'image' && asked.push(new URL(request.url()).pathname),
  )
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(`${empty.url}/articles/all-of-it`)
  const lead = page.locator('.lead-picture img')
  await expect(lead).toHaveJSProperty('complete', true)
  expect(await lead.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
  await expect(lead).toHaveAttribute('width', '960')
  await expect(lead).toHaveAttribute('height', '480')
  expect(asked.filter((path) => path.startsWith('/media/'))).toContainEqual(
    expect.stringMatching(/\/640\.avif$/),
  )
  expect(
    asked.every(
      (path) => path.startsWith('/media/') || path.startsWith('/icons/') || path === '/favicon.ico',
    ),
  ).toBe(true)
})
