import { readFileSync } from 'node:fs'
import { axe, begin, keeping, pasteHtml, pictureFile, press, text } from './editor.ts'
import { expect, test } from './site.ts'
import { atDesk } from './staff.ts'

// They write long articles by hand, in a newsroom of their own each.
test.describe.configure({ timeout: 120_000 })

test('what is typed is kept for its writer alone, and is there again after a reload', async ({
  ownDemo,
  browser,
}) => {
  const { page: desk, problems } = await atDesk(browser, ownDemo, 'editor', 'Ada North')
  const { page: other } = await atDesk(browser, ownDemo, 'editor', 'Ben Reed')
  await begin(desk, 'Kept as it is typed', 'Not saved by anybody.')
  await expect(keeping(desk)).toContainText(/^Draft kept \d\d:\d\d$/)
  await desk.reload()
  await expect(desk.getByLabel('Headline', { exact: true })).toHaveValue('Kept as it is typed')
  await expect(text(desk)).toContainText('Not saved by anybody.')
  await other.goto(new URL(desk.url()).pathname)
  await expect(other.getByLabel('Headline', { exact: true })).toHaveValue('')
  await desk.goto('/desk/articles')
  await expect(desk.getByRole('region', { name: 'Not saved yet' })).toBeVisible()
  await desk.goBack()
  await press(desk, 'Discard changes …')
  await press(desk, 'Discard')
  await expect(desk.getByLabel('Headline', { exact: true })).toHaveValue('')
  expect(problems).toEqual([])
})

test('of two who save, the later one is shown both versions, and loses nothing', async ({
  ownDemo,
  browser,
}) => {
  const { page: ada, problems } = await atDesk(browser, ownDemo, 'editor', 'Ada North')
  const { page: ben } = await atDesk(browser, ownDemo, 'editor', 'Ben Reed')
  await begin(ada, 'Written by two', 'As Ada began it.')
  await press(ada, 'Save')
  await expect(keeping(ada)).toContainText('Saved at')
  await ben.goto(new URL(ada.url()).pathname)
  await expect(text(ben)).toContainText('As Ada began it.')

  await text(ada).click()
  await ada.keyboard.press('Control+End')
  await ada.keyboard.type(' Ada’s end.')
  await ada.keyboard.press('Control+s')
  await expect(keeping(ada)).toContainText('Saved at')

  await text(ben).click()
  await ben.keyboard.press('Control+End')
  await ben.keyboard.type(' Ben’s end.')
  await ben.getByLabel('Kicker').fill('Twofold')
  await press(ben, 'Save')
  const stale = ben.getByRole('region', { name: 'Ada North saved this article while you were writing' })
  await expect(stale).toBeVisible()
  await expect(stale.getByRole('row').filter({ hasText: 'Ada’s end.' })).toContainText('Ben’s end.')
  await expect(stale).toContainText('Twofold')
  await ben.reload()
  await expect(stale).toBeVisible()
  await expect(text(ben)).toContainText('Ben’s end.')

  await press(ben, 'Write on with mine')
  await press(ben, 'Save')
  await expect(keeping(ben)).toContainText('Saved at')
  await ada.reload()
  await expect(text(ada)).toContainText('Ben’s end.')

  await ada.getByRole('link', { name: 'Revisions' }).click()
  await ada.getByRole('link', { name: 'Compare revision 3' }).click()
  await expect(ada.getByRole('table').first()).toContainText('Ada’s end.')
  await axe(ada)
  await press(ada, 'Restore revision 3')
  await expect(ada.getByText('Revision 3 was restored.')).toBeVisible()
  await expect(text(ada)).toContainText('Ada’s end.')
  expect(problems).toEqual([])
})

test('what is pasted from Word becomes clean blocks, and no script of it runs', async ({
  ownDemo,
  browser,
}) => {
  const { page: desk, problems } = await atDesk(browser, ownDemo, 'writer', 'Cleo Wright')
  await begin(desk, 'From Word', '')
  await text(desk).click()
  await pasteHtml(desk, readFileSync('e2e/word.html', 'utf8'))
  const body = text(desk)
  await expect(body.locator('> h2')).toHaveText('The harbour plan')
  await expect(body.locator('> h3')).toHaveText('What it costs')
  await expect(body.locator('> p').first()).toHaveText('The council voted on Monday, as the minutes say.')
  await expect(body.locator('strong').first()).toHaveText('voted')
  await expect(body.locator('em').first()).toHaveText('Monday')
  await expect(body.locator('a')).toHaveAttribute('href', 'https://council.example/minutes')
  await expect(body.locator('> ul > li > p')).toHaveText(['New gates', 'New lights'])
  await expect(body.locator('> ul ul li')).toHaveText('Of steel')
  await expect(body.locator('tr')).toHaveCount(2)
  await expect(body.locator('td, th').nth(3)).toHaveText('4.5')
  await expect(body.locator('strong').last()).toHaveText('Done')
  await expect(desk).not.toHaveTitle('ran')
  await press(desk, 'Save')
  await expect(keeping(desk)).toContainText('Saved at')
  expect(problems).toEqual([])
})

