import { readNews, readSite } from '#cache.ts'
import { newsSitemap } from '#domain/sitemaps.ts'
import { env } from '#env.ts'
import { xml } from '../../text-answer.ts'

export async function GET() {
  const { site } = await readSite()
  return xml(newsSitemap(await readNews(), site, env.SITE_URL))
}
