import { cacheLife, cacheTag } from 'next/cache'
import { articleBySlug, pagesOutsideSections } from '#db/articles.ts'
import { allAuthors, authorByHandle } from '#db/authors.ts'
import { commentCounts, commentsOfPage, commentsOfThreads, newestComments } from '#db/comments.ts'
import { pickedForFront } from '#db/front.ts'
import { mostRead } from '#db/reads.ts'
import { allSections, sectionBySlug } from '#db/sections.ts'
import { siteSettings } from '#db/site.ts'
import { newsArticles, sitemapArticles, sitemapFiles } from '#db/sitemaps.ts'
import { newest, newestOfSection, teaserPage, teasersByIds } from '#db/teasers.ts'
import { allTopics, topicBySlug } from '#db/topics.ts'
import { withdrawnAt } from '#db/withdrawn.ts'
import { arrangeThreads, pageOfThread, threadsPerPage } from '#domain/comments.ts'
import { arrangeFront } from '#domain/front.ts'
import { tag } from '#server/tags.ts'

export * from '#server/changes.ts'
export type { Places } from '#server/tags.ts'

/*
 * What public pages read, and what a change touches. Every read here runs when a page is rendered, never when it is
 * read: the finished page is kept under the tags named here.
 */

function keep(...tags: string[]): void {
  cacheLife('max')
  cacheTag(tag.site, ...tags)
}

/** The site's settings, its sections and the pages of its footer: on every page. */
export async function readSite() {
  'use cache'
  keep()
  const [site, sections, pages] = await Promise.all([
    siteSettings(),
    allSections(),
    pagesOutsideSections(new Date()),
  ])
  return { site, sections, pages }
}

/** Everything on the front. */
export async function readFront() {
  'use cache'
  keep(tag.front, tag.mostRead)
  const now = new Date()
  const [sections, picked, latest, read] = await Promise.all([
    allSections(),
    pickedForFront(),
    newest(now, 24),
    mostRead(new Date(now.getTime() - 48 * 3_600_000), 5),
  ])
  const [picks, most, strips] = await Promise.all([
    teasersByIds(picked, now),
    teasersByIds(read, now),
    Promise.all(
      sections.map(async (section) => ({ section, teasers: await newestOfSection(section.id, now, 10) })),
    ),
  ])
  return arrangeFront({ picks, latest, mostRead: most, strips })
}

/** An article with what stands around it, or null. */
export async function readArticle(slug: string) {
  'use cache'
  const now = new Date()
  const article = await articleBySlug(slug, now)
  if (!article) {
    keep()
    return null
  }
  keep(tag.article(article.id), tag.comments(article.id), tag.latest)
  const [others, counts, [newestComment]] = await Promise.all([
    newest(now, 9),
    commentCounts(article.id),
    newestComments(article.id, 1),
  ])
  const oldestShown = Math.max(1, counts.threads - threadsPerPage + 1)
  const comments = counts.threads > 0 ? await commentsOfThreads(article.id, oldestShown, counts.threads) : []
  return {
    article,
    readNext: others.filter((other) => other.id !== article.id).slice(0, 8),
    threads: arrangeThreads(comments).reverse(),
    commentCount: counts.count,
    newestComment: newestComment ?? null,
    olderComments:
      oldestShown > 1
        ? `/articles/${encodeURIComponent(slug)}/comments/${pageOfThread(oldestShown - 1)}`
        : null,
  }
}

/** A withdrawn article, by any address it had: why it was taken back. Null where nothing was withdrawn there. */
export async function readWithdrawn(slug: string) {
  'use cache'
  const withdrawn = await withdrawnAt(slug)
  keep(tag.latest, ...(withdrawn ? [tag.article(withdrawn.id)] : []))
  return withdrawn && { reason: withdrawn.reason, latest: await newest(new Date(), 8) }
}

/** A page of an article's comments, from the oldest; null where there is no such page. */
export async function readComments(slug: string, page: number) {
  'use cache'
  const article = await articleBySlug(slug, new Date())
  if (!article) {
    keep()
    return null
  }
  keep(tag.article(article.id), tag.comments(article.id))
  const counts = await commentCounts(article.id)
  const pages = pageOfThread(counts.threads)
  if (page > pages) return null
  return {
    article,
    pages,
    count: counts.count,
    threads: arrangeThreads(await commentsOfPage(article.id, page)),
  }
}

