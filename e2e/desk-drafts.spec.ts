import type { Page } from '@playwright/test'
import { axe, begin, keeping, press, text } from './editor.ts'
import { expect, problemsOf, test } from './site.ts'
import { atDesk } from './staff.ts'

// They write by hand, in a newsroom of their own each.
test.describe.configure({ timeout: 120_000 })

const headline = (page: Page) => page.getByLabel('Headline', { exact: true })
const atTheEnd = async (page: Page, words: string) => {
  await text(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(words)
}

test('of two windows of one writer, neither overwrites what the other kept', async ({ ownDemo, browser }) => {
  const { page: one, problems } = await atDesk(browser, ownDemo, 'writer', 'Cleo Wright')
  await begin(one, 'Written in two windows', 'As it began.')
  await expect(keeping(one)).toContainText('Draft kept')
  const two = await one.context().newPage()
  const problemsOfTwo = problemsOf(two)
  await two.goto(one.url())
  await expect(text(two)).toContainText('As it began.')

  await atTheEnd(one, ' More in the first.')
  await expect(keeping(one)).toContainText('Draft kept')
  await atTheEnd(two, ' More in the second.')
  const choice = two.getByRole('region', { name: 'You are writing this article in another window too' })
  await expect(choice).toBeVisible()
  await expect(choice.getByRole('row').filter({ hasText: 'More in the first.' })).toContainText(
    'More in the second.',
  )
  await expect(two.getByRole('button', { name: 'Save', exact: true })).toBeDisabled()
  await expect(two.getByRole('link', { name: 'Choose first' })).toBeVisible()
  await expect(text(two)).toContainText('More in the second.')
  await axe(two)
  await one.reload()
  await expect(text(one)).toContainText('More in the first.')

  await press(two, 'Write on with what is here')
  await expect(keeping(two)).toContainText('Draft kept')
  await atTheEnd(one, ' And yet more.')
  await expect(one.getByRole('region', { name: 'You are writing' })).toContainText('More in the second.')
  await press(one, 'Take all of the other window')
  await expect(text(one)).toContainText('As it began. More in the second.')
  await expect(one.getByRole('region', { name: 'You are writing' })).toHaveCount(0)
  await press(one, 'Save')
  await expect(keeping(one)).toContainText('Saved at')

  await atTheEnd(two, ' Late.')
  await press(two, 'Save')
  const saved = two.getByRole('region', { name: 'You saved this article in another window' })
  await expect(saved).toContainText('Late.')
  await press(two, 'Write on with what is here')
  await press(two, 'Save')
  await expect(keeping(two)).toContainText('Saved at')
  await one.reload()
  await expect(text(one)).toContainText('Late.')
  expect(problems).toEqual([])
  expect(problemsOfTwo).toEqual([])
})

test('a connection that breaks after the text was kept looks like no second window', async ({
  ownDemo,
  browser,
}) => {
  const { page: desk } = await atDesk(browser, ownDemo, 'writer', 'Cleo Wright')
  await begin(desk, 'Kept without an answer', 'One.')
  await expect(keeping(desk)).toContainText('Draft kept')
  await desk.route('**/desk/articles/*', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    await route.fetch()
    await route.abort()
  })
  await atTheEnd(desk, ' Two.')
  await expect(keeping(desk)).toContainText('Not kept:')
  await desk.unroute('**/desk/articles/*')
  await desk.keyboard.type(' Three.')
  await expect(keeping(desk)).toContainText('Draft kept')
  await expect(desk.getByRole('region', { name: 'another window' })).toHaveCount(0)
  await desk.reload()
  await expect(text(desk)).toContainText('One. Two. Three.')
})

test('an article begins with its headline, and without one and a text no reader sees it', async ({
  ownDemo,
  browser,
}) => {
  const { page: desk, problems } = await atDesk(browser, ownDemo, 'editor', 'Ada North')
  await desk.goto('/desk/articles')
  await press(desk, 'Begin an article')
  await expect(headline(desk)).toBeFocused()
  await expect(headline(desk)).toHaveValue('')
  await desk.getByRole('combobox', { name: 'Section', exact: true }).selectOption({ index: 1 })
  const wrong = desk.locator('.act-forms').getByRole('alert')
  for (const name of ['Publish now', 'Schedule']) {
    if (name === 'Schedule') await press(desk, 'Schedule …')
    await press(desk, name)
    await expect(wrong).toContainText('Headline: Write a headline.')
    await expect(wrong).toContainText('Text: There is no text yet.')
  }
  await press(desk, 'Cancel')
  await headline(desk).fill('untitled')
  await press(desk, 'Publish now')
  await expect(wrong).toContainText('still “Untitled”')
  await headline(desk).fill('')
  await press(desk, 'Save')
  await expect(keeping(desk)).toContainText('Saved at')
  await expect(headline(desk)).toHaveValue('')
  await expect(desk.locator('.act-state')).toContainText('Draft')
  await desk.goto('/desk/articles')
  await expect(desk.getByRole('row').nth(1)).toContainText('Untitled')
  expect(problems).toEqual([])
})

