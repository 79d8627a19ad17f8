import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { expect } from './site.ts'

/** The text of the article in the editor. */
export const text = (page: Page) => page.getByRole('textbox', { name: 'Text of the article' })
/** Presses the button of that name. */
export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
/** What the editor says about what is kept and saved. */
export const keeping = (page: Page) => page.locator('.keeping')

/** Begins an article with that headline and some text, in a section. */
export async function begin(page: Page, headline: string, words: string): Promise<void> {
  await page.goto('/desk/articles')
  await press(page, 'Begin an article')
  await page.getByRole('textbox', { name: 'Headline', exact: true }).fill(headline)
  await text(page).click()
  await page.keyboard.type(words)
  await page.getByRole('combobox', { name: 'Section', exact: true }).selectOption({ index: 1 })
}

/** A picture nobody has brought in before. */
export async function pictureFile(name: string, shade: number) {
  const pixels = {
    create: { width: 800, height: 600, channels: 3 as const, background: { r: shade, g: 90, b: 160 } },
  }
  return { name, mimeType: 'image/png', buffer: await sharp(pixels).png().toBuffer() }
}

/** Pastes HTML into the text, as a word processor left it on the clipboard. */
export async function pasteHtml(page: Page, html: string): Promise<void> {
  await text(page).evaluate((element, html) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    clipboardData.setData('text/plain', 'plain')
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
}

/** Fails where axe sees a violation of WCAG 2.2 AA. */
export async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
}
