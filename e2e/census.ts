import type { Browser, Page } from '@playwright/test'
import { problemsOf } from './site.ts'

/** What the page has: how many elements of each kind and attributes of each name, and addresses of odd schemes. */
export function census(page: Page, but: string) {
  return page.evaluate((but) => {
    const counts: Record<string, number> = {}
    const odd: string[] = []
    for (const element of document.querySelectorAll('*')) {
      // Our own scripts may have made these already, or not yet.
      if (element.matches('.counted, next-route-announcer') || (but && element.matches(but))) continue
      const names = element.getAttributeNames()
      for (const what of [element.localName, ...names.map((name) => `[${name}]`)])
        counts[what] = (counts[what] ?? 0) + 1
      for (const name of ['href', 'src', 'action', 'formaction', 'data', 'poster', 'xlink:href']) {
        const address = element.getAttribute(name)
        const { protocol } = new URL(address ?? '', location.href)
        if (address !== null && !/^(https?|mailto|blob):$/.test(protocol)) odd.push(`${name}=${address}`)
      }
    }
    return { counts, odd }
  }, but)
}

/** What ran on the page that came from no file of ours, or was kept from running. */
export const ran = (page: Page) => page.evaluate(() => (window as { ran?: string[] }).ran)

/** Notes in that list what must not happen on the page, and in the page what ran. */
export async function watch(page: Page, problems: string[]): Promise<void> {
  problemsOf(page, problems)
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.addInitScript(() => {
    const ran: string[] = []
    Object.assign(window, { ran, alert: (what: unknown) => ran.push(String(what)) })
    addEventListener('securitypolicyviolation', ({ blockedURI, sourceFile }) => {
      // Zod tries once whether it may make functions of text. It may not, and goes on without.
      if (blockedURI !== 'eval' || !sourceFile.includes('/_next/static/')) ran.push(`blocked ${blockedURI}`)
    })
  })
}

/** Two pages to compare, and what went wrong on either. */
export async function both(browser: Browser): Promise<{ pages: [Page, Page]; problems: string[] }> {
  const pages: [Page, Page] = [await browser.newPage(), await browser.newPage()]
  const problems: string[] = []
  for (const page of pages) await watch(page, problems)
  return { pages, problems }
}
