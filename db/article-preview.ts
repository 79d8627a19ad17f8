import { eq } from 'drizzle-orm'
import type { Article } from '#domain/articles.ts'
import type { ArticleDraft } from '#domain/drafts.ts'
import { kickerOf } from '#domain/kicker.ts'
import { picturesOf } from './articles.ts'
import { authorsByIds } from './authors.ts'
import { db } from './client.ts'
import { correctionsOf } from './corrections.ts'
import { picturesByIds } from './pictures.ts'
import { sections } from './schema.ts'
import { topicsByIds } from './topics.ts'

type At = { articleId: string; publishedAt: Date; updatedAt: Date | null; changedAt: Date }

/** A draft as the article readers would see, had it been published at `publishedAt`. */
export async function articlePreview(draft: ArticleDraft, { articleId, ...times }: At): Promise<Article> {
  const { standsAlone, sectionId, authorIds, topicIds, breaking, live, kicker, ...rest } = draft
  const [section, authors, topics, corrected, pictures] = await Promise.all([
    standsAlone ? null : sectionOf(sectionId),
    authorsByIds(authorIds),
    topicsByIds(topicIds),
    correctionsOf(articleId),
    picturesByIds(picturesOf(rest)),
  ])
  return {
    ...rest,
    ...times,
    id: articleId,
    kicker: kickerOf({ breaking, live, kicker, section }),
    section,
    authors,
    topics,
    corrections: corrected,
    pictures: Object.fromEntries(pictures),
  }
}

async function sectionOf(id: string | null) {
  if (!id) return null
  const [row] = await db
    .select({ id: sections.id, slug: sections.slug, name: sections.name })
    .from(sections)
    .where(eq(sections.id, id))
  return row ?? null
}