/** How many comments an article has and which came last, newest first; null where there is no such article. */
export async function readNewestComments(slug: string) {
  'use cache'
  const article = await articleBySlug(slug, new Date())
  if (!article) {
    keep()
    return null
  }
  keep(tag.article(article.id), tag.comments(article.id))
  const [{ count }, newest] = await Promise.all([commentCounts(article.id), newestComments(article.id, 20)])
  return { count, newest }
}

/** A section with a page of its articles (those older than the article `before`), or null. */
export async function readSection(slug: string, before: string | null) {
  'use cache'
  const section = await sectionBySlug(slug)
  keep(...(section ? [tag.section(section.id)] : []))
  const page = section && (await teaserPage('section', section.id, new Date(), before))
  return page && { section, page }
}

/** A topic with a page of its articles, or null. */
export async function readTopic(slug: string, before: string | null) {
  'use cache'
  const topic = await topicBySlug(slug)
  keep(...(topic ? [tag.topic(topic.id)] : []))
  const page = topic && (await teaserPage('topic', topic.id, new Date(), before))
  return page && { topic, page }
}

/** An author with a page of their articles, or null. */
export async function readAuthor(handle: string, before: string | null) {
  'use cache'
  const author = await authorByHandle(handle)
  keep(...(author ? [tag.author(author.id)] : []))
  const page = author && (await teaserPage('author', author.id, new Date(), before))
  return page && { author, page }
}

/** How many articles a feed holds, with their full text. */
const feedLength = 20

/** The newest articles of the site, a section, a topic or an author, whole, for a feed; null where there is no such list. */
export async function readFeed(
  list: { kind: 'site' } | { kind: 'section' | 'topic' | 'author'; name: string },
) {
  'use cache'
  const now = new Date()
  if (list.kind === 'site') {
    keep(tag.front)
    const { name, tagline } = await siteSettings()
    return {
      title: name,
      description: tagline,
      path: '/',
      articles: await wholeArticles(await newest(now, feedLength), now),
    }
  }
  const found = await { section: sectionBySlug, topic: topicBySlug, author: authorByHandle }[list.kind](
    list.name,
  )
  if (!found) {
    keep()
    return null
  }
  keep(tag[list.kind](found.id))
  const page = await teaserPage(list.kind, found.id, now, null)
  return {
    title: found.name,
    description: 'bio' in found ? found.bio : found.description,
    path: `/${list.kind}s/${encodeURIComponent(list.name)}`,
    articles: await wholeArticles(page?.teasers ?? [], now),
  }
}

async function wholeArticles(teasers: { slug: string }[], now: Date) {
  const found = await Promise.all(teasers.map((teaser) => articleBySlug(teaser.slug, now)))
  return found.filter((article) => article !== null)
}

/** The files of the sitemap with their last changes: that of the lists first, then those of the articles. */
export async function readSitemapFiles() {
  'use cache'
  keep(tag.sitemap)
  return sitemapFiles(new Date())
}

/** The articles of one file of the sitemap. */
export async function readSitemapArticles(from: string) {
  'use cache'
  keep(tag.sitemap)
  return sitemapArticles(from, new Date())
}

/** The addresses of every list of articles: front, sections, topics, authors. */
export async function readLists() {
  'use cache'
  keep(tag.sitemap)
  const [sections, topics, authors] = await Promise.all([allSections(), allTopics(), allAuthors()])
  return [
    '/',
    ...sections.map((section) => `/sections/${encodeURIComponent(section.slug)}`),
    ...topics.map((topic) => `/topics/${encodeURIComponent(topic.slug)}`),
    ...authors.map((author) => `/authors/${encodeURIComponent(author.handle)}`),
  ]
}

/** The articles of the last 48 hours, for the news sitemap. */
export async function readNews() {
  'use cache'
  keep(tag.sitemap)
  const now = new Date()
  return newsArticles(new Date(now.getTime() - 48 * 3_600_000), now)
}

/** When security.txt runs out: within a year, as RFC 9116 asks. */
export async function readSecurityExpiry() {
  'use cache'
  keep()
  return new Date(Date.now() + 300 * 86_400_000)
}

/** The newest stories, for pages that have nothing else to offer. */
export async function readLatest() {
  'use cache'
  keep(tag.latest)
  return newest(new Date(), 8)
}
