import { readSitemapFiles } from '#cache.ts'
import { sitemapIndex } from '#domain/sitemaps.ts'
import { env } from '#env.ts'
import { xml } from '../../text-answer.ts'

export async function GET() {
  const files = await readSitemapFiles()
  const pages = files.map(({ from, changed }) => ({ path: `/sitemaps/${from}.xml`, changed }))
  return xml(sitemapIndex([{ path: '/sitemaps/lists.xml', changed: null }, ...pages], env.SITE_URL))
}