test('what is pasted from Google Docs and LibreOffice becomes the same clean blocks', async ({
  ownDemo,
  browser,
}) => {
  const { page: desk, problems } = await atDesk(browser, ownDemo, 'writer', 'Cleo Wright')
  await begin(desk, 'From elsewhere', '')
  await text(desk).click()
  await pasteHtml(
    desk,
    `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-size:16pt">From Docs</span></h2>
    <p dir="ltr" style="line-height:1.38"><span style="font-weight:400">It </span><span style="font-weight:700">stands</span><span style="font-style:italic"> there</span>, <a href="https://www.google.com/url?q=https://docs.example/a&amp;sa=D">linked</a>.</p>
    <ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>one</span></p></li><ul><li aria-level="2"><p><span>inner</span></p></li></ul></ul><br></b>`,
  )
  const body = text(desk)
  await expect(body.locator('> h2')).toHaveText('From Docs')
  await expect(body.locator('strong')).toHaveText('stands')
  await expect(body.locator('em')).toHaveText('there')
  await expect(body.locator('a')).toHaveAttribute('href', 'https://docs.example/a')
  await expect(body.locator('li')).toHaveText([/^one/, 'inner'])
  await expect(body.locator('ul ul li')).toHaveText('inner')

  await desk.keyboard.press('Control+a')
  await pasteHtml(
    desk,
    `<html><head><style type="text/css">p { margin: 0 }</style></head><body lang="en-GB" dir="ltr"><h1 class="western">From Writer</h1>
    <p><font face="Liberation Serif"><span lang="de-DE"><b>Bold</b></span></font> and plain</p>
    <ol><li><p style="margin-bottom: 0cm">first</p></li><li><p>second</p></li></ol>
    <blockquote><p>Quoted</p></blockquote><pre>let a = 1\nlet b = 2</pre></body></html>`,
  )
  await expect(body.locator('> h2')).toHaveText('From Writer')
  await expect(body.locator('> ol > li')).toHaveText(['first', 'second'])
  await expect(body.locator('strong')).toHaveText('Bold')
  await expect(body.locator('blockquote')).toContainText('Quoted')
  await expect(body.locator('pre')).toHaveText('let a = 1\nlet b = 2')
  await expect(keeping(desk)).toContainText('Draft kept')
  expect(problems).toEqual([])
})

test('a picture is dropped on the lead, pictures become a gallery, and guests get a byline on the spot', async ({
  ownDemo,
  browser,
  page,
}) => {
  const { page: desk, problems } = await atDesk(browser, ownDemo, 'editor', 'Ada North')
  await begin(desk, 'Pictures of a summer', 'Many of them.')
  const file = await pictureFile('summer.png', 200)
  await desk.locator('.lead-field').evaluate(
    (element, bytes) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([Uint8Array.from(bytes)], 'summer.png', { type: 'image/png' }))
      element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    },
    [...file.buffer],
  )
  await desk.getByLabel('Decorative: shows nothing a reader would miss').check()
  await desk.getByText('Focal point: 50 % across, 50 % down').click()
  await desk.getByLabel('Across, %').fill('20')
  await desk.keyboard.press('Tab')
  await expect(desk.getByText('Focal point: 20 % across, 50 % down')).toBeVisible()

  const wrong = desk.waitForEvent('filechooser')
  await press(desk, 'Gallery')
  await (await wrong).setFiles({
    name: 'notes.png',
    mimeType: 'image/png',
    buffer: Buffer.from('not a picture at all'),
  })
  await expect(desk.locator('.body-editor').getByRole('alert')).toContainText(
    'not a picture that can be shown',
  )

  const choosing = desk.waitForEvent('filechooser')
  await press(desk, 'Gallery')
  await (await choosing).setFiles([await pictureFile('one.png', 10), await pictureFile('two.png', 250)])
  await expect(desk.locator('.edit-gallery .edit-picture')).toHaveCount(2)
  for (const n of [0, 1])
    await desk
      .locator('.edit-gallery')
      .getByLabel('Description, for those who don’t see it')
      .nth(n)
      .fill(`Beach ${n}`)

  await desk.getByLabel('Add a name; a new one becomes a guest byline').fill('Nora Guest')
  await desk.keyboard.press('Enter')
  await expect(desk.getByRole('group', { name: 'Byline' }).getByRole('listitem')).toContainText('Nora Guest')
  await desk.getByLabel('Add a topic, or name a new one').fill('Beaches of the north')
  await desk.keyboard.press('Enter')
  await expect(desk.getByRole('group', { name: 'Topics' }).getByRole('listitem')).toContainText(
    'Beaches of the north',
  )
  await axe(desk)
  await press(desk, 'Publish now')
  await expect(desk.locator('.act-state')).toContainText('Published')
  await page.goto(`${ownDemo.url}/articles/pictures-of-a-summer`)
  await expect(page.locator('.byline')).toContainText('Nora Guest')
  await expect(page.locator('.gallery img')).toHaveCount(2)
  await expect(page.locator('.lead-picture img')).toHaveClass(/fx-2/)
  await page.getByRole('link', { name: 'Beaches of the north' }).click()
  await expect(page.getByRole('link', { name: 'Pictures of a summer' })).toBeVisible()
  expect(problems).toEqual([])
})

test('no script of the desk tries to make code out of text, and one that did would be noticed', async ({
  ownDemo,
  browser,
}) => {
  const { page: desk, problems } = await atDesk(browser, ownDemo, 'editor', 'Ada North')
  await begin(desk, 'Without code from text', 'Nothing is tried.')
  await desk.goto('/desk/comments')
  expect(problems).toEqual([])
  await desk.evaluate(() => {
    setTimeout(() => {
      try {
        new Function('return 1')()
      } catch {}
    })
  })
  await expect.poll(() => problems).toEqual([expect.stringMatching(/the policy forbids it: script-src eval/)])
})
