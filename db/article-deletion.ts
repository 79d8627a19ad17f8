import { and, eq } from 'drizzle-orm'
import { bodyText } from '#domain/body.ts'
import type { Viewer } from '#domain/roles.ts'
import { atomically, expecting } from './atomically.ts'
import { auditStatement } from './audit.ts'
import type { DeskArticle } from './desk-article.ts'
import { articles } from './schema.ts'
import { forgetStatement } from './search.engine.ts'

/**
 * Deletes a draft with all that hangs on it: revisions, what anybody typed into it, its places in lists. What it held
 * stands in the audit log from then on, its body as plain text. `basedOn`: the revision that is to go. Throws
 * NotAsExpected where it is at another by now, no draft any more, or gone; then nothing is changed.
 */
export async function deleteArticle(
  { id, content }: DeskArticle,
  basedOn: number,
  by: Pick<Viewer, 'id' | 'name'>,
): Promise<void> {
  const before = { revision: basedOn, ...content, body: bodyText(content.body) }
  await atomically((tx) => [
    forgetStatement(id),
    expecting(
      1,
      tx
        .delete(articles)
        .where(and(eq(articles.id, id), eq(articles.status, 'draft'), eq(articles.revision, basedOn))),
    ),
    auditStatement({ by, act: 'deleteArticle', subject: `article:${id}`, before }, tx),
  ])
}
