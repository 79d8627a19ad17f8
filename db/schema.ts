import type { ArticleStatus, CommentPolicy } from '#domain/articles.ts'
import type { Body, Inline, PictureUse } from '#domain/body.ts'
import { bool, index, integer, json, primaryKey, table, text, time } from './columns.ts'
import { users } from './schema.people.ts'

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

export const authors = table(
  'authors',
  {
    id: text().primaryKey(),
    handle: text().notNull().unique(),
    name: text().notNull(),
    /** The name as `nameKey()` folds it, so that nobody else takes one that looks like it. Empty: `name-keys.ts` fills it. */
    nameKey: text().notNull().default(''),
    title: text().notNull().default(''),
    bio: text().notNull().default(''),
    userId: text().references(() => users.id),
  },
  (t) => [index('authors_name_key').on(t.nameKey)],
)

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
    /** Comments close so many days after publication; null: never by themselves. `commentsCloseAt` follows from it. */
    commentDays: integer(),
    commentsCloseAt: time(),
    /** The picture others show with a link; null: the lead's. */
    sharePictureId: text(),
    /** Why it was withdrawn; readers are told. */
    withdrawnReason: text().notNull().default(''),
    /** Who made it; null where it came by an import. */
    createdBy: text().references(() => users.id),
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
    // Holds all the desk's list asks for, so that a rare word in a headline is found without reading the articles.
    index('articles_desk').on(
      t.changedAt,
      t.id,
      t.status,
      t.publishedAt,
      t.sectionId,
      t.createdBy,
      t.headline,
    ),
    index('articles_closing').on(t.commentsCloseAt),
  ],
)

/** `publishedAt` and `status` stand here again so that a list of one author's or topic's articles is one index walk. */
export const articleAuthors = table(
  'article_authors',
  {
    articleId: text()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    authorId: text()
      .notNull()
      .references(() => authors.id),
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
    articleId: text()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    topicId: text()
      .notNull()
      .references(() => topics.id),
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
    articleId: text()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    text: json().$type<Inline>().notNull(),
    at: time().notNull(),
  },
  (t) => [index('corrections_article').on(t.articleId, t.at)],
)

/** Where an address that once was leads now: to an article (wherever it is today) or to another path. */
export const redirects = table(
  'redirects',
  {
    path: text().primaryKey(),
    articleId: text().references(() => articles.id, { onDelete: 'cascade' }),
    to: text(),
  },
  (t) => [index('redirects_article').on(t.articleId)],
)

/** What an editor put on the front, position 0 being the lead. The rest fills itself with the newest. */
export const frontPicks = table('front_picks', {
  position: integer().primaryKey(),
  articleId: text()
    .notNull()
    .references(() => articles.id, { onDelete: 'cascade' }),
})

/** What somebody at the desk has typed and not saved yet: only they see it. `basedOn`: the revision they started from. */
export const drafts = table(
  'drafts',
  {
    articleId: text()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    content: json().$type<unknown>().notNull(),
    basedOn: integer().notNull(),
    savedAt: time().notNull(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.userId] }), index('drafts_user').on(t.userId, t.savedAt)],
)

/** An article as it was after each save, whole. */
export const revisions = table(
  'revisions',
  {
    articleId: text()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    content: json().$type<unknown>().notNull(),
    /** What was done: saved, published, scheduled, updated, withdrawn, restored … */
    act: text().notNull(),
    userId: text().references(() => users.id),
    at: time().notNull(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.number] })],
)

/** How often an article was read, by the hour (hours since 1970). Old hours are forgotten. */
export const reads = table(
  'reads',
  {
    articleId: text()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    hour: integer().notNull(),
    count: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.hour, t.articleId] }), index('reads_article').on(t.articleId)],
)
