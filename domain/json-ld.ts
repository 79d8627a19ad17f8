import type { Article } from './articles.ts'
import { bodyText } from './body.ts'
import { articleUrl, sharePicture, summaryOf } from './share.ts'
import type { Site } from './site.ts'

/** Structured data of an article (https://schema.org/NewsArticle), for search engines. */
export function articleData(article: Article, site: Site, siteUrl: string, commentCount: number): object {
  const picture = sharePicture(article, siteUrl)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: articleUrl(article, siteUrl),
    headline: article.headline,
    description: summaryOf(article),
    datePublished: article.publishedAt.toISOString(),
    dateModified: (article.updatedAt ?? article.publishedAt).toISOString(),
    inLanguage: site.language,
    articleSection: article.section?.name,
    keywords: article.topics.map((topic) => topic.name).join(', ') || undefined,
    wordCount: bodyText(article.body).split(/\s+/).filter(Boolean).length,
    commentCount,
    isAccessibleForFree: true,
    image: picture ? [picture.url] : undefined,
    author: article.authors.map((author) => ({
      '@type': 'Person',
      name: author.name,
      url: `${siteUrl}/authors/${encodeURIComponent(author.handle)}`,
    })),
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: site.name,
      url: siteUrl,
      logo: `${siteUrl}/icons/icon-512.png`,
    },
  }
}

/** Where the article stands in the site (https://schema.org/BreadcrumbList). */
export function breadcrumbData(article: Article, site: Site, siteUrl: string): object {
  const trail = [
    { name: site.name, item: `${siteUrl}/` },
    ...(article.section
      ? [
          {
            name: article.section.name,
            item: `${siteUrl}/sections/${encodeURIComponent(article.section.slug)}`,
          },
        ]
      : []),
    { name: article.headline, item: articleUrl(article, siteUrl) },
  ]
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((place, i) => ({ '@type': 'ListItem', position: i + 1, ...place })),
  }
}
