import { escaped } from './markup.ts'
import type { Site } from './site.ts'

/** A page the sitemap names. `changed` is its last real change, where that is known. */
export type SitemapPage = { path: string; changed: Date | null }
export type NewsPage = { path: string; headline: string; publishedAt: Date }

/** Articles in one file of the sitemap. (The protocol allows 50,000 pages and 50 MB: sitemaps.org/protocol.html) */
export const sitemapLength = 10_000

/** How long an article is news, in milliseconds: older ones are not to stand in a news sitemap. */
export const newsFor = 48 * 3_600_000

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const lastmod = (changed: Date | null) => (changed ? `<lastmod>${changed.toISOString()}</lastmod>` : '')

/** The index: which files there are. */
export function sitemapIndex(files: SitemapPage[], siteUrl: string): string {
  const entries = files.map(
    (file) => `<sitemap><loc>${escaped(siteUrl + file.path)}</loc>${lastmod(file.changed)}</sitemap>`,
  )
  return `${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</sitemapindex>\n`
}

/** One file of pages. */
export function sitemapFile(pages: SitemapPage[], siteUrl: string): string {
  const entries = pages.map(
    (page) => `<url><loc>${escaped(siteUrl + page.path)}</loc>${lastmod(page.changed)}</url>`,
  )
  return `${head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`
}

/** The news sitemap: the articles of the last two days (developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). */
export function newsSitemap(pages: NewsPage[], site: Site, siteUrl: string): string {
  const entries = pages.map(
    (page) =>
      `<url><loc>${escaped(siteUrl + page.path)}</loc><news:news><news:publication><news:name>${escaped(site.name)}</news:name><news:language>${escaped(site.language)}</news:language></news:publication><news:publication_date>${page.publishedAt.toISOString()}</news:publication_date><news:title>${escaped(page.headline)}</news:title></news:news></url>`,
  )
  return `${head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n${entries.join('\n')}\n</urlset>\n`
}
