import { and, desc, eq } from 'drizzle-orm'
import { ArticleDraft } from '#domain/drafts.ts'
import { db } from './client.ts'
import { articles, drafts } from './schema.ts'

/** What somebody has typed into an article and not saved yet. `basedOn`: the revision they started from. */
export type KeptDraft = { draft: ArticleDraft; basedOn: number; savedAt: Date }

/** Somebody's unsaved text of an article, or null; also where it can't be read any more. */
export async function draftOf(articleId: string, userId: string): Promise<KeptDraft | null> {
  const [row] = await db
    .select({ content: drafts.content, basedOn: drafts.basedOn, savedAt: drafts.savedAt })
    .from(drafts)
    .where(and(eq(drafts.articleId, articleId), eq(drafts.userId, userId)))
  const read = row && ArticleDraft.safeParse(row.content)
  return read?.success ? { draft: read.data, basedOn: row!.basedOn, savedAt: row!.savedAt } : null
}

/** Keeps somebody's unsaved text of an article, in the place of what was kept before. Readers never see it. */
export async function keepDraft(
  articleId: string,
  userId: string,
  draft: ArticleDraft,
  basedOn: number,
  now = new Date(),
): Promise<void> {
  const row = { content: draft, basedOn, savedAt: now }
  await db
    .insert(drafts)
    .values({ articleId, userId, ...row })
    .onConflictDoUpdate({ target: [drafts.articleId, drafts.userId], set: row })
}

/** Throws somebody's unsaved text of an article away. */
export async function discardDraft(articleId: string, userId: string): Promise<void> {
  await discardStatement(articleId, userId)
}

/** A statement that does. */
export function discardStatement(articleId: string, userId: string, tx = db) {
  return tx.delete(drafts).where(and(eq(drafts.articleId, articleId), eq(drafts.userId, userId)))
}

/** A statement that moves somebody's unsaved text on from one revision to the next. */
export function carryDraftStatement(articleId: string, userId: string, from: number, tx = db) {
  return tx
    .update(drafts)
    .set({ basedOn: from + 1 })
    .where(and(eq(drafts.articleId, articleId), eq(drafts.userId, userId), eq(drafts.basedOn, from)))
}

/** The articles somebody has unsaved text in, the latest first. */
export async function draftsOf(userId: string, limit = 20) {
  return db
    .select({ id: articles.id, headline: articles.headline, savedAt: drafts.savedAt })
    .from(drafts)
    .innerJoin(articles, eq(articles.id, drafts.articleId))
    .where(eq(drafts.userId, userId))
    .orderBy(desc(drafts.savedAt))
    .limit(limit)
}
