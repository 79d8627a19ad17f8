import type { Browser, BrowserContext, Page } from '@playwright/test'
import { linkTo } from './outbox.ts'
import type { Site } from './server.ts'
import { expect } from './site.ts'

export const password = 'blue mountain tea'

/** A browser of somebody's own, on that site. */
export async function visitor(browser: Browser, site: Site, javaScriptEnabled = false): Promise<Page> {
  const context = await browser.newContext({ baseURL: site.url, javaScriptEnabled })
  return context.newPage()
}

export async function fill(page: Page, typed: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(typed)) await field(page, label).fill(value)
}
export const field = (page: Page, label: string) =>
  page.getByLabel(label, { exact: true }).and(page.locator('input'))
export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

export async function signUp(page: Page, name: string, email: string): Promise<void> {
  await page.goto('/sign-up')
  await fill(page, { Name: name, 'E-mail address': email, Password: password })
  await press(page, 'Make the account')
  await expect(page.getByRole('heading', { name: 'Check your e-mail' })).toBeVisible()
}

export async function signIn(page: Page, email: string, typed = password, next = '/account'): Promise<void> {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`)
  await fill(page, { 'E-mail address': email, Password: typed })
  await press(page, 'Sign in')
}

export async function becomeReader(page: Page, site: Site, name: string, email: string): Promise<void> {
  await signUp(page, name, email)
  await page.goto(await linkTo(site, email, 'confirm'))
  await press(page, 'Yes, confirm it')
  await signIn(page, email)
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

export const setupLink = (site: Site) => /\/setup\/[\w-]{43}/.exec(site.said())?.[0]
export async function becomeAdministrator(page: Page, site: Site): Promise<void> {
  await expect.poll(() => setupLink(site)).toBeTruthy()
  await page.goto(setupLink(site)!)
  await fill(page, { Name: 'Marta Silva', 'E-mail address': 'marta@example.org', Password: password })
  await press(page, 'Make the account')
  await expect(page).toHaveURL(/\/desk/)
}

export const cookiesOf = async (context: BrowserContext) =>
  Object.fromEntries((await context.cookies()).map((cookie) => [cookie.name, cookie]))
