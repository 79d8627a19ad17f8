import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'

/** What has the focus: what it says, whether a ring is drawn around it and it can be seen, and its place in the page. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    return {
      says: (element.textContent || element.getAttribute('aria-label') || element.id).trim(),
      ring: outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2,
      seen:
        box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
      inMain: document.querySelector('main')!.contains(element),
      place: [...document.querySelectorAll('*')].indexOf(element),
    }
  })
}

for (const width of [390, 1440]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } })

    test('the first thing the Tab key offers is to skip to the text', async ({ page }) => {
      for (const path of ['/', '/articles/council-budget-night', '/search']) {
        await page.goto(path)
        await page.keyboard.press('Tab')
        expect(await focused(page)).toMatchObject({ says: 'Skip to the text', ring: true, seen: true })
        await page.keyboard.press('Enter')
        await page.keyboard.press('Tab')
        expect(await focused(page), path).toMatchObject({ inMain: true, ring: true, seen: true })
      }
    })

    test('Tab goes through the page in the order it is read, always seen, with a ring around', async ({
      page,
    }) => {
      for (const path of ['/', '/articles/tide-gauge-open-data', '/search?q=harbour', '/sections/city']) {
        await page.goto(path)
        let before = -1
        let steps = 0
        for (; steps < 45; steps++) {
          await page.keyboard.press('Tab')
          const now = await focused(page)
          // Past the last one the focus leaves the page.
          if (now.place < before) break
          // A field for a date takes several steps; the browser draws the ring of those inside it.
          expect(now, `${path}, step ${steps + 1}`).toMatchObject({
            ring: true,
            seen: true,
            ...(now.place === before && { ring: now.ring }),
          })
          expect(now.place, `${path}, “${now.says}”`).toBeGreaterThanOrEqual(before)
          before = now.place
        }
        expect(steps, path).toBeGreaterThan(20)
      }
    })
  })
}

test('what scrolls by itself can be reached and scrolled with keys', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('/articles/tide-gauge-open-data')
  const scrollers = page.locator('.body [role=region][tabindex="0"]')
  expect(await scrollers.count()).toBeGreaterThan(0)
  for (const scroller of await scrollers.all()) {
    if (!(await scroller.evaluate((e) => e.scrollWidth > e.clientWidth))) continue
    await scroller.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => scroller.evaluate((e) => e.scrollLeft)).toBeGreaterThan(0)
  }
})

test('on a phone the row of sections shows the one the reader is in', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto('/sections/opinion')
  await expect(
    page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Opinion' }),
  ).toBeInViewport({ ratio: 1 })
})
