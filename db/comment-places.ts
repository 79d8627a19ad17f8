import { and, eq } from 'drizzle-orm'
import { type CommentPolicy, isPublic, policyAt } from '#domain/articles.ts'
import type { CommentStatus } from '#domain/comments.ts'
import { db } from './client.ts'
import { given, prepared } from './prepared.ts'
import { comments } from './schema.comments.ts'
import { articles } from './schema.ts'

/** An article as somebody who wants to say something about it needs it. */
export type CommentPlace = {
  id: string
  slug: string
  headline: string
  question: string
  /** As it is set; `taken` tells whether comments are taken at that moment. */
  policy: CommentPolicy
  taken: boolean
  /** The number of its newest thread. */
  threads: number
}

const place = prepared('comment_place', (at) =>
  at
    .select({
      id: articles.id,
      slug: articles.slug,
      headline: articles.headline,
      question: articles.question,
      status: articles.status,
      publishedAt: articles.publishedAt,
      comments: articles.comments,
      commentsCloseAt: articles.commentsCloseAt,
      threads: articles.threads,
    })
    .from(articles)
    .where(eq(articles.id, given('id', articles.id))),
)

/** The article readers see under that id at that moment; null where there is none. */
export async function commentPlace(articleId: string, now: Date): Promise<CommentPlace | null> {
  const [row] = await place({ id: articleId })
  if (!row || !isPublic(row, now)) return null
  const { id, slug, headline, question, threads } = row
  return {
    id,
    slug,
    headline,
    question,
    threads,
    policy: row.comments,
    taken: policyAt(row, now) !== 'closed',
  }
}

/** A comment as somebody who replies to it, likes or reports it needs it. */
export type CommentSeen = {
  id: string
  articleId: string
  number: number
  userId: string | null
  name: string
  text: string
  status: CommentStatus
}

/** The comment everyone sees under that id; null where there is none. */
export async function publishedComment(id: string): Promise<CommentSeen | null> {
  const [row] = await db
    .select({
      id: comments.id,
      articleId: comments.articleId,
      number: comments.number,
      userId: comments.userId,
      name: comments.name,
      text: comments.text,
      status: comments.status,
    })
    .from(comments)
    .where(and(eq(comments.id, id), eq(comments.status, 'published')))
  return row ?? null
}
