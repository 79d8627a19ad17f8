import { and, eq, isNotNull } from 'drizzle-orm'
import type { CommentStatus } from '#domain/comments.ts'
import { storable } from '#domain/text.ts'
import { atomically, expecting, type Statement } from './atomically.ts'
import { db } from './client.ts'
import { newId } from './ids.ts'
import { comments } from './schema.comments.ts'
import { articles } from './schema.ts'

export type ImportedComment = {
  /** What tells it from the article's other comments, in this run and the next. */
  origin: string
  parentOrigin: string | null
  name: string
  text: string
  status: CommentStatus
  at: Date
  likes?: number
  badge?: 'author' | 'staff'
}

/**
 * Brings in an article's comments from elsewhere, in any order. Known origins are left as they are. A published reply
 * to something that is not published hangs under the nearest published comment above it, else begins a thread.
 * Gives how many came in.
 */
export async function importComments(articleId: string, imported: ImportedComment[]): Promise<number> {
  // Before what is known: an import that ends in between is then noticed by its threads.
  const [article] = await db
    .select({ threads: articles.threads })
    .from(articles)
    .where(eq(articles.id, articleId))
  if (!article) throw new Error(`There is no article ${articleId} to put comments under.`)
  const known = await db
    .select({
      id: comments.id,
      origin: comments.origin,
      threadId: comments.threadId,
      number: comments.number,
      status: comments.status,
    })
    .from(comments)
    .where(and(eq(comments.articleId, articleId), isNotNull(comments.origin)))
  const placed = new Map(
    known.map((row) => [
      row.origin!,
      { id: row.id, threadId: row.threadId, number: row.number, published: row.status === 'published' },
    ]),
  )

  const byOrigin = new Map(imported.map((comment) => [comment.origin, comment]))
  const inOrder = [...byOrigin.values()].sort((a, b) => a.at.getTime() - b.at.getTime())
  let threads = article.threads
  const rows: (typeof comments.$inferInsert)[] = []
  const place = (comment: ImportedComment): void => {
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
      name: storable(comment.name),
      text: storable(comment.text),
      status: comment.status,
      likes: comment.likes ?? 0,
      badge: comment.badge ?? null,
      createdAt: comment.at,
      publishedAt: published ? comment.at : null,
      origin: comment.origin,
    })
  }
  const publishedAbove = (comment: ImportedComment) => {
    const seen = new Set([comment.origin])
    for (let origin = comment.parentOrigin; origin !== null && !seen.has(origin); ) {
      seen.add(origin)
      const found = placed.get(origin)
      if (found?.published) return found
      origin = byOrigin.get(origin)?.parentOrigin ?? null
    }
    return null
  }
  for (const comment of inOrder) for (const next of fromTheTop(comment, byOrigin, placed)) place(next)

  const chunks = Array.from({ length: Math.ceil(rows.length / 500) }, (_, i) =>
    rows.slice(i * 500, i * 500 + 500),
  )
  if (rows.length > 0)
    await atomically((tx): Statement[] => [
      // Two imports at once would give the same numbers: the second one gets NotAsExpected, and writes nothing.
      expecting(
        1,
        tx
          .update(articles)
          .set({ threads })
          .where(and(eq(articles.id, articleId), eq(articles.threads, article.threads))),
      ),
      ...chunks.map((chunk) => tx.insert(comments).values(chunk)),
    ])
  return rows.length
}

/**
 * A comment with all above it that have no place yet, the topmost first. Where parents lead round in a circle, the one
 * it closes at counts as the topmost.
 */
function fromTheTop(
  comment: ImportedComment,
  byOrigin: Map<string, ImportedComment>,
  placed: Map<string, unknown>,
): ImportedComment[] {
  const trail = new Set<ImportedComment>()
  let up: ImportedComment | undefined = comment
  while (up && !placed.has(up.origin) && !trail.has(up)) {
    trail.add(up)
    up = up.parentOrigin === null ? undefined : byOrigin.get(up.parentOrigin)
  }
  if (up && trail.delete(up)) trail.add(up)
  return [...trail].reverse()
}
