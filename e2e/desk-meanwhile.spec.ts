import type { Page } from '@playwright/test'
import { field } from './desk.ts'
import { begin, keeping, press, text } from './editor.ts'
import { expect, test } from './site.ts'
import { atDesk } from './staff.ts'

/* What somebody does at the desk while somebody else has something open there. */

test('of two who change a section or a topic, the later one is told, and loses nothing typed', async ({
  empty,
  browser,
}) => {
  const ana = await atDesk(browser, empty, 'editor', 'Ana Hale', { javaScriptEnabled: false })
  const ben = await atDesk(browser, empty, 'editor', 'Ben Hale', { javaScriptEnabled: false })
  const alert = ben.page.getByRole('alert')
  for (const [list, noun] of [
    ['sections', 'section'],
    ['topics', 'topic'],
  ] as const) {
    const path = `/desk/${list}`
    const status = ana.page.getByRole('status')
    for (const name of ['World', 'Sport', 'Arts']) {
      await ana.page.goto(path)
      await field(ana.page, 'Name').last().fill(name)
      await press(ana.page, `Add the ${noun}`)
      await expect(status).toContainText('added')
    }
    const change = async (page: Page, name: string, label: string, words: string) => {
      await page.getByText(`Change ${name}`).click()
      await field(page.locator('details[open]'), label).fill(words)
      await page.locator('details[open]').getByRole('button', { name: 'Save' }).click()
    }
    await ben.page.goto(path)
    await change(ana.page, 'World', 'Description', 'All of it')
    await expect(status).toContainText('changed on every page')

    await change(ben.page, 'World', 'Name', 'Abroad')
    await expect(alert).toContainText('Somebody else changed this while you wrote')
    const words = ben.page.locator('details[open]')
    await expect(words).toContainText('It is saved as: All of it')
    await expect(field(words, 'Name')).toHaveValue('Abroad')
    await field(words, 'Description').fill('All of it')
    await words.getByRole('button', { name: 'Save' }).click()
    await expect(ben.page.getByRole('status')).toContainText('changed on every page')
    expect((await empty.ask(`/${list}/world`)).text).toContain('All of it')

    // Who removes what somebody else has just changed looks at it first.
    await ben.page.goto(path)
    await ana.page.goto(path)
    await change(ana.page, 'Sport', 'Name', 'Sports')
    await ben.page.getByRole('button', { name: 'Remove Sport' }).click()
    await expect(alert).toContainText(`This ${noun} is no longer as you saw it`)

    // What was typed of something that is gone can be added anew.
    await ana.page.getByRole('button', { name: 'Remove Sports' }).click()
    await expect(status).toContainText('removed')
    await change(ben.page, 'Sports', 'Description', 'Every game')
    await expect(alert).toContainText(`Somebody else removed this ${noun}`)
    await expect(field(ben.page, 'Description').last()).toHaveValue('Every game')
    await press(ben.page, `Add the ${noun}`)
    await expect(ben.page.getByRole('status')).toContainText('added')
  }
  await ana.page.goto('/desk/sections')
  await ben.page.goto('/desk/sections')
  await ana.page.getByRole('button', { name: 'Up Arts' }).click()
  await expect(ana.page.getByRole('status')).toContainText('new order')
  await ben.page.getByRole('button', { name: 'Down Abroad' }).click()
  await expect(alert).toContainText('are no longer as you saw them')
  for (const { problems } of [ana, ben]) expect(problems).toEqual([])
})

test('a section that goes while somebody writes is said beside its field, and nothing typed is lost', async ({
  empty,
  browser,
}) => {
  const chief = await atDesk(browser, empty, 'editor', 'Ed Moss', { javaScriptEnabled: false })
  for (const name of ['World', 'Sport']) {
    await chief.page.goto('/desk/sections')
    await chief.page.getByLabel('Name', { exact: true }).last().fill(name)
    await press(chief.page, 'Add the section')
  }
  const { page: desk, problems } = await atDesk(browser, empty, 'editor', 'Ada North')
  await begin(desk, 'The tide turns', 'At noon the water stood still.')
  await chief.page.getByRole('button', { name: 'Remove World' }).click()
  await expect(chief.page.getByRole('status')).toContainText('removed')

  await press(desk, 'Publish now')
  await expect(desk.locator('#sectionId-problem')).toHaveText('This section is gone. Choose another.')
  await expect(keeping(desk)).toContainText('Draft kept')
  await desk.reload()
  await expect(text(desk)).toContainText('At noon the water stood still.')
  await press(desk, 'Save')
  await expect(desk.locator('#sectionId-problem')).toHaveText('This section is gone. Choose another.')
  await desk.getByRole('combobox', { name: 'Section', exact: true }).selectOption('Sport')
  await press(desk, 'Publish now')
  await expect(keeping(desk)).toContainText('Published at')
  expect((await empty.ask('/sections/sport')).text).toContain('The tide turns')
  for (const found of [problems, chief.problems]) expect(found).toEqual([])
})

test('while a guest byline is being made, another name is added, and neither is lost', async ({
  ownDemo,
  browser,
}) => {
  const { page: desk, problems } = await atDesk(browser, ownDemo, 'editor', 'Ada North')
  await begin(desk, 'Two bylines', 'By two.')
  await press(desk, 'Save')
  await expect(keeping(desk)).toContainText('Saved')
  const byline = desk.getByRole('group', { name: 'Byline' })
  const adding = desk.getByLabel('Add a name; a new one becomes a guest byline')
  const travelling = Promise.withResolvers<void>()
  await desk.route('**/desk/articles/*', async (route) => {
    if (route.request().postData()?.includes('Nora Guest')) await travelling.promise
    await route.fallback()
  })
  await adding.fill('Nora Guest')
  await adding.press('Enter')
  await adding.fill('Ines Calloway')
  await adding.press('Enter')
  await expect(byline.getByRole('listitem')).toHaveText(/Ines Calloway/)
  await adding.fill('Half a na')
  const topic = desk.getByLabel('Add a topic, or name a new one')
  await topic.fill('Harb')
  travelling.resolve()
  await expect(byline.getByRole('listitem')).toContainText(['Ines Calloway', 'Nora Guest'])
  await expect(adding).toHaveValue('Half a na')
  await expect(topic).toHaveValue('Harb')
  await expect(topic).toBeFocused()
  expect(problems).toEqual([])
})
