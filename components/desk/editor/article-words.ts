import type { ArticleState } from '#domain/article-acts.ts'
import type { ArticleDraft } from '#domain/drafts.ts'
import type { Saved, Times } from '#domain/saves.ts'
import { type Clock, longTime } from '#domain/time.ts'

/** What the server made of what was sent: a headline without spaces around it, perhaps another slug. */
export function afterSave(sent: ArticleDraft, { slug, headline }: Saved): ArticleDraft {
  return sent.slug === slug && sent.headline === headline ? sent : { ...sent, slug, headline }
}

/** How an article stands, in words. */
export function stateWords(state: ArticleState, { publishedAt, updatedAt }: Times, clock: Clock): string {
  if (state === 'draft') return 'Draft'
  if (state === 'withdrawn') return 'Withdrawn'
  if (state === 'scheduled') return `Scheduled for ${longTime(publishedAt!, clock)}`
  return `Published ${longTime(publishedAt!, clock)}${updatedAt ? `, updated ${longTime(updatedAt, clock)}` : ''}`
}

/** Names by id. */
export function namesOf(all: readonly { id: string; name: string }[]): Record<string, string> {
  return Object.fromEntries(all.map(({ id, name }) => [id, name]))
}
