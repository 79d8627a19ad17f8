import { readFeed, readSite } from '#cache.ts'
import { type FeedFormat, feedFormats, feedText } from '#domain/feeds.ts'
import { env } from '#env.ts'
import { decoded } from './placeholder.ts'

/** The file names a list's feeds have. */
export const feedFiles = Object.values(feedFormats).map(({ file }) => file)

/** Answers a feed by the name of its file (`feed.xml`, …); 404 for another name or a list that isn't there. */
export async function feedAnswer(
  file: string,
  list: { kind: 'site' } | { kind: 'section' | 'topic' | 'author'; name: string },
): Promise<Response> {
  const format = (Object.keys(feedFormats) as FeedFormat[]).find((key) => feedFormats[key].file === file)
  if (!format) return new Response(null, { status: 404 })
  const name = list.kind === 'site' ? '' : decoded(list.name)
  const feed = name === null ? null : await readFeed(list.kind === 'site' ? list : { ...list, name })
  if (!feed) return new Response(null, { status: 404 })
  const { site } = await readSite()
  const title = list.kind === 'site' ? feed.title : `${feed.title} – ${site.name}`
  return new Response(feedText({ ...feed, title, site, siteUrl: env.SITE_URL }, format), {
    headers: { 'content-type': feedFormats[format].type },
  })
}
