import { cache } from 'react'
import { articleBySlug, pagesOutsideSections } from '#db/articles.ts'
import { allAuthors, authorByHandle } from '#db/authors.ts'
import {
  commentCounts,
  commentsBefore,
  commentsOfPage,
  commentsOfThreads,
  newestComments,
} from '#db/comments.ts'
import { pickedForFront } from '#db/front.ts'
import { mostRead } from '#db/reads.ts'
import { allSections, sectionBySlug } from '#db/sections.ts'
import { siteSettings } from '#db/site.ts'
import { newsArticles, sitemapArticles, sitemapFiles } from '#db/sitemaps.ts'
import { newest, newestOfSection, teaserPage, teasersByIds } from '#db/teasers.ts'
import { allTopics, topicBySlug } from '#db/topics.ts'
import { withdrawnAt } from '#db/withdrawn.ts'
import { arrangeThreads, commentPath, countComments, pageOfThread, threadsPerPage } from '#domain/comments.ts'
import { arrangeFront, longestAbove, mostReadLength, mostReadSince, stripLength } from '#domain/front.ts'
import { newsFor } from '#domain/sitemaps.ts'
import { noteTags } from '#server/renderings.ts'
import { tag } from '#server/tags.ts'

export * from '#server/changes.ts'
export type { Places } from '#server/tags.ts'

/*
 * What public pages read, and what a change touches. Every read here runs when a page is rendered, never when it is
 * read: the finished page is kept under the tags named here. `use cache` stands for "made of nothing but its arguments":
 * the build fails where a public page shows anything else.
 */

/** A read that gives what it found with the tags of what it shows: once for each render, however many ask. */
function reading<Args extends unknown[], Found>(read: (...args: Args) => Promise<[Found, ...string[]]>) {
  return cache(async (...args: Args): Promise<Found> => {
    const [found, ...tags] = await read(...args)
    noteTags([tag.site, ...tags])
    return found
  })
}

/** The site's settings, its sections and the pages of its footer: on every page. */
export const readSite = reading(async () => {
  'use cache'
  const [site, sections, pages] = await Promise.all([
    siteSettings(),
    allSections(),
    pagesOutsideSections(new Date()),
  ])
  return [{ site, sections, pages }]
})

/** Everything on the front. */
export const readFront = reading(async () => {
  'use cache'
  const now = new Date()
  const [sections, picked, latest, read] = await Promise.all([
    allSections(),
    pickedForFront(),
    newest(now, 24),
    mostRead(mostReadSince(now), mostReadLength),
  ])
  const [picks, most, strips] = await Promise.all([
    teasersByIds(picked, now),
    teasersByIds(read, now),
    Promise.all(
      sections.map(async (section) => ({
        section,
        teasers: await newestOfSection(section.id, now, longestAbove + stripLength),
      })),
    ),
  ])
  return [arrangeFront({ picks, latest, mostRead: most, strips }), tag.front, tag.mostRead]
})

/** An article with what stands around it, or null. */
export const readArticle = reading(async (slug: string) => {
  'use cache'
  const now = new Date()
  const article = await articleBySlug(slug, now)
  if (!article) return [null]
  const [others, counts, [newestComment]] = await Promise.all([
    newest(now, 9),
    commentCounts(article.id),
    newestComments(article.id, 1),
  ])
  const oldestShown = Math.max(1, counts.threads - threadsPerPage + 1)
  const [comments, older] = await Promise.all([
    counts.threads > 0 ? commentsOfThreads(article.id, oldestShown, counts.threads) : [],
    oldestShown > 1 ? commentsBefore(article.id, oldestShown) : null,
  ])
  const found = {
    article,
    readNext: others.filter((other) => other.id !== article.id).slice(0, 8),
    threads: arrangeThreads(comments).reverse(),
    commentCount: counts.count,
    newestComment: newestComment ?? null,
    // Where the newest of those before stands: whoever has read what is shown goes on from there.
    olderComments: older?.last ? { count: older.count, path: commentPath(article, older.last) } : null,
  }
  return [found, tag.article(article.id), tag.comments(article.id), tag.latest]
})

/** A withdrawn article, by any address it had: why it was taken back. Null where nothing was withdrawn there. */
export const readWithdrawn = reading(async (slug: string) => {
  'use cache'
  const withdrawn = await withdrawnAt(slug)
  if (!withdrawn) return [null]
  const latest = await newest(new Date(), 8)
  return [{ reason: withdrawn.reason, latest }, tag.article(withdrawn.id), tag.latest]
})

