import type { ArticleStatus, CommentPolicy } from '#domain/articles.ts'
import type { Body, Inline, PictureUse } from '#domain/body.ts'
import type { CommentStatus } from '#domain/comments.ts'
import { bool, index, integer, json, primaryKey, table, text, time, uniqueIndex } from './columns.ts'

/** Ids are UUIDv7 made by the app (`ids.ts`): their order is the order of making. */

/** One row, id `site`: what domain/site.ts describes. */
export const site = table('site', { id: text().primaryKey(), settings: json().$type<unknown>().notNull() })

export const sections = table('sections', {
  id: text().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  description: text().notNull().default(''),
  position: integer().notNull().default(0),
})

export const topics = table('topics', {
  id: text().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  description: text().notNull().default(''),
})

export const users = table('users', {
  id: text().primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique(),
  createdAt: time().notNull(),
})

export const authors = table('authors', {
  id: text().primaryKey(),
  handle: text().notNull().unique(),
  name: text().notNull(),
  title: text().notNull().default(''),
  bio: text().notNull().default(''),
  userId: text().references(() => users.id),
})

export const pictures = table('pictures', {
  id: text().primaryKey(),
  hash: text().notNull().unique(),
  width: integer().notNull(),
  height: integer().notNull(),
  widths: json().$type<number[]>().notNull(),
  focalX: integer().notNull().default(50),
  focalY: integer().notNull().default(50),
  createdAt: time().notNull(),
})

export const articles = table(
  'articles',
  {
    id: text().primaryKey(),
    slug: text().notNull().unique(),
    status: text().$type<ArticleStatus>().notNull(),
    breaking: bool().notNull().default(false),
    live: bool().notNull().default(false),
    kicker: text().notNull().default(''),
    headline: text().notNull(),
    standfirst: text().notNull().default(''),
    body: json().$type<Body>().notNull(),
    sectionId: text().references(() => sections.id),
    lead: json().$type<PictureUse | null>(),
    source: text().notNull().default(''),
    question: text().notNull().default(''),
    comments: text().$type<CommentPolicy>().notNull().default('open'),
    canonicalUrl: text().notNull().default(''),
    publishedAt: time(),
    updatedAt: time(),
    /** The last save of any kind: lastmod of the sitemap. */
    changedAt: time().notNull(),
    createdAt: time().notNull(),
    revision: integer().notNull().default(1),
    /** The number the newest thread got; the next one gets the next. */
    threads: integer().notNull().default(0),
    origin: text().unique(),
  },
  (t) => [
    index('articles_newest').on(t.status, t.publishedAt, t.id),
    index('articles_section').on(t.sectionId, t.status, t.publishedAt, t.id),
    index('articles_made').on(t.status, t.id),
  ],
)

/** `publishedAt` and `status` stand here again so that a list of one author's or topic's articles is one index walk. */
export const articleAuthors = table(
  'article_authors',
  {
    articleId: text().notNull().references(() => articles.id, { onDelete: 'cascade' }),
    authorId: text().notNull().references(() => authors.id),
    position: integer().notNull(),
    status: text().$type<ArticleStatus>().notNull(),
    publishedAt: time(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.authorId] }),
    index('article_authors_newest').on(t.authorId, t.status, t.publishedAt, t.articleId),
  ],
)

export const articleTopics = table(
  'article_topics',
  {
    articleId: text().notNull().references(() => articles.id, { onDelete: 'cascade' }),
    topicId: text().notNull().references(() => topics.id),
    position: integer().notNull(),
    status: text().$type<ArticleStatus>().notNull(),
    publishedAt: time(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.topicId] }),
    index('article_topics_newest').on(t.topicId, t.status, t.publishedAt, t.articleId),
  ],
)

export const corrections = table(
  'corrections',
  {
    id: text().primaryKey(),
    articleId: text().notNull().references(() => articles.id, { onDelete: 'cascade' }),
    text: json().$type<Inline>().notNull(),
    at: time().notNull(),
  },
  (t) => [index('corrections_article').on(t.articleId, t.at)],
)

/** Where an address that once was leads now: to an article (wherever it is today) or to another path. */
export const redirects = table('redirects', {
  path: text().primaryKey(),
  articleId: text().references(() => articles.id, { onDelete: 'cascade' }),
  to: text(),
})

/** What an editor put on the front, position 0 being the lead. The rest fills itself with the newest. */
export const frontPicks = table('front_picks', {
  position: integer().primaryKey(),
  articleId: text().notNull().references(() => articles.id, { onDelete: 'cascade' }),
})

export const comments = table(
  'comments',
  {
    id: text().primaryKey(),
    articleId: text().notNull().references(() => articles.id, { onDelete: 'cascade' }),
    threadId: text().notNull(),
    parentId: text(),
    /** The thread's number within the article, given when its first comment is published; 0 before. */
    number: integer().notNull().default(0),
    userId: text().references(() => users.id),
    name: text().notNull(),
    text: text().notNull(),
    status: text().$type<CommentStatus>().notNull(),
    likes: integer().notNull().default(0),
    createdAt: time().notNull(),
    publishedAt: time(),
    editedAt: time(),
    origin: text(),
  },
  (t) => [
    index('comments_article').on(t.articleId, t.status, t.number, t.publishedAt, t.id),
    index('comments_thread').on(t.threadId),
    uniqueIndex('comments_origin').on(t.articleId, t.origin),
  ],
)

/** How often an article was read, by the hour (hours since 1970). */
export const reads = table(
  'reads',
  {
    articleId: text().notNull().references(() => articles.id, { onDelete: 'cascade' }),
    hour: integer().notNull(),
    count: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.hour, t.articleId] })],
)
