import { and, asc, eq, gt, isNull, lte, min, sql } from 'drizzle-orm'
import { type Article, ArticleInput, isPublic } from '#domain/articles.ts'
import { bodyText, pictureIds } from '#domain/body.ts'
import { kickerOf } from '#domain/kicker.ts'
import { atomically, expecting, type Statement } from './atomically.ts'
import { authorsByIds } from './authors.ts'
import { db } from './client.ts'
import { newId } from './ids.ts'
import { picturesByIds } from './pictures.ts'
import { redirectStatement, unredirectStatement } from './redirects.ts'
import { articleAuthors, articles, articleTopics, authors, corrections, sections, topics } from './schema.ts'
import { searchStatements } from './search.ts'

/** The article readers see under that slug at that moment; null where there is none. */
export async function articleBySlug(slug: string, now: Date): Promise<Article | null> {
  const [row] = await db
    .select({ article: articles, section: { id: sections.id, slug: sections.slug, name: sections.name } })
    .from(articles)
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(articles.slug, slug))
  if (!row || !isPublic(row.article, now)) return null
  const { article, section } = row
  const [byline, about, corrected, pictures] = await Promise.all([
    bylineOf(article.id),
    topicsOf(article.id),
    db
      .select({ id: corrections.id, text: corrections.text, at: corrections.at })
      .from(corrections)
      .where(eq(corrections.articleId, article.id))
      .orderBy(asc(corrections.at)),
    picturesByIds([...(article.lead?.id ? [article.lead.id] : []), ...pictureIds(article.body)]),
  ])
  const { breaking, live, kicker, status: _, threads: __, revision: ___, ...rest } = article
  return {
    ...rest,
    kicker: kickerOf({ breaking, live, kicker, section }),
    publishedAt: article.publishedAt!,
    section,
    authors: byline,
    topics: about,
    corrections: corrected,
    pictures: Object.fromEntries(pictures),
  }
}

/** The authors of an article in the order of its byline. */
export async function bylineOf(articleId: string) {
  return db
    .select({ id: authors.id, handle: authors.handle, name: authors.name, title: authors.title, bio: authors.bio })
    .from(articleAuthors)
    .innerJoin(authors, eq(authors.id, articleAuthors.authorId))
    .where(eq(articleAuthors.articleId, articleId))
    .orderBy(asc(articleAuthors.position))
}

async function topicsOf(articleId: string) {
  return db
    .select({ id: topics.id, slug: topics.slug, name: topics.name, description: topics.description })
    .from(articleTopics)
    .innerJoin(topics, eq(topics.id, articleTopics.topicId))
    .where(eq(articleTopics.articleId, articleId))
    .orderBy(asc(articleTopics.position))
}

/** The pages that stand outside any section ("About"), oldest first: the footer links the first few. */
export async function pagesOutsideSections(now: Date) {
  return db
    .select({ slug: articles.slug, headline: articles.headline })
    .from(articles)
    .where(and(isNull(articles.sectionId), eq(articles.status, 'published'), lte(articles.publishedAt, now)))
    .orderBy(asc(articles.publishedAt), asc(articles.id))
    .limit(6)
}

/** What an import already brought from there, or null. */
export async function articleByOrigin(origin: string) {
  const [row] = await db
    .select({ id: articles.id, slug: articles.slug, revision: articles.revision, changedAt: articles.changedAt })
    .from(articles)
    .where(eq(articles.origin, origin))
  return row ?? null
}

/** What a change of an article touches: the lists and pages it stands on. */
export async function placesOf(articleId: string) {
  const [row] = await db.select({ sectionId: articles.sectionId }).from(articles).where(eq(articles.id, articleId))
  const [byline, about] = await Promise.all([bylineOf(articleId), topicsOf(articleId)])
  return { articleId, sectionId: row?.sectionId ?? null, authorIds: byline.map((a) => a.id), topicIds: about.map((t) => t.id) }
}

/** A slug nobody else has: the wished one, else with -2, -3 … behind it. */
export async function freeSlug(wish: string, articleId: string | null): Promise<string> {
  for (let n = 1; ; n++) {
    const slug = n === 1 ? wish : `${wish.slice(0, 110)}-${n}`
    const [taken] = await db.select({ id: articles.id }).from(articles).where(eq(articles.slug, slug))
    if (!taken || taken.id === articleId) return slug
  }
}

/**
 * Saves an article whole: a new one, or the one with that id. A changed slug leaves a redirect behind. A slug that
 * another article has gets -2, -3 … behind it. Gives id and slug. Throws a ZodError on bad input, NotAsExpected
 * where the id names nothing.
 */
export async function saveArticle(input: ArticleInput, id?: string): Promise<{ id: string; slug: string }> {
  const { authorIds, topicIds, ...valid } = ArticleInput.parse(input)
  const now = new Date()
  const slug = await freeSlug(valid.slug, id ?? null)
  const [before] = id ? await db.select({ slug: articles.slug }).from(articles).where(eq(articles.id, id)) : []
  const articleId = id ?? newId()
  const row = { ...valid, slug, changedAt: now }
  const byline = await authorsByIds(authorIds)
  const { status, publishedAt } = valid
  await atomically((tx) => {
    const statements: Statement[] = id
      ? [expecting(1, tx.update(articles).set({ ...row, revision: sql`${articles.revision} + 1` }).where(eq(articles.id, id)))]
      : [tx.insert(articles).values({ ...row, id: articleId, createdAt: now })]
    statements.push(
      tx.delete(articleAuthors).where(eq(articleAuthors.articleId, articleId)),
      tx.delete(articleTopics).where(eq(articleTopics.articleId, articleId)),
      unredirectStatement(`/articles/${slug}`, tx),
    )
    if (byline.length > 0)
      statements.push(tx.insert(articleAuthors).values(byline.map((a, position) => ({ articleId, authorId: a.id, position, status, publishedAt }))))
    if (topicIds.length > 0)
      statements.push(tx.insert(articleTopics).values([...new Set(topicIds)].map((topicId, position) => ({ articleId, topicId, position, status, publishedAt }))))
    if (before && before.slug !== slug) statements.push(redirectStatement(`/articles/${before.slug}`, { articleId }, tx))
    return [
      ...statements,
      ...searchStatements({
        articleId,
        headline: valid.headline,
        standfirst: valid.standfirst,
        body: bodyText(valid.body),
        byline: byline.map((a) => a.name).join(', '),
        sectionId: valid.sectionId,
        publishedAt,
        status,
      }),
    ]
  })
  return { id: articleId, slug }
}

/** Adds a correction to an article. `at`: when it was made. */
export async function addCorrection(articleId: string, text: { text: string }[], at: Date): Promise<void> {
  await db.insert(corrections).values({ id: newId(), articleId, text, at })
}

/** The next moment at which a scheduled article becomes public, or null. */
export async function nextDue(now: Date): Promise<Date | null> {
  const [row] = await db
    .select({ at: min(articles.publishedAt) })
    .from(articles)
    .where(and(eq(articles.status, 'published'), gt(articles.publishedAt, now)))
  return row?.at ?? null
}

/** Ids of the articles that became public after `since`, up to `until`. */
export async function dueBetween(since: Date, until: Date): Promise<string[]> {
  const rows = await db
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.status, 'published'), gt(articles.publishedAt, since), lte(articles.publishedAt, until)))
  return rows.map((row) => row.id)
}
