import { and, asc, eq, gt, isNull, lte, min } from 'drizzle-orm'
import { type Article, isPublic, policyAt } from '#domain/articles.ts'
import { pictureIds } from '#domain/body.ts'
import { kickerOf } from '#domain/kicker.ts'
import { db } from './client.ts'
import { newId } from './ids.ts'
import { picturesByIds } from './pictures.ts'
import { given, prepared } from './prepared.ts'
import { articleAuthors, articles, articleTopics, authors, corrections, sections, topics } from './schema.ts'

const bySlug = prepared('article_by_slug', (at) =>
  at
    .select({ article: articles, section: { id: sections.id, slug: sections.slug, name: sections.name } })
    .from(articles)
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(articles.slug, given('slug', articles.slug))),
)

const corrected = prepared('corrections_of', (at) =>
  at
    .select({ id: corrections.id, text: corrections.text, at: corrections.at })
    .from(corrections)
    .where(eq(corrections.articleId, given('articleId', corrections.articleId)))
    .orderBy(asc(corrections.at)),
)

/** The article readers see under that slug at that moment; null where there is none. */
export async function articleBySlug(slug: string, now: Date): Promise<Article | null> {
  const [row] = await bySlug({ slug })
  if (!row || !isPublic(row.article, now)) return null
  const { article, section } = row
  const [byline, about, corrections, pictures] = await Promise.all([
    bylineOf(article.id),
    topicsOf(article.id),
    corrected({ articleId: article.id }),
    picturesByIds(picturesOf(article)),
  ])
  const { breaking, live, kicker, status: _, threads: __, revision: ___, ...rest } = article
  return {
    ...rest,
    kicker: kickerOf({ breaking, live, kicker, section }),
    comments: policyAt(article, now),
    publishedAt: article.publishedAt!,
    section,
    authors: byline,
    topics: about,
    corrections,
    pictures: Object.fromEntries(pictures),
  }
}

/** Ids of every picture an article's page and its share card show. */
export function picturesOf(article: Pick<Article, 'lead' | 'body' | 'sharePictureId'>): string[] {
  const { lead, body, sharePictureId } = article
  return [lead?.id, sharePictureId, ...pictureIds(body)].filter((id) => typeof id === 'string')
}

const byline = prepared('byline', (at) =>
  at
    .select({
      id: authors.id,
      handle: authors.handle,
      name: authors.name,
      title: authors.title,
      bio: authors.bio,
    })
    .from(articleAuthors)
    .innerJoin(authors, eq(authors.id, articleAuthors.authorId))
    .where(eq(articleAuthors.articleId, given('articleId', articleAuthors.articleId)))
    .orderBy(asc(articleAuthors.position)),
)

/** The authors of an article in the order of its byline. */
export async function bylineOf(articleId: string) {
  return byline({ articleId })
}

const topicsOfArticle = prepared('topics_of_article', (at) =>
  at
    .select({ id: topics.id, slug: topics.slug, name: topics.name, description: topics.description })
    .from(articleTopics)
    .innerJoin(topics, eq(topics.id, articleTopics.topicId))
    .where(eq(articleTopics.articleId, given('articleId', articleTopics.articleId)))
    .orderBy(asc(articleTopics.position)),
)

async function topicsOf(articleId: string) {
  return topicsOfArticle({ articleId })
}

const outside = prepared('outside_sections', (at) =>
  at
    .select({ slug: articles.slug, headline: articles.headline })
    .from(articles)
    .where(
      and(
        isNull(articles.sectionId),
        eq(articles.status, 'published'),
        lte(articles.publishedAt, given('now', articles.publishedAt)),
      ),
    )
    .orderBy(asc(articles.publishedAt), asc(articles.id))
    .limit(6),
)

/** The pages that stand outside any section ("About"), oldest first: the footer links the first few. */
export async function pagesOutsideSections(now: Date) {
  return outside({ now })
}

/** What an import already brought from there, or null. */
export async function articleByOrigin(origin: string) {
  const [row] = await db
    .select({
      id: articles.id,
      slug: articles.slug,
      revision: articles.revision,
      changedAt: articles.changedAt,
    })
    .from(articles)
    .where(eq(articles.origin, origin))
  return row ?? null
}

/** What a change of an article touches: the lists and pages it stands on. */
export async function placesOf(articleId: string) {
  const [row] = await db
    .select({ sectionId: articles.sectionId })
    .from(articles)
    .where(eq(articles.id, articleId))
  const [byline, about] = await Promise.all([bylineOf(articleId), topicsOf(articleId)])
  return {
    articleId,
    sectionId: row?.sectionId ?? null,
    authorIds: byline.map((a) => a.id),
    topicIds: about.map((t) => t.id),
  }
}

/** Adds a correction to an article. `at`: when it was made. */
export async function addCorrection(articleId: string, text: { text: string }[], at: Date): Promise<void> {
  await db.insert(corrections).values({ id: newId(), articleId, text, at })
}

/** The next moment at which a scheduled article becomes public or the comments of one close, or null. */
export async function nextDue(now: Date): Promise<Date | null> {
  const [[appears], [closes]] = await Promise.all([
    db
      .select({ at: min(articles.publishedAt) })
      .from(articles)
      .where(and(eq(articles.status, 'published'), gt(articles.publishedAt, now))),
    db
      .select({ at: min(articles.commentsCloseAt) })
      .from(articles)
      .where(gt(articles.commentsCloseAt, now)),
  ])
  const due = [appears?.at, closes?.at].filter((at) => at instanceof Date)
  return due.length > 0 ? new Date(Math.min(...due.map((at) => at.getTime()))) : null
}

/** Ids of the articles whose comments closed after `since`, up to `until`. */
export async function closedBetween(since: Date, until: Date): Promise<string[]> {
  const rows = await db
    .select({ id: articles.id })
    .from(articles)
    .where(and(gt(articles.commentsCloseAt, since), lte(articles.commentsCloseAt, until)))
  return rows.map((row) => row.id)
}

/** Ids of the articles that became public after `since`, up to `until`. */
export async function dueBetween(since: Date, until: Date): Promise<string[]> {
  const rows = await db
    .select({ id: articles.id })
    .from(articles)
    .where(
      and(
        eq(articles.status, 'published'),
        gt(articles.publishedAt, since),
        lte(articles.publishedAt, until),
      ),
    )
  return rows.map((row) => row.id)
}
