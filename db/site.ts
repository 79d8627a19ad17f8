import { eq } from 'drizzle-orm'
import type { Viewer } from '#domain/roles.ts'
import { Site } from '#domain/site.ts'
import { atomically } from './atomically.ts'
import { auditStatement } from './audit.ts'
import { type Db, db } from './client.ts'
import { prepared } from './prepared.ts'
import { site } from './schema.ts'

const settings = prepared('site_settings', (at) => at.select().from(site).where(eq(site.id, 'site')))

/** The site's settings; what was never set has its default. */
export async function siteSettings(): Promise<Site> {
  const [row] = await settings()
  return Site.parse(row?.settings ?? {})
}

/** Saves the settings whole. Throws a ZodError on a bad one. */
export async function saveSite(settings: Site): Promise<void> {
  await saving(Site.parse(settings), db)
}

/** Saves the settings somebody at the desk has changed, and writes down what is different. Throws a ZodError. */
export async function changeSite(settings: Site, by: Viewer): Promise<void> {
  const valid = Site.parse(settings)
  const before = await siteSettings()
  await atomically((tx) => [
    saving(valid, tx),
    auditStatement({ by, act: 'changeSite', subject: 'site', before, after: valid }, tx),
  ])
}

function saving(settings: Site, tx: Db) {
  return tx
    .insert(site)
    .values({ id: 'site', settings })
    .onConflictDoUpdate({ target: site.id, set: { settings } })
}
