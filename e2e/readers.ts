import { randomUUID } from 'node:crypto'
import type { Browser, Page } from '@playwright/test'
import { articleBySlug } from '#db/articles.ts'
import { aUser, knownFor } from '#db/comments/testing.ts'
import type { Role } from '#domain/roles.ts'
import { hashPassword } from '#server/passwords.ts'
import type { Site } from './server.ts'
import { expect, watchForReader } from './site.ts'

/** Somebody with an account, made in the database: signing up has tests of its own. */
export type Reader = { id: string; name: string; email: string }

const password = 'blue mountain tea'

type Made = {
  role?: Role
  /** How many comments of theirs were published before: from two on, new ones appear at once. */
  published?: number
}

/** Makes somebody with an account and a confirmed address. */
export async function aReader(site: Site, name: string, made: Made = {}): Promise<Reader> {
  const { role = 'reader', published = 9 } = made
  const email = `${randomUUID()}@example.org`
  const hash = await hashPassword(password)
  let id = ''
  await site.change(async () => {
    id = await aUser({ name, email, role, password: hash })
    const about = await articleBySlug('about', new Date())
    if (about) await knownFor(id, published, about.id)
    return []
  })
  return { id, name, email }
}

/** A browser of somebody’s own in which they are signed in; null: nobody is. Of `ownDemo`, it is watched as `page` is. */
export async function browserOf(
  browser: Browser,
  site: Site,
  reader: Reader | null,
  javaScriptEnabled: boolean,
): Promise<Page> {
  const context = await browser.newContext({ baseURL: site.url, javaScriptEnabled, locale: 'en-GB' })
  const page = await context.newPage()
  watchForReader(page)
  if (reader) {
    await page.goto('/sign-in?next=/account')
    await signIn(page, reader)
    await page.waitForURL(/\/account/)
  }
  return page
}

/** Fills in the sign-in form one is on. */
export async function signIn(page: Page, { email }: Reader): Promise<void> {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** Leaves a comment under an article, by hand, and waits until it stands there. */
export async function say(page: Page, article: string, text: string): Promise<void> {
  await page.goto(article)
  await page.locator('.comments > .comment-form').getByLabel('Your comment').fill(text)
  await page.getByRole('button', { name: /^Leave/ }).click()
  await expect(page.locator('.threads li').filter({ hasText: text }).last()).toBeVisible()
}

/** The id of an article of the site. */
export async function articleId(site: Site, slug: string): Promise<string> {
  let id = ''
  await site.change(async () => {
    id = (await articleBySlug(slug, new Date()))?.id ?? ''
    return []
  })
  return id
}
