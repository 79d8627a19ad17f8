import { asc, eq, inArray } from 'drizzle-orm'
import { isPublic } from '#domain/articles.ts'
import { bodyText } from '#domain/body.ts'
import { dayAfter, startOfDay } from '#domain/days.ts'
import { excerpt, marked } from '#domain/excerpts.ts'
import { kickerOf } from '#domain/kicker.ts'
import { type Phrase, phrasesOf } from '#domain/phrases.ts'
import {
  noSuchSection,
  placeToken,
  type SearchHit,
  type SearchPage,
  type SearchQuery,
} from '#domain/search.ts'
import type { Statement } from './atomically.ts'
import { connection, db } from './client.ts'
import { articleAuthors, articles, authors, sections } from './schema.ts'
import type { SearchDocument } from './search.engine.ts'
import * as postgres from './search.postgres.ts'
import * as sqlite from './search.sqlite.ts'
import { sectionBySlug } from './sections.ts'
import { siteSettings } from './site.ts'

const pageLength = 20

const engine = () => (connection().sqlite ? sqlite : postgres)

/** Statements that make search know an article as it is now, or forget it where readers may not see it. */
export function searchStatements(document: SearchDocument): Statement[] {
  const { status, publishedAt } = document
  return engine().searchStatements(document, status === 'published' ? publishedAt : null)
}

/** A page of the articles public by `now` that answer a question, best first. Never throws for what was typed. */
export async function search(query: SearchQuery, now: Date): Promise<SearchPage> {
  const { wanted, wider, unwanted, notes: left } = phrasesOf(query.q)
  const notes = [...query.notes, ...left]
  if (wanted.length === 0) return { hits: [], more: null, notes }

  const [{ timeZone }, section] = await Promise.all([
    siteSettings(),
    query.section ? sectionBySlug(query.section) : null,
  ])
  if (query.section && !section) notes.push(noSuchSection)
  const ask = (phrases: Phrase[], ranked = true) =>
    engine().ask({
      wanted: phrases,
      unwanted,
      sectionId: section?.id ?? null,
      from: query.from ? startOfDay(query.from, timeZone) : null,
      before: query.to ? startOfDay(dayAfter(query.to), timeZone) : null,
      now,
      after: query.after,
      ranked,
      limit: pageLength + 1,
    })

  // Few hits: the last word may be one that goes on ("elect"), or stand in another form ("elections").
  const plainly = wider && !query.after ? (await ask(wanted, false)).found.length : null
  const mayWiden = plainly === null ? query.after?.wide : plainly <= pageLength
  const asked = (mayWiden && wider) || wanted
  const answer = await ask(asked)
  const wide = asked === wider && answer.found.length !== plainly
  if (wide) notes.push(`Words that begin with “${asked.at(-1)!.words.at(-1)}” were looked for as well.`)
  if (answer.cut)
    notes.push(
      'So many articles hold these words that only the newest were looked through. Another word, a section or dates lead further.',
    )

  const { found } = answer
  const last = found.length > pageLength ? found[pageLength - 1]! : null
  return {
    hits: await hitsOf(
      found.slice(0, pageLength).map((hit) => hit.id),
      asked,
      now,
    ),
    more: last && placeToken({ ...last, wide }),
    notes: [...new Set(notes)],
  }
}

/** The articles with those ids as search shows them, in that order. One that is not public is never among them. */
async function hitsOf(ids: string[], phrases: Phrase[], now: Date): Promise<SearchHit[]> {
  if (ids.length === 0) return []
  const [rows, bylines] = await Promise.all([
    db
      .select({
        id: articles.id,
        slug: articles.slug,
        headline: articles.headline,
        standfirst: articles.standfirst,
        body: articles.body,
        breaking: articles.breaking,
        live: articles.live,
        kicker: articles.kicker,
        status: articles.status,
        publishedAt: articles.publishedAt,
        section: { name: sections.name },
      })
      .from(articles)
      .leftJoin(sections, eq(sections.id, articles.sectionId))
      .where(inArray(articles.id, ids)),
    db
      .select({ articleId: articleAuthors.articleId, name: authors.name })
      .from(articleAuthors)
      .innerJoin(authors, eq(authors.id, articleAuthors.authorId))
      .where(inArray(articleAuthors.articleId, ids))
      .orderBy(asc(articleAuthors.position)),
  ])
  // Asked of the rows here: as a condition it lures SQLite into walking all published articles.
  const hits = rows
    .filter((row) => isPublic(row, now))
    .map((row) => ({
      id: row.id,
      slug: row.slug,
      headline: marked(row.headline, phrases),
      excerpt: excerpt([row.standfirst, bodyText(row.body)].filter(Boolean).join('\n'), phrases),
      kicker: kickerOf(row),
      authors: bylines.filter((author) => author.articleId === row.id).map(({ name }) => ({ name })),
      publishedAt: row.publishedAt!,
    }))
  return ids.flatMap((id) => hits.find((hit) => hit.id === id) ?? [])
}
