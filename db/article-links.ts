import { asc, eq } from 'drizzle-orm'
import type { ArticleStatus } from '#domain/articles.ts'
import type { Statement } from './atomically.ts'
import { db } from './client.ts'
import { articleAuthors, articleTopics } from './schema.ts'

type Linked = {
  articleId: string
  authorIds: string[]
  topicIds: string[]
  status: ArticleStatus
  publishedAt: Date | null
}

/** Statements that put an article under exactly these authors and topics. Every id must name one. */
export function linkStatements({ articleId, authorIds, topicIds, ...state }: Linked, tx = db): Statement[] {
  const authors = authorIds.map((authorId, position) => ({ articleId, authorId, position, ...state }))
  const topics = topicIds.map((topicId, position) => ({ articleId, topicId, position, ...state }))
  return [
    tx.delete(articleAuthors).where(eq(articleAuthors.articleId, articleId)),
    tx.delete(articleTopics).where(eq(articleTopics.articleId, articleId)),
    ...(authors.length > 0 ? [tx.insert(articleAuthors).values(authors)] : []),
    ...(topics.length > 0 ? [tx.insert(articleTopics).values(topics)] : []),
  ]
}

/** Ids of an article's authors and topics, in their order. */
export async function linksOf(articleId: string): Promise<{ authorIds: string[]; topicIds: string[] }> {
  const [byline, about] = await Promise.all([
    db
      .select({ id: articleAuthors.authorId })
      .from(articleAuthors)
      .where(eq(articleAuthors.articleId, articleId))
      .orderBy(asc(articleAuthors.position)),
    db
      .select({ id: articleTopics.topicId })
      .from(articleTopics)
      .where(eq(articleTopics.articleId, articleId))
      .orderBy(asc(articleTopics.position)),
  ])
  return { authorIds: byline.map((row) => row.id), topicIds: about.map((row) => row.id) }
}
