import { join } from 'node:path'
import { test as base, expect, type Locator, type Page } from '@playwright/test'
import { type Site, startSite } from './server.ts'

type ForOneTest = {
  /** A demo newsroom of the test's own, to change as it likes. */
  ownDemo: Site
  /** A newsroom without anything in it, of the test's own. */
  empty: Site
}
type ForManyTests = {
  /** The demo newsroom. It is shared: read it, never change it. Plain paths in `page.goto` lead there. */
  demo: Site
}

// A worker runs one test at a time. Each has a list of its own: pages of the one before may still be open, and ask in
// vain for what their site no longer gives.
let inBrowsers: string[] = []

/** Watches a page of the site `ownDemo`: that test fails where something goes wrong on it. */
export function watchForReader(page: Page): void {
  problemsOf(page, inBrowsers)
}

/** Where `first-start.ts` leaves the folder of a filled demo newsroom. */
export const newsroomFolder = (project: { outputDir: string }) => join(project.outputDir, 'newsroom')

/**
 * Playwright's test with sites to try. Whatever a test does with its page, in the end there must have been no error in
 * the console and no request to another host.
 */
export const test = base.extend<ForOneTest, ForManyTests>({
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the first parameter
    async ({}, use, { project }) => {
      const site = await startSite({ from: newsroomFolder(project) })
      await use(site)
      expect(await site.stop()).toBe(0)
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the first parameter
  ownDemo: async ({}, use, { project }) => {
    const site = await startSite({ from: newsroomFolder(project) })
    inBrowsers = []
    await use(site)
    const problems = [...inBrowsers]
    await site.stop()
    expect(problems).toEqual([])
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the first parameter
  empty: async ({}, use) => {
    const site = await startSite()
    await use(site)
    await site.stop()
  },
  baseURL: async ({ demo }, use) => use(demo.url),
  page: async ({ page }, use) => {
    const problems = problemsOf(page)
    await use(page)
    expect(problems).toEqual([])
  },
})

/** Notes what must not happen on any page, in that list. */
export function problemsOf(page: Page, problems: string[] = []): string[] {
  const visited = new Set<string>()
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (request.isNavigationRequest()) visited.add(request.url()).add(origin)
    else if (protocol !== 'data:' && !visited.has(origin)) problems.push(`asked for ${request.url()}`)
  })
  // A browser says nothing in the console where the policy keeps a script from making code out of text.
  void page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`the policy forbids it: ${violatedDirective} ${blockedURI}`),
    ),
  )
  page.on('pageerror', (error) => problems.push(`script failed: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    // A page that answers so is an error to the console; the tests ask for such pages on purpose.
    if (/status of 4(04|09|10)/.test(message.text()) && visited.has(message.location().url)) return
    problems.push(`console: ${message.text()} ${message.location().url}`)
  })
  return problems
}

/** Follows a link or sends a form, and waits until the next page is there whole. */
export async function follow(link: Locator): Promise<void> {
  await Promise.all([link.page().waitForEvent('load'), link.click()])
}

export { expect }
