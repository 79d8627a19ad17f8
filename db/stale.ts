import { draftFrom } from '#domain/drafts.ts'
import type { Stale } from '#domain/saves.ts'
import { type DeskArticle, lastSave } from './desk-article.ts'

/** An article as it stands now, for somebody whose text is based on an earlier revision of it. */
export async function staleOf(present: DeskArticle, viewer: { id: string }): Promise<Stale> {
  const { id, revision, changedAt, content } = present
  const { act, by, userId } = await lastSave(id)
  return { revision, by, mine: userId === viewer.id, act, at: changedAt, draft: draftFrom(content) }
}
