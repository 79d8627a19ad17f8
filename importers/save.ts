import { isDeepStrictEqual } from 'node:util'
import { saveArticle } from '#db/article-save.ts'
import { articleByOrigin, articleBySlug } from '#db/articles.ts'
import { addressOf } from '#db/redirects.ts'
import { type Article, ArticleInput } from '#domain/articles.ts'
import { type Body, type PictureUse, pictureUses } from '#domain/body.ts'
import type { PictureSource } from './picture-source.ts'

/** A picture an article shows: `use` stands in the article, and gets its id from the first address that has one. */
export type WantedPicture = { use: PictureUse; addresses: string[] }

export type Saved = {
  id: string
  slug: string
  what: 'new' | 'updated' | 'unchanged' | 'withdrawn here' | 'edited here'
}

/** Later than any article's publication: what is scheduled counts as there. */
const everything = new Date(8.64e15)

/** Whether what the import brings is newer than what is here; null where the other system does not say. */
export type IsNewer = (known: { changedAt: Date }, stored: Article | null) => boolean | null

/**
 * Saves an imported article if it is new or has changed since. One that was withdrawn here stays so, and one that was
 * edited here stays as it is unless the other system's is newer. Pictures are only asked for where they are missing.
 * Throws a ZodError on bad input, before anything is written.
 */
export async function saveImported(
  given: ArticleInput,
  pictures: WantedPicture[],
  isNewer: IsNewer,
  source: PictureSource,
): Promise<Saved> {
  const input = ArticleInput.parse(given)
  const known = input.origin ? await articleByOrigin(input.origin) : null
  if (!known) {
    await getPictures(pictures, source)
    return { ...(await saveArticle(given)), what: 'new' }
  }
  const same = { id: known.id, slug: known.slug }
  if ((await addressOf(`/articles/${known.slug}`)) === 'gone') {
    return { ...same, what: input.status === 'withdrawn' ? 'unchanged' : 'withdrawn here' }
  }
  const stored = await articleBySlug(known.slug, everything)
  const newer = isNewer(known, stored)
  if (!stored || input.status !== 'published') {
    // A draft can't be compared: it is saved again when the other system says it changed, or readers will see it now.
    if (stored || newer || input.status === 'published') return update()
    return { ...same, what: 'unchanged' }
  }
  if (!isDeepStrictEqual(comparable(stored), comparable(asStored(input, known.slug)))) {
    return known.revision === 1 || newer !== false ? update() : { ...same, what: 'edited here' }
  }
  const before = usesOf(stored)
  if (before.every((use) => use.id !== null) || !source.any) return { ...same, what: 'unchanged' }
  return update()

  async function update(): Promise<Saved> {
    const kept = stored ? usesOf(stored) : []
    await getPictures(pictures, source, kept)
    if (
      stored &&
      isDeepStrictEqual(kept, usesOf(given)) &&
      isDeepStrictEqual(comparable(stored), comparable(asStored(input, same.slug)))
    ) {
      return { ...same, what: 'unchanged' }
    }
    return { ...(await saveArticle(given, same.id)), what: 'updated' }
  }
}

/** Sets the ids of pictures. Where one can't be had now, the one that stood in the same place stays. */
async function getPictures(
  pictures: WantedPicture[],
  source: PictureSource,
  kept: PictureUse[] = [],
): Promise<void> {
  for (const [i, { use, addresses }] of pictures.entries()) {
    const before = kept.length === pictures.length && kept[i]?.alt === use.alt ? kept[i].id : null
    use.id = before ?? (await source.get(addresses))
  }
}

/** The uses of pictures in an article: its lead, then those of its body in order. */
function usesOf({
  lead,
  body,
}: {
  lead?: PictureUse | null | object
  body: Body | ArticleInput['body']
}): PictureUse[] {
  return [...(lead ? [lead as PictureUse] : []), ...pictureUses(body as Body)]
}

type Comparable = Pick<
  Article,
  'headline' | 'standfirst' | 'source' | 'comments' | 'publishedAt' | 'updatedAt' | 'lead' | 'body'
> & {
  slug: string
  sectionId: string | null
  authorIds: string[]
  topicIds: string[]
}

function asStored(input: ReturnType<typeof ArticleInput.parse>, slug: string) {
  // A slug that was taken got a number behind it.
  const numbered = slug.startsWith(`${input.slug.slice(0, 110)}-`) && /-\d+$/.test(slug)
  return { ...input, slug: numbered ? slug : input.slug }
}

/** What is compared to tell whether an article changed, without the ids of its pictures. */
function comparable(article: Article | ReturnType<typeof asStored>): Comparable {
  const ids =
    'section' in article
      ? {
          sectionId: article.section?.id ?? null,
          authorIds: article.authors.map((a) => a.id),
          topicIds: article.topics.map((t) => t.id),
        }
      : { sectionId: article.sectionId, authorIds: article.authorIds, topicIds: article.topicIds }
  const { slug, headline, standfirst, source, comments, publishedAt, updatedAt, lead, body } = article
  const without = (use: PictureUse) => ({ ...use, id: null })
  return {
    ...ids,
    slug,
    headline,
    standfirst,
    source,
    comments,
    publishedAt: publishedAt!,
    updatedAt,
    lead: lead && without(lead),
    body: body.map((block) => {
      if (block.type === 'picture') return { ...block, picture: without(block.picture) }
      return block.type === 'gallery' ? { ...block, pictures: block.pictures.map(without) } : block
    }),
  }
}
