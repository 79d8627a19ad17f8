import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { kinds } from './kinds.ts'
import type { Site } from './server.ts'
import { expect, test } from './site.ts'

/** Bytes over the wire with brotli. (A page just made weighs a little more for a moment, until it is made denser.) */
async function weigh(site: Site, paths: Iterable<string>): Promise<number> {
  let bytes = 0
  for (const path of paths)
    bytes += (await site.ask(path, { headers: { 'accept-encoding': 'br' } })).bytes.length
  return bytes
}

test('a first visit to an article takes at most 4 requests and 20 kB besides pictures and font', async ({
  demo,
  page,
}) => {
  for (const path of [
    kinds['article with code, facts and an embed'],
    kinds['article with many comments'],
    '/articles/council-budget-night',
  ]) {
    const asked: string[] = []
    page.on(
      'request',
      (request) =>
        ['image', 'font'].includes(request.resourceType()) || asked.push(new URL(request.url()).pathname),
    )
    await page.goto(path, { waitUntil: 'networkidle' })
    page.removeAllListeners('request')
    expect(asked.length, `${path}: ${asked}`).toBeLessThanOrEqual(4)
    await expect.poll(() => weigh(demo, asked), path).toBeLessThanOrEqual(20_000)
  }
})

test('no article of the demo newsroom is heavier', async ({ demo }) => {
  const { items } = JSON.parse((await demo.ask('/feed.json')).text) as { items: { url: string }[] }
  for (const { url } of items) {
    const path = new URL(url).pathname
    const { text } = await demo.ask(path)
    const parts = [...text.matchAll(/<link rel="stylesheet" href="([^"]+)"|<script[^>]* src="([^"]+)"/g)].map(
      (part) => part[1] ?? part[2]!,
    )
    expect(parts.length, path).toBeLessThanOrEqual(3)
    await expect.poll(() => weigh(demo, [path, ...parts]), path).toBeLessThanOrEqual(20_000)
  }
})

test('the one script of reader pages is our own islands, at most 10 kB gzipped', async ({ demo }) => {
  for (const path of Object.values(kinds)) {
    const { text } = await demo.ask(path)
    const scripts = [...text.matchAll(/<script\b([^>]*)>/g)].map(([, attributes]) => attributes!)
    const run = scripts.filter((attributes) => !attributes.includes('type="application/ld+json"'))
    expect(run, path).toHaveLength(1)
    const source = /\ssrc="(\/islands\/[^"]+)"/.exec(run[0]!)![1]!
    const islands = await demo.ask(source)
    expect(gzipSync(islands.bytes).length).toBeLessThanOrEqual(10_240)
    expect(islands.headers['cache-control']).toContain('immutable')
  }
})

test('the font is one file of at most 40 kB', async ({ demo }) => {
  const fonts = [...(await demo.ask('/')).text.matchAll(/href="([^"]+\.woff2)"/g)].map((found) => found[1]!)
  expect(fonts).toHaveLength(1)
  expect((await demo.ask(fonts[0]!)).bytes.length).toBeLessThanOrEqual(40_960)
})

/** Goes through the page to its end, as a reader does, and gives how much has jumped. */
async function shiftWhileReading(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame)
    await document.fonts.ready
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo(0, y)
      await frame()
      await Promise.all(
        [...document.images]
          .filter((img) => img.loading !== 'lazy')
          .map((img) => img.decode().catch(() => null)),
      )
    }
    await frame()
    await frame()
    return (window as unknown as { shift: number }).shift
  })
}

for (const width of [390, 1440]) {
  test(`nothing jumps while a page and then its font come in, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.addInitScript(() => {
      const seen = window as unknown as { shift: number }
      seen.shift = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    for (const path of [
      '/',
      '/sections/city',
      '/articles/council-budget-night',
      '/articles/sit-down-saltmere',
    ]) {
      let release = () => {}
      const held = new Promise<void>((resolve) => {
        release = resolve
      })
      await page.route('**/*.woff2', async (route) => {
        await held
        await route.continue()
      })
      await page.goto(path, { waitUntil: 'domcontentloaded' })
      await page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      )
      release()
      await page.waitForLoadState()
      expect(await shiftWhileReading(page), path).toBe(0)
      await page.unroute('**/*.woff2')
    }
  })
}
