import { and, asc, eq, lte } from 'drizzle-orm'
import type { Inline } from '#domain/body.ts'
import type { Viewer } from '#domain/roles.ts'
import { atomically, expecting } from './atomically.ts'
import { auditStatement } from './audit.ts'
import { db } from './client.ts'
import { newId } from './ids.ts'
import { articles, corrections } from './schema.ts'

/** The corrections made to an article, the oldest first. */
export async function correctionsOf(articleId: string) {
  return db
    .select({ id: corrections.id, text: corrections.text, at: corrections.at })
    .from(corrections)
    .where(eq(corrections.articleId, articleId))
    .orderBy(asc(corrections.at))
}

/**
 * Adds a correction that readers see, dated `at`, to an article they see. What others have typed into the article and
 * not saved stays as it is. Throws NotAsExpected where the article isn't published at that moment.
 */
export async function correctArticle(
  articleId: string,
  text: Inline,
  by: Pick<Viewer, 'id' | 'name'>,
  at: Date,
): Promise<void> {
  await atomically((tx) => [
    expecting(
      1,
      tx
        .update(articles)
        .set({ changedAt: at })
        .where(
          and(eq(articles.id, articleId), eq(articles.status, 'published'), lte(articles.publishedAt, at)),
        ),
    ),
    tx.insert(corrections).values({ id: newId(), articleId, text, at }),
    auditStatement({ by, act: 'correctArticle', subject: `article:${articleId}`, after: { text } }, tx),
  ])
}
