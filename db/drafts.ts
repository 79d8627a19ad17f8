import { and, desc, eq, sql } from 'drizzle-orm'
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

/** What stands in the way of keeping: text that was kept from another window. Nothing was changed. */
export type KeptElsewhere = { elsewhere: KeptDraft }

/**
 * Keeps somebody's unsaved text of an article, in the place of what was kept before, if that is what this window has
 * `seen`: the time it was kept at, null where nothing was. Text kept from another window since stays as it is, and is
 * the answer. Where nothing is kept any more, nothing can be overwritten. Readers never see any of it.
 */
export async function keepDraft(
  articleId: string,
  userId: string,
  draft: ArticleDraft,
  basedOn: number,
  seen: Date | null,
  now = new Date(),
): Promise<{ savedAt: Date } | KeptElsewhere> {
  // The time tells one keeping from another, so no two have the same.
  const savedAt = seen && now <= seen ? new Date(seen.getTime() + 1) : now
  const row = { content: draft, basedOn, savedAt }
  const insert = db.insert(drafts).values({ articleId, userId, ...row })
  const kept = await (seen
    ? insert.onConflictDoUpdate({
        target: [drafts.articleId, drafts.userId],
        set: row,
        setWhere: eq(drafts.savedAt, seen),
      })
    : insert.onConflictDoNothing()
  ).returning({ savedAt: drafts.savedAt })
  if (kept.length > 0) return { savedAt }
  const elsewhere = await draftOf(articleId, userId)
  // It went a moment ago, or can't be read any more: there is nothing to show, and nothing to lose.
  if (!elsewhere) return replaceDraft(articleId, userId, row)
  return { elsewhere }
}

async function replaceDraft(
  articleId: string,
  userId: string,
  row: { content: ArticleDraft; basedOn: number; savedAt: Date },
): Promise<{ savedAt: Date }> {
  await db
    .insert(drafts)
    .values({ articleId, userId, ...row })
    .onConflictDoUpdate({ target: [drafts.articleId, drafts.userId], set: row })
  return { savedAt: row.savedAt }
}

/** Throws somebody's unsaved text of an article away, if it is what this window has `seen`; else answers what is kept. */
export async function discardDraft(
  articleId: string,
  userId: string,
  seen: Date | null,
): Promise<KeptElsewhere | null> {
  await discardStatement(articleId, userId, seen)
  const elsewhere = await draftOf(articleId, userId)
  return elsewhere && { elsewhere }
}

/** A statement that throws it away; what another window kept since it was `seen` stays. */
export function discardStatement(articleId: string, userId: string, seen: Date | null, tx = db) {
  const mine = and(eq(drafts.articleId, articleId), eq(drafts.userId, userId))
  return tx.delete(drafts).where(and(mine, seen ? eq(drafts.savedAt, seen) : sql`false`))
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