test('changes are discarded only when that is said twice', async ({ ownDemo, browser }) => {
  const { page: desk, problems } = await atDesk(browser, ownDemo, 'writer', 'Cleo Wright')
  await begin(desk, 'Thought better of', 'What stays.')
  await press(desk, 'Save')
  await expect(keeping(desk)).toContainText('Saved at')
  await atTheEnd(desk, ' What goes.')
  await press(desk, 'Discard changes …')
  await expect(desk.getByText('goes for good')).toBeVisible()
  await expect(desk.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await desk.keyboard.press('Enter')
  await expect(text(desk)).toContainText('What goes.')
  await press(desk, 'Discard changes …')
  await press(desk, 'Discard')
  await expect(text(desk)).toHaveText('What stays.')
  await expect(keeping(desk)).toContainText('Everything is saved.')
  await desk.reload()
  await expect(text(desk)).toHaveText('What stays.')
  expect(problems).toEqual([])
})

test('a name that stands in its field and is not added is never dropped', async ({ ownDemo, browser }) => {
  const { page: desk, problems } = await atDesk(browser, ownDemo, 'editor', 'Ada North')
  await begin(desk, 'By whom', 'Somebody wrote this.')
  const byline = desk.getByRole('group', { name: 'Byline' })
  const name = byline.getByLabel(/^Add a name/)
  const known = (await byline.locator('option').first().getAttribute('value'))!
  await name.fill(known.toUpperCase())
  await headline(desk).click()
  await expect(byline.getByRole('listitem')).toContainText(known)
  await expect(name).toHaveValue('')

  await name.fill('Nora Guest')
  await headline(desk).click()
  await expect(byline.getByRole('alert')).toHaveText('Press Add, or empty this field.')
  await press(desk, 'Publish now')
  await expect(desk.locator('.act-forms').getByRole('alert')).toContainText('Byline: Press Add')
  await expect(desk.locator('.act-state')).toContainText('Draft')
  await press(desk, 'Add to byline')
  await expect(byline.getByRole('listitem').nth(1)).toContainText('Nora Guest')

  const topics = desk.getByRole('group', { name: 'Topics' })
  const topic = (await topics.locator('option').first().getAttribute('value'))!
  await topics.getByLabel(/^Add a topic/).fill(topic)
  await desk.keyboard.press('Control+s')
  await expect(keeping(desk)).toContainText('Saved at')
  await desk.reload()
  await expect(topics.getByRole('listitem')).toContainText(topic)
  await expect(byline.getByRole('listitem')).toHaveCount(2)
  expect(problems).toEqual([])
})

test('a preview opened straight after the last key shows it', async ({ ownDemo, browser }) => {
  const { page: desk, problems } = await atDesk(browser, ownDemo, 'writer', 'Cleo Wright')
  await begin(desk, 'Looked at before', 'The first word')
  await expect(keeping(desk)).toContainText('Draft kept')
  await atTheEnd(desk, ' and the last.')
  const opening = desk.context().waitForEvent('page')
  await desk.getByRole('link', { name: 'Preview' }).click()
  const preview = await opening
  await expect(preview.locator('.body')).toContainText('The first word and the last.')
  expect(await preview.evaluate(() => window.opener)).toBeNull()
  expect(problems).toEqual([])
})

test('who restores a revision beside changes of their own is told so, and has a way on', async ({
  ownDemo,
  browser,
}) => {
  const { page: desk, problems } = await atDesk(browser, ownDemo, 'editor', 'Ada North')
  await begin(desk, 'Restored by hand', 'First.')
  await press(desk, 'Save')
  await expect(keeping(desk)).toContainText('Saved at')
  await atTheEnd(desk, ' Second.')
  await press(desk, 'Save')
  await expect(keeping(desk)).toContainText('Saved at')
  await atTheEnd(desk, ' Not saved.')
  await expect(keeping(desk)).toContainText('Draft kept')
  await desk.getByRole('link', { name: 'Revisions' }).click()
  await desk.getByRole('link', { name: 'Compare revision 2' }).click()
  await press(desk, 'Restore revision 2')
  const choice = desk.getByRole('region', { name: /^You restored a revision/ })
  await expect(choice).toContainText('Not saved.')
  await desk.getByRole('link', { name: 'Choose first' }).click()
  await expect(choice.getByRole('heading')).toBeFocused()
  await press(desk, 'Take all that was restored')
  await expect(text(desk)).toHaveText('First.')
  await press(desk, 'Publish now')
  await expect(keeping(desk)).toContainText('Published at')
  expect(problems).toEqual([])
})
