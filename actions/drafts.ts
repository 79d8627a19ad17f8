'use server'
import { z } from 'zod'
import { deskArticle } from '#db/desk-article.ts'
import { discardDraft as discard, keepDraft } from '#db/drafts.ts'
import { ArticleDraft } from '#domain/drafts.ts'
import { mayKeepDraft, mayWrite } from '#domain/permissions.ts'
import { action, Refused } from './door.ts'

/** Keeps what somebody is typing, for them alone. Nothing is checked but that it can be read again. */
export const saveDraft = action(
  {
    input: z.object({ id: z.uuid(), basedOn: z.number().int().min(1), draft: ArticleDraft }),
    may: mayWrite,
  },
  async ({ viewer, input: { id, basedOn, draft }, now }) => {
    const article = await deskArticle(id)
    if (!article || !mayKeepDraft(viewer, { ...article, status: article.content.status }))
      throw new Refused('This article is not yours to change any more. Copy what you wrote to keep it.')
    await keepDraft(id, viewer.id, draft, basedOn, now)
    return { savedAt: now }
  },
)

/** Throws away what somebody typed and did not save. */
export const discardDraft = action(
  { input: z.object({ id: z.uuid() }), may: mayWrite },
  async ({ viewer, input: { id } }) => {
    await discard(id, viewer.id)
    return {}
  },
)
