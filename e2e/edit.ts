import { saveArticle } from '#db/article-save.ts'
import { articleBySlug, placesOf } from '#db/articles.ts'
import type { ArticleInput } from '#domain/articles.ts'

/** Saves a published article with something changed, inside `site.change`. Gives the tags of what that touches. */
export async function edit(slug: string, changed: Partial<ArticleInput>): Promise<string[]> {
  const article = await articleBySlug(slug, new Date())
  if (!article) throw new Error(`There is no article ${slug} to edit.`)
  const before = await placesOf(article.id)
  const {
    id,
    kicker,
    section,
    authors,
    topics,
    corrections: _,
    pictures: __,
    changedAt: ___,
    ...same
  } = article
  await saveArticle(
    {
      ...same,
      status: 'published',
      breaking: kicker?.kind === 'breaking',
      live: kicker?.kind === 'live',
      kicker: kicker?.kind === 'manual' ? kicker.label : '',
      sectionId: section?.id ?? null,
      authorIds: authors.map((author) => author.id),
      topicIds: topics.map((topic) => topic.id),
      ...changed,
    },
    id,
  )
  return ['front', 'sitemap', 'latest', ...tagsOf(before), ...tagsOf(await placesOf(id))]
}

/** The tags of the pages an article stands on, its own first. */
export function tagsOf({
  articleId,
  sectionId,
  authorIds,
  topicIds,
}: Awaited<ReturnType<typeof placesOf>>): string[] {
  return [
    `article:${articleId}`,
    ...(sectionId ? [`section:${sectionId}`] : []),
    ...authorIds.map((id) => `author:${id}`),
    ...topicIds.map((id) => `topic:${id}`),
  ]
}
