'use server'
import { z } from 'zod'
import { deskArticle } from '#db/desk-article.ts'
import { discardDraft as discard, keepDraft } from '#db/drafts.ts'
import { ArticleDraft } from '#domain/drafts.ts'
import { mayKeepDraft, mayWrite } from '#domain/permissions.ts'
import { action, Refused } from './door.ts'

/** When what this window last saw kept was kept; null: nothing was. */
const Seen = z.date().nullable()

/**
 * Keeps what somebody is typing, for them alone. Nothing is checked but that it can be read again. What they typed in
 * another window since is not overwritten: it is the answer.
 */
export const saveDraft = action(
  {
    input: z.object({ id: z.uuid(), basedOn: z.number().int().min(1), draft: ArticleDraft, seen: Seen }),
    may: mayWrite,
  },
  async ({ viewer, input: { id, basedOn, draft, seen }, now }) => {
    const article = await deskArticle(id)
    if (!article || !mayKeepDraft(viewer, { ...article, status: article.content.status }))
      throw new Refused('This article is not yours to change any more. Copy what you wrote to keep it.')
    return keepDraft(id, viewer.id, draft, basedOn, seen, now)
  },
)

/** Throws away what somebody typed and did not save; what they typed in another window since is the answer. */
export const discardDraft = action(
  { input: z.object({ id: z.uuid(), seen: Seen }), may: mayWrite },
  async ({ viewer, input: { id, seen } }) => (await discard(id, viewer.id, seen)) ?? { savedAt: null },
)
