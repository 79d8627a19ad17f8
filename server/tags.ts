/*
 * The names of what pages show. A page is kept under the tags of all it shows; a change drops the pages with its tags.
 *
 * Hard (the page is gone at once): site, front, sitemap, news, article:ID, comments:ID, section:ID, topic:ID, author:ID.
 * Soft (shown once more while it is rendered anew): latest, most-read.
 */
export const tag = {
  site: 'site',
  front: 'front',
  sitemap: 'sitemap',
  news: 'news',
  latest: 'latest',
  mostRead: 'most-read',
  article: (id: string) => `article:${id}`,
  comments: (articleId: string) => `comments:${articleId}`,
  section: (id: string) => `section:${id}`,
  topic: (id: string) => `topic:${id}`,
  author: (id: string) => `author:${id}`,
}

/** The lists and pages an article stands on: its own id, section, authors and topics. */
export type Places = { articleId: string; sectionId: string | null; authorIds: string[]; topicIds: string[] }

/** The hard tags of everything an article at these places shows on. */
export function tagsOf(...places: Places[]): string[] {
  const tags = places.flatMap((at) => [
    tag.article(at.articleId),
    ...(at.sectionId ? [tag.section(at.sectionId)] : []),
    ...at.authorIds.map(tag.author),
    ...at.topicIds.map(tag.topic),
  ])
  return [...new Set([...tags, tag.front, tag.sitemap])]
}

/** The id of the article whose page carries these tags, or null. */
export function articleOf(tags: readonly string[]): string | null {
  const prefix = tag.article('')
  return tags.find((name) => name.startsWith(prefix))?.slice(prefix.length) ?? null
}
