import { z } from 'zod'
import { ArticleInput, type ArticleStatus } from './articles.ts'
import { Text } from './text.ts'

/** What is said of an article at the desk: everything but its state and its times. */
export const ArticleContent = ArticleInput.omit({
  status: true,
  publishedAt: true,
  updatedAt: true,
  origin: true,
})
export type ArticleContent = z.output<typeof ArticleContent>

/**
 * An article while somebody works on it: what the editor holds and keeps for them. Lenient, so that nothing typed is
 * refused for not being finished; `contentProblems` says what is missing before it can be saved for others.
 */
export const ArticleDraft = ArticleContent.extend({
  slug: Text.max(120, 'An address can have at most 120 characters. Please shorten it.'),
  kicker: Text.max(60, 'A kicker can have at most 60 characters. Please shorten it.').default(''),
  headline: Text.max(300, 'A headline can have at most 300 characters. Please shorten it.').default(''),
  standfirst: Text.max(1000, 'A standfirst can have at most 1,000 characters. Please shorten it.').default(
    '',
  ),
  source: Text.max(200, 'A source can have at most 200 characters. Please shorten it.').default(''),
  question: Text.max(200, 'A question can have at most 200 characters. Please shorten it.').default(''),
  canonicalUrl: Text.max(2000, 'An address can have at most 2,000 characters.').default(''),
  commentDays: z
    .number('Write a number of days from 1 to 3,650, or leave it empty.')
    .int('Write whole days, or leave it empty.')
    .min(1, 'Write a number of days from 1 to 3,650, or leave it empty.')
    .max(3650, 'Write a number of days from 1 to 3,650, or leave it empty.')
    .nullable()
    .default(null),
  /** Chosen to stand outside any section, such as "About". Without it, a missing section is a question still open. */
  standsAlone: z.boolean().default(false),
})
export type ArticleDraft = z.output<typeof ArticleDraft>

/** A draft as the content to save. Throws a ZodError where `contentProblems` would have said what is wrong. */
export function contentOf({ standsAlone, ...draft }: ArticleDraft): ArticleContent {
  return ArticleContent.parse({ ...draft, sectionId: standsAlone ? null : draft.sectionId })
}

/** What a draft is called in lists until somebody writes its headline. In the editor its headline is empty. */
export const untitled = 'Untitled'

/** A draft that can be saved though it has no headline yet. */
export function titled(draft: ArticleDraft): ArticleDraft {
  return draft.headline.trim() ? draft : { ...draft, headline: untitled }
}

/** What the editor begins with: the content as it stands. A draft may have no headline and no section chosen yet. */
export function draftFrom({
  status,
  publishedAt: _,
  updatedAt: __,
  ...content
}: ArticleContent & { status: ArticleStatus; publishedAt?: unknown; updatedAt?: unknown }): ArticleDraft {
  const isDraft = status === 'draft'
  return {
    ...content,
    headline: isDraft && content.headline === untitled ? '' : content.headline,
    standsAlone: content.sectionId === null && !isDraft,
  }
}
