import type { CommentStatus } from '#domain/comments.ts'
import type { Verdict } from '#domain/moderation/verdict.ts'
import { index, integer, primaryKey, table, text, time, uniqueIndex } from './columns.ts'
import { users } from './schema.people.ts'
import { articles } from './schema.ts'

/** Comments, and what is said and decided about them. */

export const comments = table(
  'comments',
  {
    id: text().primaryKey(),
    articleId: text()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    threadId: text().notNull(),
    parentId: text(),
    /** The thread's number within the article, given when its first comment is published; 0 before. */
    number: integer().notNull().default(0),
    userId: text().references(() => users.id),
    name: text().notNull(),
    /** Said beside the name, as it was when the comment was written. */
    badge: text().$type<'author' | 'staff'>(),
    text: text().notNull(),
    status: text().$type<CommentStatus>().notNull(),
    likes: integer().notNull().default(0),
    /** Reports nobody has judged yet. */
    openReports: integer().notNull().default(0),
    /** Hash of what was said where, so that a form sent twice posts once; null where deleted or imported. */
    formKey: text(),
    /** What `fingerprintOf()` makes of the text, to find the same again; empty without letters, deleted or imported. */
    fingerprint: text().notNull().default(''),
    createdAt: time().notNull(),
    publishedAt: time(),
    editedAt: time(),
    origin: text(),
  },
  (t) => [
    index('comments_article').on(t.articleId, t.status, t.number, t.publishedAt, t.id),
    index('comments_threads').on(t.articleId, t.number, t.publishedAt, t.id),
    index('comments_thread').on(t.threadId),
    index('comments_queue').on(t.status, t.createdAt, t.id),
    index('comments_reported').on(t.openReports, t.createdAt, t.id),
    index('comments_user').on(t.userId, t.createdAt, t.id),
    index('comments_parent').on(t.parentId),
    index('comments_fingerprint').on(t.fingerprint, t.createdAt),
    uniqueIndex('comments_origin').on(t.articleId, t.origin),
    uniqueIndex('comments_form').on(t.userId, t.formKey),
  ],
)

/** What was decided about a comment, by a check or by a person; the newest counts. */
export const verdicts = table(
  'verdicts',
  {
    id: text().primaryKey(),
    commentId: text()
      .notNull()
      .references(() => comments.id, { onDelete: 'cascade' }),
    verdict: text().$type<Verdict>().notNull(),
    /** The check that decided, or `moderator`. */
    check: text().notNull(),
    /** A sentence for the author. */
    reason: text().notNull(),
    /** What it was told from: the phrase, the link, the other comment. For moderators. */
    evidence: text().notNull().default(''),
    /** The person who decided; null: a check. */
    byId: text().references(() => users.id),
    at: time().notNull(),
  },
  (t) => [index('verdicts_comment').on(t.commentId, t.id)],
)

export const likes = table(
  'likes',
  {
    commentId: text()
      .notNull()
      .references(() => comments.id, { onDelete: 'cascade' }),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    articleId: text().notNull(),
    at: time().notNull(),
  },
  (t) => [primaryKey({ columns: [t.commentId, t.userId] }), index('likes_mine').on(t.userId, t.articleId)],
)

/** A reader's word that a comment breaks the rules. Each reader reports a comment once. */
export const reports = table(
  'reports',
  {
    commentId: text()
      .notNull()
      .references(() => comments.id, { onDelete: 'cascade' }),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    reason: text().notNull(),
    text: text().notNull().default(''),
    at: time().notNull(),
    /** When a moderator judged it; null: open. */
    judgedAt: time(),
  },
  (t) => [primaryKey({ columns: [t.commentId, t.userId] })],
)
