import { and, asc, eq, gt, lte, type SQL } from 'drizzle-orm'
import type { Inline } from '#domain/body.ts'
import type { Viewer } from '#domain/roles.ts'
import { atomically, expecting, NotAsExpected } from './atomically.ts'
import { auditStatement } from './audit.ts'
import { type Db, db } from './client.ts'
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

const minute = 60_000

/**
 * Adds a correction that readers see, dated `at`, to an article they see. What others have typed into the article and
 * not saved stays as it is. The same text on the same article within a minute is the same correction: somebody clicked
 * twice. Throws NotAsExpected where the article isn't published at that moment.
 */
export async function correctArticle(
  articleId: string,
  text: Inline,
  by: Pick<Viewer, 'id' | 'name'>,
  at: Date,
): Promise<void> {
  const same = and(
    eq(corrections.articleId, articleId),
    eq(corrections.text, text),
    gt(corrections.at, new Date(at.getTime() - minute)),
  )
  const add = (tx: Db) => [
    expecting(
      1,
      tx
        .update(articles)
        .set({ changedAt: at })
        .where(
          and(eq(articles.id, articleId), eq(articles.status, 'published'), lte(articles.publishedAt, at)),
        ),
    ),
    // Asked once the article's row is held: of two at once the second sees the first.
    expecting(0, tx.update(corrections).set({ text }).where(same)),
    tx.insert(corrections).values({ id: newId(), articleId, text, at }),
    auditStatement({ by, act: 'correctArticle', subject: `article:${articleId}`, after: { text } }, tx),
  ]
  try {
    await atomically(add)
  } catch (error) {
    if (!(error instanceof NotAsExpected) || !(await isThere(same))) throw error
  }
}

async function isThere(which: SQL | undefined): Promise<boolean> {
  const [row] = await db.select({ id: corrections.id }).from(corrections).where(which).limit(1)
  return row !== undefined
}
