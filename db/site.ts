import { eq } from 'drizzle-orm'
import { Site } from '#domain/site.ts'
import { db } from './client.ts'
import { site } from './schema.ts'

/** The site's settings; what was never set has its default. */
export async function siteSettings(): Promise<Site> {
  const [row] = await db.select().from(site).where(eq(site.id, 'site'))
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
