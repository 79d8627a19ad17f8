import { readLists, readSitemapArticles } from '#cache.ts'
import { sitemapFile } from '#domain/sitemaps.ts'
import { env } from '#env.ts'
import { xml } from '../../../text-answer.ts'

const lists = 'lists.xml'

export function generateStaticParams() {
  return [{ file: lists }]
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  if (file === lists)
    return xml(
      sitemapFile(
        (await readLists()).map((path) => ({ path, changed: null })),
        env.SITE_URL,
      ),
    )
  const from = /^([0-9a-f-]{36})\.xml$/.exec(file)?.[1]
  const pages = from ? await readSitemapArticles(from) : []
  return pages.length > 0 ? xml(sitemapFile(pages, env.SITE_URL)) : new Response(null, { status: 404 })
}
