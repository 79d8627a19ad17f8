import type { ArticleAct } from './article-acts.ts'
import type { ArticleStatus } from './articles.ts'
import { type Body, bodyText, type PictureUse, pictureUses } from './body.ts'
import { ArticleContent, type ArticleDraft, contentOf, titled, untitled } from './drafts.ts'
import { Slug } from './slugs.ts'

/** What has to be put right, by field, each as a sentence. */
export type Problems = Record<string, string>

/** What keeps a draft from being saved where others see it. */
export function contentProblems(draft: ArticleDraft): Problems {
  const problems: Problems = {}
  if (!draft.headline.trim()) problems.headline = 'Write a headline.'
  if (!Slug.safeParse(draft.slug).success)
    problems.slug = 'Write an address of letters and digits, with single hyphens between them.'
  if (!ArticleContent.shape.canonicalUrl.safeParse(draft.canonicalUrl).success)
    problems.canonicalUrl = 'Write a whole address such as https://other.example/story, or leave it empty.'
  if (Object.keys(problems).length > 0) return problems
  const rest = ArticleContent.safeParse(contentOf(draft))
  for (const { path, message } of rest.error?.issues ?? []) problems[path.join('.')] ??= message
  return problems
}

/** What keeps a draft from being shown to readers. Whether its address is free, the database knows. */
export function publishingProblems(draft: ArticleDraft): Problems {
  const problems = contentProblems(draft)
  if (!draft.sectionId && !draft.standsAlone)
    problems.sectionId = 'Choose a section, or say that this is a page outside any section.'
  if (draft.headline.trim().toLowerCase() === untitled.toLowerCase())
    problems.headline = `Write a headline: this one is still “${untitled}”.`
  const sentences = isEmpty(draft.body) ? ['There is no text yet. Write it, or put a picture here.'] : []
  const undescribed = usesOf(draft).filter((use) => !isDescribed(use)).length
  if (undescribed > 0)
    sentences.push(
      `${undescribed === 1 ? 'A picture has' : `${undescribed} pictures have`} no description. Write what can be seen, or mark it as decorative.`,
    )
  if (sentences.length > 0) problems.body = [problems.body ?? [], sentences].flat().join(' ')
  return problems
}

/**
 * What is typed as an act saves it, and what keeps it from that. A draft is saved without a headline; what is
 * scheduled is checked like what is published, for it appears by itself and nobody looks at it again.
 */
export function readyFor(
  act: ArticleAct,
  status: ArticleStatus,
  typed: ArticleDraft,
): { draft: ArticleDraft; problems: Problems } {
  const isShown = act !== 'save' || status === 'published'
  const draft = act === 'save' && status === 'draft' ? titled(typed) : typed
  return { draft, problems: isShown ? publishingProblems(draft) : contentProblems(draft) }
}

function isEmpty(body: Body): boolean {
  const shows = body.some(({ type }) => type === 'embed' || type === 'unknown')
  return !shows && pictureUses(body).length === 0 && !bodyText(body).trim()
}

/** Whether a reader who does not see the picture is told what it shows, or need not be. */
export function isDescribed(use: PictureUse): boolean {
  return use.alt.trim() !== '' || use.decorative === true
}

function usesOf({ lead, body }: { lead: PictureUse | null; body: Body }): PictureUse[] {
  return [...(lead ? [lead] : []), ...pictureUses(body)]
}

/** A moment to publish at: to the minute, and to come. */
export function scheduleProblem(at: Date, now: Date): string | null {
  if (Number.isNaN(at.getTime())) return 'Choose a day and a time.'
  if (at <= now) return 'This moment has passed. Choose a later one, or publish now.'
  return at.getTime() > now.getTime() + 5 * 366 * 86_400_000
    ? 'Choose a moment within the next five years.'
    : null
}

/** The minute a moment lies in. */
export function toTheMinute(at: Date): Date {
  return new Date(Math.floor(at.getTime() / 60_000) * 60_000)
}
