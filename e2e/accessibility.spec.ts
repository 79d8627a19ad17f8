import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { ensureSection } from '#db/sections.ts'
import { publishEveryBlock } from './every-block.ts'
import { kinds } from './kinds.ts'
import { expect, test } from './site.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

// A link that is still fading from one scheme into the other is in neither.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Holds the page against WCAG 2.2 AA in light and dark, on a phone and on a desk. */
async function expectAccessible(page: Page): Promise<void> {
  for (const width of [390, 1440])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze()
      const found = violations.map(({ id, nodes }) => ({
        id,
        at: nodes.map(({ html, any }) => [html, any[0]?.message]),
      }))
      expect(found, `${width} px, ${colorScheme}`).toEqual([])
    }
}

for (const [kind, path] of Object.entries(kinds)) {
  test(`everybody can use it: ${kind}`, async ({ page }) => {
    await page.goto(path)
    await expectAccessible(page)
  })
}

test('everybody can use it: an article with a block of every kind', async ({ page, empty }) => {
  await publishEveryBlock(empty)
  await page.goto(`${empty.url}/articles/all-of-it`)
  await expectAccessible(page)
})

test('everybody can use it: an empty newsroom', async ({ page, empty }) => {
  await page.goto(empty.url)
  await expectAccessible(page)
  await empty.change(async () => {
    await ensureSection({ slug: 'city', name: 'City' })
    return ['site']
  })
  await page.goto(`${empty.url}/sections/city`)
  await expectAccessible(page)
})

test('headings never skip a level, and landmarks have names', async ({ page }) => {
  for (const path of Object.values(kinds)) {
    await page.goto(path)
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) => all.map((h) => Number(h.tagName[1])))
    expect(
      levels.filter((level) => level === 1),
      path,
    ).toHaveLength(1)
    for (const [i, level] of levels.entries())
      expect(level, `${path}, heading ${i + 1}`).toBeLessThanOrEqual((levels[i - 1] ?? 2) + 1)
    const navs = await page
      .locator('nav')
      .evaluateAll((all) => all.map((nav) => nav.getAttribute('aria-label')))
    expect(
      navs.filter((name) => !name),
      path,
    ).toEqual([])
    expect(new Set(navs).size, path).toBe(navs.length)
  }
})
