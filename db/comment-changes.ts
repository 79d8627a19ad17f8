import { createHash } from 'node:crypto'
import { and, eq, gt, inArray, isNull, lte, notExists, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { CommentPolicy } from '#domain/articles.ts'
import { type CommentStatus, editTime } from '#domain/comments.ts'
import type { Judged } from '#domain/moderation/judge.ts'
import { comparable } from '#domain/moderation/similar.ts'
import type { Verdict } from '#domain/moderation/verdict.ts'
import { atomically, expecting, NotAsExpected } from './atomically.ts'
import { type Db, db } from './client.ts'
import { newId } from './ids.ts'
import { given, prepared } from './prepared.ts'
import { comments, verdicts } from './schema.comments.ts'
import { articles } from './schema.ts'

export const statusOf: Record<Verdict, CommentStatus> = {
  publish: 'published',
  hold: 'held',
  reject: 'rejected',
}

/** A hash of a text as it is compared, to find the same one again; empty where it has no letters. */
export function fingerprintOf(text: string): string {
  const folded = comparable(text)
  return folded && createHash('sha256').update(folded).digest('base64url').slice(0, 22)
}

/** A hash of a text exactly as it is, to tell whether it is still the one somebody read. */
export function markOfText(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}

export type NewComment = {
  articleId: string
  /** The article's policy as the verdict was told from it; where it is another by now, nothing is posted. */
  policy: CommentPolicy
  parentId: string | null
  userId: string
  name: string
  badge: 'author' | 'staff' | null
  text: string
  /** The same form sent twice has the same key, and posts once. */
  formKey: string
  judged: Judged
  now: Date
}

export type Posted = { id: string; status: CommentStatus; number: number }

/**
 * Posts a comment with its verdict: all of it or nothing, and once for each form key of a person. A published one that
 * begins a thread gets the article's next number. Throws NotAsExpected where the article or the comment it replies to
 * does not take comments any more.
 */
export async function postComment(comment: NewComment): Promise<Posted> {
  const { articleId, policy, parentId, userId, formKey, text, judged, now } = comment
  const before = await postedWith(userId, formKey)
  if (before) return before
  const parent = parentId ? await parentOf(articleId, parentId) : null
  const id = newId()
  const status = statusOf[judged.verdict]
  const begins = !parent && status === 'published'
  try {
    await atomically((tx) => [
      expecting(
        1,
        tx
          .update(articles)
          .set({ threads: sql`${articles.threads} + ${begins ? 1 : 0}` })
          .where(and(eq(articles.id, articleId), eq(articles.comments, policy), takesComments(now))),
      ),
      ...(parent ? [expecting(1, hold(tx, parent.id, 'published'))] : []),
      tx.insert(comments).values({
        id,
        articleId,
        threadId: parent?.threadId ?? id,
        parentId,
        number: parent?.number ?? (begins ? numberNow(articleId) : 0),
        userId,
        name: comment.name,
        badge: comment.badge,
        text,
        status,
        formKey,
        fingerprint: fingerprintOf(text),
        createdAt: now,
        publishedAt: status === 'published' ? now : null,
      }),
      verdictStatement(tx, id, judged, now),
    ])
  } catch (error) {
    // The same form at the same moment: the other one was quicker.
    const other = error instanceof NotAsExpected ? null : await postedWith(userId, formKey)
    if (other) return other
    throw error
  }
  return (await postedWith(userId, formKey))!
}

const takesComments = (now: Date) =>
  and(
    eq(articles.status, 'published'),
    lte(articles.publishedAt, now),
    inArray(articles.comments, ['open', 'premoderated']),
    or(isNull(articles.commentsCloseAt), gt(articles.commentsCloseAt, now)),
  )

/** The number the newest thread of an article has at that moment, inside a statement. */
export const numberNow = (articleId: string) =>
  sql<number>`(select threads from articles where id = ${articleId})`

/** Changes nothing, but keeps the row as it is until the end of the transaction, where it has that status. */
export function hold(tx: Db, id: string, ...status: CommentStatus[]) {
  return tx
    .update(comments)
    .set({ likes: sql`${comments.likes}` })
    .where(and(eq(comments.id, id), inArray(comments.status, status)))
}

function verdictStatement(tx: Db, commentId: string, { verdict, check, reason, evidence }: Judged, at: Date) {
  return tx.insert(verdicts).values({ id: newId(), commentId, verdict, check, reason, evidence, at })
}

const posted = prepared('posted_with', (at) =>
  at
    .select({ id: comments.id, status: comments.status, number: comments.number })
    .from(comments)
    .where(
      and(
        eq(comments.userId, given('userId', comments.userId)),
        eq(comments.formKey, given('formKey', comments.formKey)),
      ),
    ),
)

async function postedWith(userId: string, formKey: string): Promise<Posted | null> {
  const [row] = await posted({ userId, formKey })
  return row ?? null
}

/** The published comment of an article that a reply answers. Throws NotAsExpected where there is none. */
async function parentOf(articleId: string, id: string) {
  const [row] = await db
    .select({ id: comments.id, threadId: comments.threadId, number: comments.number })
    .from(comments)
    .where(and(eq(comments.id, id), eq(comments.articleId, articleId), eq(comments.status, 'published')))
  if (!row) throw new NotAsExpected('The comment to reply to is not published.')
  return row
}

const replies = alias(comments, 'replies')

/** Nobody has replied. Where a comment is held by the statement before, nobody can until the end. */
const withoutReply = (tx: Db) =>
  notExists(
    tx
      .select({ id: replies.id })
      .from(replies)
      .where(and(eq(replies.parentId, comments.id), inArray(replies.status, ['published', 'held']))),
  )

/**
 * Changes the text of somebody's comment and gives it a new verdict. Throws NotAsExpected where it isn't theirs, its
 * time to be changed is over, or somebody replied.
 */
export async function editComment(edit: {
  id: string
  userId: string
  text: string
  judged: Judged
  now: Date
}): Promise<Posted> {
  const { id, userId, text, judged, now } = edit
  const [row] = await db
    .select({ articleId: comments.articleId, number: comments.number, publishedAt: comments.publishedAt })
    .from(comments)
    .where(eq(comments.id, id))
  if (!row) throw new NotAsExpected('There is no such comment.')
  const status = statusOf[judged.verdict]
  const begins = status === 'published' && row.number === 0
  await atomically((tx) => [
    ...(begins ? [nextThread(tx, row.articleId)] : []),
    expecting(1, hold(tx, id, 'published', 'held')),
    expecting(
      1,
      tx
        .update(comments)
        .set({
          text,
          status,
          fingerprint: fingerprintOf(text),
          editedAt: now,
          ...(begins && { number: numberNow(row.articleId) }),
          ...(status === 'published' && !row.publishedAt && { publishedAt: now }),
        })
        .where(
          and(
            eq(comments.id, id),
            eq(comments.userId, userId),
            eq(comments.number, row.number),
            gt(comments.createdAt, new Date(now.getTime() - editTime)),
            withoutReply(tx),
          ),
        ),
    ),
    verdictStatement(tx, id, judged, now),
  ])
  const [after] = await db
    .select({ id: comments.id, status: comments.status, number: comments.number })
    .from(comments)
    .where(eq(comments.id, id))
  return after!
}

/** Raises the number of an article's newest thread, for one that begins now. */
export function nextThread(tx: Db, articleId: string) {
  return expecting(
    1,
    tx
      .update(articles)
      .set({ threads: sql`${articles.threads} + 1` })
      .where(eq(articles.id, articleId)),
  )
}
