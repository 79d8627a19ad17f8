import type { Sender } from '#domain/letters.ts'
import { env } from '#env.ts'
import { siteSettings } from './site.ts'

/** What letters say about the site that sends them. */
export async function sender(): Promise<Sender> {
  return { site: (await siteSettings()).name, origin: env.SITE_URL }
}
