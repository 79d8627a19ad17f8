import { and, asc, between, count, eq, gt, inArray, isNotNull, max } from 'drizzle-orm'
import { type Comment, type CommentStatus, threadsPerPage } from '#domain/comments.ts'
import { atomically, expecting, type Statement } from './atomically.ts'
import { db } from './client.ts'
import { newId } from './ids.ts'
import { articles, comments } from './schema.ts'

/** The comments of an article's threads numbered `from` to `to`, as everyone sees them. */
export async function commentsOfThreads(articleId: string, from: number, to: number): Promise<Comment[]> {
  const rows = await db
    .select()
    .from(comments)
    .where(
      and(
        eq(comments.articleId, articleId),
        inArray(comments.status, ['published', 'deleted']),
        between(comments.number, Math.max(1, from), to),
      ),
    )
    .orderBy(asc(comments.number), asc(comments.publishedAt), asc(comments.id))
  return rows.map((row) => ({
    id: row.id,
    threadId: row.threadId,
    parentId: row.parentId,
    number: row.number,
    name: row.status === 'deleted' ? '' : row.name,
    badge: null,
    text: row.status === 'deleted' ? '' : row.text,
    status: row.status as 'published' | 'deleted',
    likes: row.likes,
    publishedAt: row.publishedAt ?? row.createdAt,
    editedAt: row.editedAt,
  }))
}

/** How many comments of an article everyone sees, and the number of its newest thread (0: none). */
export async function commentCounts(articleId: string): Promise<{ count: number; threads: number }> {
  const [row] = await db
    .select({ count: count(), threads: max(comments.number) })
    .from(comments)
    .where(and(eq(comments.articleId, articleId), eq(comments.status, 'published'), gt(comments.number, 0)))
  return { count: row?.count ?? 0, threads: row?.threads ?? 0 }
}

/** The threads of one page of an article's comments: page 1 holds the oldest. */
export async function commentsOfPage(articleId: string, page: number): Promise<Comment[]> {
  return commentsOfThreads(articleId, (page - 1) * threadsPerPage + 1, page * threadsPerPage)
}

export type ImportedComment = {
  /** What tells it from the article's other comments, in this run and the next. */
  origin: string
  parentOrigin: string | null
  name: string
  text: string
  status: CommentStatus
  at: Date
  likes?: number
}

/**
 * Brings in an article's comments from elsewhere, in any order. Known origins are left as they are. A published reply
 * to something that is not published hangs under the nearest published comment above it, else begins a thread.
 * Gives how many came in.
 */
export async function importComments(articleId: string, imported: ImportedComment[]): Promise<number> {
  const known = await db
    .select({ id: comments.id, origin: comments.origin, threadId: comments.threadId, number: comments.number, status: comments.status })
    .from(comments)
    .where(and(eq(comments.articleId, articleId), isNotNull(comments.origin)))
  const placed = new Map(known.map((row) => [row.origin!, { id: row.id, threadId: row.threadId, number: row.number, published: row.status === 'published' }]))
  const [article] = await db.select({ threads: articles.threads }).from(articles).where(eq(articles.id, articleId))
  if (!article) throw new Error(`There is no article ${articleId} to put comments under.`)

  const byOrigin = new Map(imported.map((comment) => [comment.origin, comment]))
  const fresh = [...byOrigin.values()].filter((comment) => !placed.has(comment.origin)).sort((a, b) => a.at.getTime() - b.at.getTime())
  let threads = article.threads
  const rows: (typeof comments.$inferInsert)[] = []
  const place = (comment: ImportedComment): void => {
    if (placed.has(comment.origin)) return
    const parent = publishedAbove(comment)
    const id = newId(comment.at)
    const published = comment.status === 'published'
    const number = parent ? parent.number : published ? ++threads : 0
    const threadId = parent?.threadId ?? id
    placed.set(comment.origin, { id, threadId, number, published })
    rows.push({
      id,
      articleId,
      threadId,
      parentId: parent?.id ?? null,
      number,
      name: comment.name,
      text: comment.text,
      status: comment.status,
      likes: comment.likes ?? 0,
      createdAt: comment.at,
      publishedAt: published ? comment.at : null,
      origin: comment.origin,
    })
  }
  const publishedAbove = (comment: ImportedComment) => {
    const seen = new Set([comment.origin])
    for (let origin = comment.parentOrigin; origin !== null && !seen.has(origin); ) {
      seen.add(origin)
      const above = byOrigin.get(origin)
      if (above && !placed.has(origin) && !loops(above, byOrigin)) place(above)
      const found = placed.get(origin)
      if (found?.published) return found
      origin = above?.parentOrigin ?? null
    }
    return null
  }
  for (const comment of fresh) place(comment)

  const chunks = Array.from({ length: Math.ceil(rows.length / 500) }, (_, i) => rows.slice(i * 500, i * 500 + 500))
  if (rows.length > 0)
    await atomically((tx): Statement[] => [
      // Two imports at once would give the same numbers: the second one starts over.
      expecting(1, tx.update(articles).set({ threads }).where(and(eq(articles.id, articleId), eq(articles.threads, article.threads)))),
      ...chunks.map((chunk) => tx.insert(comments).values(chunk)),
    ])
  return rows.length
}

/** Whether following the parents of a comment comes back to it. */
function loops(comment: ImportedComment, byOrigin: Map<string, ImportedComment>): boolean {
  const seen = new Set<string>()
  for (let up: ImportedComment | undefined = comment; up; up = up.parentOrigin === null ? undefined : byOrigin.get(up.parentOrigin)) {
    if (seen.has(up.origin)) return true
    seen.add(up.origin)
  }
  return false
}
