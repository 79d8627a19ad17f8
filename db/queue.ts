import { and, asc, count, eq, gt, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { quoteRepeated, repeatedId } from '#domain/moderation/repeated.ts'
import type { QueueEntry, QueueView } from '#domain/queue.ts'
import { db } from './client.ts'
import { markOfText } from './comment-changes.ts'
import { comments, reports, verdicts } from './schema.comments.ts'
import { users } from './schema.people.ts'
import { articles } from './schema.ts'
import { writerRecords } from './writer-records.ts'

/** What stands in each view of the queue. */
const inView: Record<QueueView, SQL> = {
  held: eq(comments.status, 'held'),
  reported: and(eq(comments.status, 'published'), gt(comments.openReports, 0))!,
}

/** How many comments wait in each view. */
export async function queueCounts(): Promise<Record<QueueView, number>> {
  const [[held], [reported]] = await Promise.all([
    db.select({ count: count() }).from(comments).where(inView.held),
    db.select({ count: count() }).from(comments).where(inView.reported),
  ])
  return { held: held!.count, reported: reported!.count }
}

/**
 * A page of a view of the queue, oldest first: what comes after the comment `after`, or from the beginning. `after` in
 * the answer is the name of the next page; null on the last.
 */
export async function queuePage(
  view: QueueView,
  after: string | null,
  limit = 25,
): Promise<{ entries: QueueEntry[]; after: string | null }> {
  const [place] = after
    ? await db
        .select({ at: comments.createdAt, id: comments.id })
        .from(comments)
        .where(eq(comments.id, after))
    : []
  const later = place
    ? sql`(${comments.createdAt}, ${comments.id}) > (${sql.param(place.at, comments.createdAt)}, ${place.id})`
    : undefined
  const rows = await entryRows(and(inView[view], later), limit + 1)
  const shown = rows.slice(0, limit)
  return { entries: await asEntries(shown), after: rows.length > limit ? shown.at(-1)!.id : null }
}

/** One comment as the queue shows it, whatever became of it; null where there is none. */
export async function queueEntry(id: string): Promise<QueueEntry | null> {
  const [entry] = await asEntries(await entryRows(eq(comments.id, id), 1))
  return entry ?? null
}

type Row = Awaited<ReturnType<typeof entryRows>>[number]

function entryRows(where: SQL | undefined, limit: number) {
  return db
    .select({
      id: comments.id,
      name: comments.name,
      text: comments.text,
      status: comments.status,
      createdAt: comments.createdAt,
      parentId: comments.parentId,
      userId: comments.userId,
      article: { slug: articles.slug, headline: articles.headline },
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(where)
    .orderBy(asc(comments.createdAt), asc(comments.id))
    .limit(limit)
}

/** Rows with what stands around them, asked for the whole page at once. */
async function asEntries(rows: Row[]): Promise<QueueEntry[]> {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const [parents, newestVerdicts, openReports, writers] = await Promise.all([
    parentsOf(rows.flatMap((row) => row.parentId ?? [])),
    verdictsOf(ids),
    reportsOf(ids),
    writerRecords(rows.flatMap((row) => row.userId ?? [])),
  ])
  return rows.map(({ parentId, userId, ...row }) => ({
    ...row,
    mark: markOfText(row.text),
    parent: (parentId && parents.get(parentId)) || null,
    verdict: newestVerdicts.get(row.id) ?? null,
    writer: (userId && writers.get(userId)) || null,
    reports: openReports
      .filter((report) => report.commentId === row.id)
      .map(({ commentId: _, ...report }) => report),
  }))
}

async function parentsOf(ids: string[]) {
  if (ids.length === 0) return new Map<string, NonNullable<QueueEntry['parent']>>()
  const rows = await db
    .select({ id: comments.id, name: comments.name, text: comments.text, status: comments.status })
    .from(comments)
    .where(inArray(comments.id, [...new Set(ids)]))
  return new Map(rows.map(({ id, ...parent }) => [id, parent]))
}

/** The newest verdict on each. */
async function verdictsOf(commentIds: string[]) {
  const rows = await db
    .select({
      commentId: verdicts.commentId,
      check: verdicts.check,
      reason: verdicts.reason,
      evidence: verdicts.evidence,
    })
    .from(verdicts)
    .where(inArray(verdicts.commentId, commentIds))
    .orderBy(asc(verdicts.id))
  const repeated = await textsOf(rows.flatMap(({ evidence }) => repeatedId(evidence) ?? []))
  return new Map(
    rows.map(({ commentId, evidence, ...verdict }) => {
      const quoted = quoteRepeated(evidence, repeated.get(repeatedId(evidence) ?? ''))
      return [commentId, { ...verdict, evidence: quoted }]
    }),
  )
}

async function textsOf(ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: comments.id, text: comments.text })
    .from(comments)
    .where(inArray(comments.id, [...new Set(ids)]))
  return new Map(rows.map(({ id, text }) => [id, text]))
}

function reportsOf(commentIds: string[]) {
  return db
    .select({
      commentId: reports.commentId,
      reason: reports.reason,
      text: reports.text,
      name: users.name,
      at: reports.at,
    })
    .from(reports)
    .innerJoin(users, eq(users.id, reports.userId))
    .where(and(inArray(reports.commentId, commentIds), isNull(reports.judgedAt)))
    .orderBy(asc(reports.at))
}
