import { z } from 'zod'
import type { Author } from './authors.ts'
import { Body, Inline, PictureUse } from './body.ts'
import type { Kicker } from './kicker.ts'
import type { Picture } from './pictures.ts'
import { Slug } from './slugs.ts'
import { storable, Text } from './text.ts'
import type { Topic } from './topics.ts'

/** draft: only the desk sees it. published: readers see it once `publishedAt` has come. withdrawn: answers 410. */
export const ArticleStatus = z.enum(['draft', 'published', 'withdrawn'])
export type ArticleStatus = z.infer<typeof ArticleStatus>

/** open: a comment that passes the checks shows at once. premoderated: each waits for a moderator. */
export const CommentPolicy = z.enum(['open', 'premoderated', 'closed'])
export type CommentPolicy = z.infer<typeof CommentPolicy>

export const Correction = z.object({ id: z.uuid(), text: Inline, at: z.date() })
export type Correction = z.output<typeof Correction>

/** Everything a save of an article takes, whoever asks for it: the desk, an importer, the demo. */
export const ArticleInput = z.object({
  slug: Slug,
  status: ArticleStatus,
  breaking: z.boolean().default(false),
  live: z.boolean().default(false),
  kicker: Text.max(60).default(''),
  headline: Text.trim().min(1).max(300),
  standfirst: Text.max(1000).default(''),
  body: Body,
  /** null: a page outside any section, such as "About". */
  sectionId: z.uuid().nullable(),
  /** In the order of the byline. */
  authorIds: z.array(z.uuid()).max(20).default([]),
  /** In the order shown. */
  topicIds: z.array(z.uuid()).max(50).default([]),
  lead: PictureUse.nullable().default(null),
  /** Who else it comes from, as in "Northern Wire contributed". */
  source: Text.max(200).default(''),
  /** Asked above the comments instead of the site's own question. */
  question: Text.max(200).default(''),
  comments: CommentPolicy.default('open'),
  /** Comments close so many days after publication; null: never by themselves. */
  commentDays: z.number().int().min(1).max(3650).nullable().default(null),
  /** The picture others show with a link; null: the lead's. */
  sharePictureId: z.uuid().nullable().default(null),
  /** Where the same text was published first, for rel=canonical. */
  canonicalUrl: z.union([z.url({ protocol: /^https?$/ }).overwrite(storable), z.literal('')]).default(''),
  /** When readers may first see it; a moment to come means scheduled. */
  publishedAt: z.date().nullable(),
  /** The last change of substance, shown to readers. */
  updatedAt: z.date().nullable().default(null),
  /** Where an import got it, so that the next import knows it again. */
  origin: Text.max(500).nullable().default(null),
})
export type ArticleInput = z.input<typeof ArticleInput>

const day = 86_400_000

/** When an article's comments close by themselves; null: never, or not published yet. */
export function commentsCloseAt(article: {
  publishedAt: Date | null
  commentDays: number | null
}): Date | null {
  if (!article.publishedAt || article.commentDays === null) return null
  return new Date(article.publishedAt.getTime() + article.commentDays * day)
}

/** Whether readers see it at that moment. */
export function isPublic(article: { status: ArticleStatus; publishedAt: Date | null }, now: Date): boolean {
  return article.status === 'published' && article.publishedAt !== null && article.publishedAt <= now
}

/** Whether comments are taken at that moment: its own setting, and closed once the time for them is over. */
export function policyAt(
  article: { comments: CommentPolicy; commentsCloseAt: Date | null },
  now: Date,
): CommentPolicy {
  return article.commentsCloseAt && article.commentsCloseAt <= now ? 'closed' : article.comments
}

/** An article as its page, feeds and structured data show it. */
export type Article = {
  id: string
  slug: string
  kicker: Kicker | null
  headline: string
  standfirst: string
  body: Body
  /** The pictures its body and lead use, by id. */
  pictures: Record<string, Picture>
  lead: PictureUse | null
  section: { id: string; slug: string; name: string } | null
  authors: Author[]
  topics: Topic[]
  corrections: Correction[]
  source: string
  question: string
  comments: CommentPolicy
  /** The picture others show with a link; null: the lead's. */
  sharePictureId: string | null
  canonicalUrl: string
  publishedAt: Date
  /** The last change of substance, where there was one. */
  updatedAt: Date | null
  /** The last save of any kind. */
  changedAt: Date
}