/** A page of an article's comments, from the oldest; null where there is no such page. */
export const readComments = reading(async (slug: string, page: number) => {
  'use cache'
  const article = await articleBySlug(slug, new Date())
  if (!article) return [null]
  const counts = await commentCounts(article.id)
  const pages = pageOfThread(counts.threads)
  if (page > pages) return [null, tag.article(article.id), tag.comments(article.id)]
  const [comments, before] = await Promise.all([
    commentsOfPage(article.id, page),
    commentsBefore(article.id, (page - 1) * threadsPerPage + 1),
  ])
  const threads = arrangeThreads(comments)
  const [first, last] = [before.count + 1, before.count + countComments(threads)]
  const found = { article, pages, count: counts.count, first, last, threads }
  return [found, tag.article(article.id), tag.comments(article.id)]
})

/** How many comments an article has and which came last, newest first; null where there is no such article. */
export const readNewestComments = reading(async (slug: string) => {
  'use cache'
  const article = await articleBySlug(slug, new Date())
  if (!article) return [null]
  const [{ count }, newest] = await Promise.all([commentCounts(article.id), newestComments(article.id, 20)])
  return [{ count, newest }, tag.article(article.id), tag.comments(article.id)]
})

/** A section with a page of its articles (those older than the article `before`), or null. */
export const readSection = reading(async (slug: string, before: string | null) => {
  'use cache'
  const section = await sectionBySlug(slug)
  if (!section) return [null]
  const page = await teaserPage('section', section.id, new Date(), before)
  return [page && { section, page }, tag.section(section.id)]
})

/** A topic with a page of its articles, or null. */
export const readTopic = reading(async (slug: string, before: string | null) => {
  'use cache'
  const topic = await topicBySlug(slug)
  if (!topic) return [null]
  const page = await teaserPage('topic', topic.id, new Date(), before)
  return [page && { topic, page }, tag.topic(topic.id)]
})

/** An author with a page of their articles, or null. */
export const readAuthor = reading(async (handle: string, before: string | null) => {
  'use cache'
  const author = await authorByHandle(handle)
  if (!author) return [null]
  const page = await teaserPage('author', author.id, new Date(), before)
  return [page && { author, page }, tag.author(author.id)]
})

/** How many articles a feed holds, with their full text. */
const feedLength = 20

/** The newest articles of the site, a section, a topic or an author, whole, for a feed; null where there is no such list. */
export const readFeed = reading(
  async (list: { kind: 'site' } | { kind: 'section' | 'topic' | 'author'; name: string }) => {
    'use cache'
    const now = new Date()
    if (list.kind === 'site') {
      const { name, tagline } = await siteSettings()
      const articles = await wholeArticles(await newest(now, feedLength), now)
      return [{ title: name, description: tagline, path: '/', articles }, tag.front]
    }
    const found = await { section: sectionBySlug, topic: topicBySlug, author: authorByHandle }[list.kind](
      list.name,
    )
    if (!found) return [null]
    const page = await teaserPage(list.kind, found.id, now, null)
    const feed = {
      title: found.name,
      description: 'bio' in found ? found.bio : found.description,
      path: `/${list.kind}s/${encodeURIComponent(list.name)}`,
      articles: await wholeArticles(page?.teasers ?? [], now),
    }
    return [feed, tag[list.kind](found.id)]
  },
)

async function wholeArticles(teasers: { slug: string }[], now: Date) {
  const found = await Promise.all(teasers.map((teaser) => articleBySlug(teaser.slug, now)))
  return found.filter((article) => article !== null)
}

/** The files of the sitemap with their last changes: that of the lists first, then those of the articles. */
export const readSitemapFiles = reading(async () => {
  'use cache'
  return [await sitemapFiles(new Date()), tag.sitemap]
})

/** The articles of one file of the sitemap. */
export const readSitemapArticles = reading(async (from: string) => {
  'use cache'
  return [await sitemapArticles(from, new Date()), tag.sitemap]
})

/** The addresses of every list of articles: front, sections, topics, authors. */
export const readLists = reading(async () => {
  'use cache'
  const [sections, topics, authors] = await Promise.all([allSections(), allTopics(), allAuthors()])
  const paths = [
    '/',
    ...sections.map((section) => `/sections/${encodeURIComponent(section.slug)}`),
    ...topics.map((topic) => `/topics/${encodeURIComponent(topic.slug)}`),
    ...authors.map((author) => `/authors/${encodeURIComponent(author.handle)}`),
  ]
  return [paths, tag.sitemap]
})

/** The articles of the last 48 hours, for the news sitemap. */
export const readNews = reading(async () => {
  'use cache'
  const now = new Date()
  return [await newsArticles(new Date(now.getTime() - newsFor), now), tag.sitemap, tag.news]
})

/** When security.txt runs out: within a year, as RFC 9116 asks. */
export const readSecurityExpiry = reading(async () => {
  'use cache'
  return [new Date(Date.now() + 300 * 86_400_000)]
})

/** The newest stories, for pages that have nothing else to offer. */
export const readLatest = reading(async () => {
  'use cache'
  return [await newest(new Date(), 8), tag.latest]
})
