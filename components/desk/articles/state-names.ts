import type { ArticleState } from '#domain/article-acts.ts'

/** How states are called, of one article and of many, and how their dot looks. */
export const stateNames: Record<
  ArticleState,
  { one: string; many: string; kind: 'good' | 'waiting' | 'bad' | 'quiet' }
> = {
  draft: { one: 'Draft', many: 'Drafts', kind: 'quiet' },
  scheduled: { one: 'Scheduled', many: 'Scheduled', kind: 'waiting' },
  published: { one: 'Published', many: 'Published', kind: 'good' },
  withdrawn: { one: 'Withdrawn', many: 'Withdrawn', kind: 'bad' },
}
