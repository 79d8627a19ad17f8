import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { db } from '#db/client.ts'
import { newId } from '#db/ids.ts'
import { users } from '#db/schema.people.ts'
import { nameKey } from '#domain/names.ts'
import type { Role } from '#domain/roles.ts'
import { sealSession } from '#server/session-token.ts'
import type { Site } from './server.ts'
import { problemsOf } from './site.ts'

/**
 * A browser of its own in which somebody with that role is signed in, as a sign-in would have left it. Gives its page,
 * and what went wrong on it: `expect(problems).toEqual([])` in the end.
 */
export async function atDesk(
  browser: Browser,
  site: Site,
  role: Role,
  name: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; problems: string[] }> {
  const id = newId()
  await site.change(async () => {
    const now = new Date()
    const email = `${id}@post.example`
    await db
      .insert(users)
      .values({ id, name, nameKey: nameKey(name), email, role, createdAt: now, confirmedAt: now })
    return []
  })
  const secret = readFileSync(join(site.dataDir, 'auth-secret'), 'utf8').trim()
  const value = await sealSession({ sub: id, version: 1 }, secret, 3600)
  const context = await browser.newContext({ baseURL: site.url, ...options })
  await context.addCookies([
    { name: 'session', value, url: site.url, httpOnly: true, sameSite: 'Lax' },
    { name: 'signed-in', value: '1', url: site.url, sameSite: 'Lax' },
  ])
  const page = await context.newPage()
  return { page, problems: problemsOf(page) }
}
