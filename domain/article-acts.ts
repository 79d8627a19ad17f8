import type { ArticleStatus } from './articles.ts'

/** How an article stands at a moment. Scheduled is published with a time to come. */
export type ArticleState = 'draft' | 'scheduled' | 'published' | 'withdrawn'
export const articleStates = ['draft', 'scheduled', 'published', 'withdrawn'] as const

/** How an article stands at that moment. */
export function stateOf(
  article: { status: ArticleStatus; publishedAt: Date | null },
  now: Date,
): ArticleState {
  if (article.status !== 'published') return article.status
  return article.publishedAt !== null && article.publishedAt <= now ? 'published' : 'scheduled'
}

/** What can be done with an article at the desk. */
export type ArticleAct =
  | 'save'
  | 'publish'
  | 'schedule'
  | 'unschedule'
  | 'update'
  | 'correct'
  | 'withdraw'
  | 'restore'
  | 'delete'

/** What is possible in which state: the list is the policy. Who may do it, `permissions.ts` says. */
const possible: Record<ArticleState, readonly ArticleAct[]> = {
  draft: ['save', 'publish', 'schedule', 'restore', 'delete'],
  scheduled: ['save', 'publish', 'schedule', 'unschedule', 'restore'],
  published: ['update', 'correct', 'withdraw', 'restore'],
  withdrawn: ['save', 'publish', 'restore'],
}

/** Whether an act can be done in that state, by whomever. */
export function isPossible(act: ArticleAct, state: ArticleState): boolean {
  return possible[state].includes(act)
}

const done: Record<ArticleAct, string> = {
  save: 'saved without readers seeing it',
  publish: 'published',
  schedule: 'scheduled',
  unschedule: 'taken off the schedule',
  update: 'updated',
  correct: 'corrected',
  withdraw: 'withdrawn',
  restore: 'restored',
  delete: 'deleted',
}

const is: Record<ArticleState, string> = {
  draft: 'is a draft',
  scheduled: 'is scheduled',
  published: 'is published already',
  withdrawn: 'was withdrawn',
}

/** Why an act can't be done in that state, as a sentence. */
export function impossible(act: ArticleAct, state: ArticleState): string {
  return `This article ${is[state]}, so it can’t be ${done[act]}. Load the page again to see how it stands now.`
}
