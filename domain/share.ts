import type { Article } from './articles.ts'
import { bodyText, inlineText, pictureUses } from './body.ts'
import { pictureUrl } from './pictures.ts'
import type { Site } from './site.ts'

/** The address of an article's page. */
export function articleUrl(article: { slug: string }, siteUrl: string): string {
  return `${siteUrl}/articles/${encodeURIComponent(article.slug)}`
}

/** One or two sentences about an article, at most 200 characters: its standfirst, else its beginning. */
export function summaryOf(article: Pick<Article, 'standfirst' | 'body' | 'headline'>): string {
  const text = [article.standfirst, bodyText(article.body).slice(0, 400), article.headline]
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .find(Boolean)!
  if (text.length <= 200) return text
  // Room for the ellipsis; a word, or a letter of two halves, that would be cut is left out.
  const beginning = text.slice(0, 199)
  return `${beginning
    .replace(/ [^ ]*$/, '')
    .slice(0, 198)
    .replace(/\p{Cs}$/u, '')} …`
}

/** The picture others show with a link to the article: WebP at 1280 pixels or what there is; null where there is none. */
export function sharePicture(
  article: Pick<Article, 'lead' | 'pictures' | 'body'> & Partial<Pick<Article, 'sharePictureId'>>,
  siteUrl: string,
) {
  const id = article.sharePictureId || article.lead?.id
  const picture = id ? article.pictures[id] : undefined
  if (!picture) return null
  const use = [article.lead, ...pictureUses(article.body)].find((use) => use?.id === id)
  const width = picture.widths.findLast((w) => w <= 1280) ?? picture.widths[0]!
  return {
    url: siteUrl + pictureUrl(picture, width, 'webp'),
    width,
    height: Math.round((picture.height / picture.width) * width),
    alt: use ? use.alt || inlineText(use.caption) : '',
  }
}

/** Title, description, canonical address, Open Graph and Twitter card of an article, in the shape Next takes. */
export function shareOf(article: Article, site: Site, siteUrl: string) {
  const url = articleUrl(article, siteUrl)
  const description = summaryOf(article)
  const picture = sharePicture(article, siteUrl)
  const images = picture
    ? [picture]
    : [{ url: `${siteUrl}/icons/share.png`, width: 1200, height: 630, alt: site.name }]
  return {
    title: article.headline,
    description,
    authors: article.authors.map((a) => ({
      name: a.name,
      url: `${siteUrl}/authors/${encodeURIComponent(a.handle)}`,
    })),
    alternates: { canonical: article.canonicalUrl || url },
    openGraph: {
      type: 'article' as const,
      url,
      title: article.headline,
      description,
      siteName: site.name,
      locale: site.language.replace('-', '_'),
      publishedTime: article.publishedAt.toISOString(),
      modifiedTime: (article.updatedAt ?? article.publishedAt).toISOString(),
      authors: article.authors.map((a) => a.name),
      section: article.section?.name,
      tags: article.topics.map((t) => t.name),
      images,
    },
    twitter: { card: 'summary_large_image' as const, title: article.headline, description, images },
  }
}
