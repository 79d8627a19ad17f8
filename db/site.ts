import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { Viewer } from '#domain/roles.ts'
import { Site } from '#domain/site.ts'
import { atomically, expecting, NotAsExpected } from './atomically.ts'
import { auditStatement } from './audit.ts'
import { db } from './client.ts'
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
  const valid = Site.parse(settings)
  await db
    .insert(site)
    .values({ id: 'site', settings: valid })
    .onConflictDoUpdate({ target: site.id, set: { settings: valid } })
}

/** A short word for settings as they stand; others have another one. */
export function markOf(settings: Site): string {
  return createHash('sha256')
    .update(JSON.stringify(Site.parse(settings)))
    .digest('base64url')
}

/**
 * Saves the settings somebody at the desk has changed, and writes down what is different. `seen`: the mark of those
 * they began from. Throws a ZodError, or NotAsExpected where others stand there by now.
 */
export async function changeSite(settings: Site, seen: string, by: Viewer): Promise<void> {
  const valid = Site.parse(settings)
  const [row] = await db.select().from(site).where(eq(site.id, 'site'))
  const before = Site.parse(row?.settings ?? {})
  if (markOf(before) !== seen) throw new NotAsExpected('The settings were changed meanwhile.')
  await atomically((tx) => [
    expecting(
      1,
      row
        ? tx
            .update(site)
            .set({ settings: valid })
            .where(and(eq(site.id, 'site'), eq(site.settings, row.settings)))
        : tx.insert(site).values({ id: 'site', settings: valid }).onConflictDoNothing(),
    ),
    auditStatement({ by, act: 'changeSite', subject: 'site', before, after: valid }, tx),
  ])
}
