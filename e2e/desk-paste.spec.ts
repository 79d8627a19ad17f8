import { axe, begin, keeping, pasteHtml, press, text } from './editor.ts'
import { expect, test } from './site.ts'
import { atDesk } from './staff.ts'

// They write by hand, in a newsroom of their own each.
test.describe.configure({ timeout: 120_000 })

test('what was struck out is not pasted, and what did not come in is said', async ({ ownDemo, browser }) => {
  const { page: desk, problems } = await atDesk(browser, ownDemo, 'writer', 'Cleo Wright')
  await begin(desk, 'From Word, with changes', '')
  await text(desk).click()
  const said = desk.locator('.words')
  await pasteHtml(
    desk,
    `<p class=MsoNormal>The mayor <del cite="mailto:A" datetime="2026-01-01T10:00">stole</del><ins cite="mailto:A">spent</ins> it,
    <s>they</s> <strike>all</strike> <span style='mso-bidi-font-weight:bold;text-decoration:line-through'>knew</span> said.</p>`,
  )
  await expect(text(desk)).toHaveText('The mayor spent it, said.')
  await expect(said).toHaveText(/^Struck text was left out of what you pasted\./)
  await axe(desk)
  await press(desk, 'Close what was said')
  await expect(said).toHaveCount(0)

  await desk.keyboard.press('Control+a')
  await pasteHtml(
    desk,
    `<p>One <img src="file:///C:/Temp/clip_image001.png"> two <img src="https://other.example/a.jpg"> three
    <img src="https://counts.example/dot" width=1 height=1></p>`,
  )
  await expect(text(desk)).toHaveText('One two three')
  await expect(said).toContainText('2 pictures were not in what you pasted: drop their files here.')
  await expect(text(desk).locator('img')).toHaveCount(0)
  expect(problems).toEqual([])
})

test('cells joined with others leave every cell after them in its column', async ({ ownDemo, browser }) => {
  const { page: desk, problems } = await atDesk(browser, ownDemo, 'writer', 'Cleo Wright')
  await begin(desk, 'A table with joined cells', '')
  await text(desk).click()
  await pasteHtml(
    desk,
    `<table><thead><tr><th rowspan=2>Year</th><th colspan=2>Ships</th></tr><tr><th>In</th><th>Out</th></tr></thead>
    <tbody><tr><td rowspan=0>2025</td><td>1</td><td>2</td></tr><tr><td colspan=2>3</td></tr></tbody></table>`,
  )
  const rows = text(desk).locator('tr')
  const cells = (row: number) => rows.nth(row).locator('th, td').allTextContents()
  await expect(rows).toHaveCount(4)
  expect(await cells(0)).toEqual(['Year', 'Ships', ''])
  expect(await cells(1)).toEqual(['', 'In', 'Out'])
  expect(await cells(2)).toEqual(['2025', '1', '2'])
  expect(await cells(3)).toEqual(['', '3', ''])
  await press(desk, 'Save')
  await expect(keeping(desk)).toContainText('Saved at')
  expect(problems).toEqual([])
})
