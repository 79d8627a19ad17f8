import { begin, keeping, pictureFile, press, text } from './editor.ts'
import { expect, test } from './site.ts'
import { atDesk } from './staff.ts'

// They write by hand, in a newsroom of their own each.
test.describe.configure({ timeout: 120_000 })

test('at a desk’s width the toolbar is one row, and the text begins on the first screen', async ({
  ownDemo,
  browser,
}) => {
  const { page: desk, problems } = await atDesk(browser, ownDemo, 'writer', 'Cleo Wright', {
    viewport: { width: 1440, height: 900 },
  })
  await begin(desk, 'Below a tall picture', 'The first word.')
  const choosing = desk.waitForEvent('filechooser')
  await press(desk, 'Choose a picture')
  await (await choosing).setFiles(await pictureFile('tall.png', 120))
  await expect(desk.locator('.lead-picture-edit img')).toBeVisible()
  const toolbar = (await desk.getByRole('toolbar', { name: 'Text' }).boundingBox())!
  expect(toolbar.height).toBeLessThan(45)
  await desk.keyboard.press('Control+Home')
  await desk.evaluate(() => scrollTo(0, 0))
  await expect(desk.getByText('The first word.')).toBeInViewport()
  expect(problems).toEqual([])
})

test('on a small screen the acts and the toolbar stay in view, one row each', async ({
  ownDemo,
  browser,
}) => {
  const { page: desk, problems } = await atDesk(browser, ownDemo, 'administrator', 'Chief Hale', {
    viewport: { width: 390, height: 844 },
  })
  await desk.goto('/desk/articles')
  const navigation = await desk.getByRole('navigation', { name: 'Desk' }).boundingBox()
  expect(navigation!.height).toBeLessThan(60)
  await begin(desk, 'Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik', '')
  await text(desk).click()
  for (let n = 0; n < 40; n++) await desk.keyboard.press('Enter')
  await desk.keyboard.type('The end.')
  await expect(keeping(desk)).toContainText('Draft kept')
  for (const control of [
    desk.getByRole('button', { name: 'Save', exact: true }),
    desk.getByRole('button', { name: 'Bold' }),
    desk.getByText('The end.'),
  ])
    await expect(control).toBeInViewport()
  const tools = (await desk.locator('.body-tools').boundingBox())!
  expect(tools.y + tools.height).toBeLessThan(200)
  await press(desk, 'Save')
  await expect(keeping(desk)).toContainText('Saved at')
  expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await desk.goto('/desk/articles')
  expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await desk.goto('/desk/audit')
  await expect(desk.getByRole('link', { name: 'Audit log' })).toBeInViewport({ ratio: 1 })
  expect(problems).toEqual([])
})
