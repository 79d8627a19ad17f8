import type { Page } from '@playwright/test'
import { saveSite, siteSettings } from '#db/site.ts'
import { kinds } from './kinds.ts'
import { expect, test } from './site.ts'

/** What sticks out of the window at its sides and does not lie in something that scrolls or is cut by itself. */
function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const contained = (element: Element): boolean => {
      for (let up = element.parentElement; up && up !== document.body; up = up.parentElement)
        if (getComputedStyle(up).overflowX !== 'visible') return true
      return false
    }
    const out = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect()
      return own > 1 && (left < -0.5 || right > width + 0.5) && !contained(element)
    })
    const scrolls = document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : []
    return [
      ...scrolls,
      ...out.map(
        (element) => `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 40)}`,
      ),
    ]
  })
}

for (const width of [320, 390, 768, 1024, 1440])
  test(`nothing sticks out at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const path of Object.values(kinds)) {
      await page.goto(path)
      expect(await stickingOut(page), path).toEqual([])
    }
  })

/** Links and buttons whose middle lies under something else. */
function covered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said: string[] = []
    for (const target of document.querySelectorAll('main a, main button, header a, footer a')) {
      if (target.closest('.skip')) continue
      target.scrollIntoView({ block: 'center', inline: 'center' })
      for (const { left, top, width, height } of target.getClientRects()) {
        if (width < 2 || height < 2) continue
        const hit = document.elementFromPoint(left + width / 2, top + height / 2)
        if (hit && !target.contains(hit) && !hit.contains(target))
          said.push(`“${target.textContent}” lies under “${hit.textContent?.slice(0, 40)}”`)
      }
    }
    return said
  })
}

for (const width of [390, 1440])
  test(`every link and button can be hit at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const path of [...Object.values(kinds), '/articles/council-budget-night']) {
      await page.goto(path)
      expect(await covered(page), path).toEqual([])
    }
  })

const box = async (page: Page, what: string) => (await page.locator(what).first().boundingBox())!

test('what has nothing beside it takes the room', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto('/search?q=harbour')
  expect((await box(page, '.rows > li > div')).width).toBe((await box(page, '.rows > li')).width)
  await page.goto('/sections/city')
  expect((await box(page, '.rows > li:has(> .picture) > div')).width).toBeLessThan(300)

  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/articles/tanner-street-landlord-fined')
  const [text, next] = [await box(page, '.coda'), await box(page, '.read-next')]
  expect([next.x, next.width]).toEqual([text.x, text.width])
  await page.goto('/articles/sit-down-saltmere')
  expect((await box(page, '.read-next')).x).toBeGreaterThan((await box(page, '.comments')).x + 600)
  await page.goto('/articles/about')
  await expect(page.locator('.read-next')).toHaveCount(0)
  await page.goto('/articles/sit-down-saltmere/comments/1')
  expect((await box(page, '.comments')).x).toBe(text.x)

  await page.goto('/sign-in')
  const footer = await box(page, '.footer')
  expect(footer.y + footer.height).toBe(900)
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(900)
})

test('on a touch screen links that stand alone are 44 px high', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  for (const path of [
    '/',
    '/articles/council-budget-night',
    '/articles/sit-down-saltmere/comments/1',
    '/search',
  ]) {
    await page.goto(path)
    const alone = page.locator(
      'header a, footer a, .pager a, .action, .topics a, .share a, .share button, input:not([type=hidden]), select',
    )
    const heights = await alone.evaluateAll((all) =>
      all.map((e) => [e.textContent, Math.round(e.getBoundingClientRect().height)] as const),
    )
    expect(
      heights.filter(([, height]) => height < 44),
      path,
    ).toEqual([])
  }
})

test('on paper there is the text, its pictures and where its links lead, and nothing to click', async ({
  page,
}) => {
  await page.goto('/articles/council-budget-night')
  await page.emulateMedia({ media: 'print' })
  for (const gone of [
    '.sections',
    '.tools',
    '.share',
    '.read-next',
    '.comments',
    '.footer',
    '.skip',
    '.topics',
  ])
    await expect(page.locator(gone).first(), gone).toBeHidden()
  for (const there of ['h1', '.standfirst', '.byline', '.body > p', '.masthead .name'])
    await expect(page.locator(there).first(), there).toBeVisible()
  expect((await page.locator('.lead-picture img').boundingBox())!.height).toBeLessThanOrEqual(720 / 2)
  // A time the script has shortened has its date again.
  const time = page.locator('.byline time').first()
  if (await time.getAttribute('title'))
    expect(await time.evaluate((e) => getComputedStyle(e, '::after').content)).toContain('202')
  await page.goto('/articles/sit-down-saltmere/comments/1')
  await expect(page.locator('.threads').first()).toBeVisible()
  expect((await page.pdf()).length).toBeGreaterThan(10_000)
})

type Place = { part: string; at: number; width: number }

/** Where the parts of a page stand, seen from the side its text begins at. */
function places(page: Page, from: 'left' | 'right'): Promise<Place[]> {
  return page.evaluate((side) => {
    const parts =
      '.masthead .name a, .tools, .sections, .front > *, .strip > *, .article > *, .after > *, .body > *, .footer .wrap > *'
    return [...document.querySelectorAll(parts)].map((part) => {
      const { left, right, width } = part.getBoundingClientRect()
      return {
        part: `${part.tagName}.${part.className}`,
        at: Math.round(side === 'left' ? left : innerWidth - right),
        width: Math.round(width),
      }
    })
  }, from)
}

test('a site in Arabic is the mirror of one in English, and nothing sticks out', async ({
  page,
  ownDemo,
}) => {
  const sizes = [390, 1440]
  const pages = [
    '/',
    '/articles/heron-on-the-six-yard-line',
    '/sections/city',
    '/articles/sit-down-saltmere/comments/1',
    '/search?q=harbour',
    '/no-such-page',
  ]
  const before = new Map<string, Place[]>()
  for (const width of sizes)
    for (const path of pages) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(ownDemo.url + path)
      before.set(`${path} ${width}`, await places(page, 'left'))
    }
  await ownDemo.change(async () => {
    await saveSite({ ...(await siteSettings()), language: 'ar-EG' })
    return ['site']
  })
  for (const width of sizes)
    for (const path of pages) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(ownDemo.url + path)
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
      await expect(page.locator('html')).toHaveAttribute('lang', 'ar-EG')
      expect(await stickingOut(page), `${path} ${width}`).toEqual([])
      const mirrored = await places(page, 'right')
      const moved = before.get(`${path} ${width}`)!.filter(({ at, width: own }, i) => {
        const now = mirrored[i]!
        return Math.abs(at - now.at) > 2 || Math.abs(own - now.width) > 2
      })
      expect(moved, `${path} ${width}`).toEqual([])
    }
})
