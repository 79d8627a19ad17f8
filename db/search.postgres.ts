import { type SQL, sql } from 'drizzle-orm'
import type { Phrase } from '#domain/phrases.ts'
import { wordsOf } from '#domain/words.ts'
import type { Statement } from './atomically.ts'
import { db } from './client.ts'
import {
  forgetStatement,
  type SearchAnswer,
  type SearchDocument,
  type SearchQuestion,
} from './search.engine.ts'

/**
 * Search on PostgreSQL: tsvectors written out here from the words domain/words.ts has folded and split, so that both
 * engines find the same. An article's section is one more word in its vector: no index but the one is needed.
 */

/** PostgreSQL refuses a vector of 1 MB. What is longer is searched up to here. */
const longestVector = 900_000
/** It keeps no more places of one word. */
const mostPlaces = 255

/** A word can stand in every article there is. To rank one, its whole vector is read: so the newest are ranked. */
const mostRanked = 500
/** How many of the newest articles that hold all the words of a phrase are read to see if it stands in them. */
const mostRead = 2500

const sectionWord = (id: string) => `section:${id}`

/** Statements that put an article into the index, or take it out where `publishedAt` is null. */
export function searchStatements(document: SearchDocument, publishedAt: Date | null): Statement[] {
  const { articleId } = document
  if (!publishedAt) return [forgetStatement(articleId)]
  return [
    sql`insert into search_documents (article_id, published_at, words)
        values (${articleId}, ${publishedAt.toISOString()}::timestamptz, ${vectorOf(document)}::tsvector)
        on conflict (article_id) do update set published_at = excluded.published_at, words = excluded.words`,
  ]
}

/** A document as a tsvector literal. A place stays empty between two texts, so that no phrase spans them. */
function vectorOf({ headline, standfirst, byline, body, sectionId }: SearchDocument): string {
  const places = new Map<string, string[]>()
  let place = 1
  let size = 0
  for (const [weight, text] of [
    ['A', headline],
    ['B', standfirst],
    ['C', byline],
    ['D', body],
  ] as const) {
    for (const { text: word } of wordsOf(text)) {
      const known = places.get(word)
      if (!known) size += Buffer.byteLength(word) + 8
      size += 2
      if (size > longestVector) break
      if (!known) places.set(word, [place + weight])
      else if (known.length < mostPlaces) known.push(place + weight)
      place += 1
    }
    place += 1
  }
  const lexemes = [...places].map(([word, at]) => `'${word}':${at.join()}`)
  return [...lexemes, ...(sectionId ? [`'${sectionWord(sectionId)}'`] : [])].join(' ')
}

/**
 * The articles that answer a question. The index knows words, not their places: the newest articles with all the
 * words are found first, and phrases looked for in those.
 */
export async function ask(question: SearchQuestion): Promise<SearchAnswer> {
  const { from, before, now, after, ranked, limit } = question
  const { words, phrases, rest } = inLanguage(question)
  const score = ranked ? sql`ts_rank('{0.1, 0.3, 0.4, 1}', words, ${phrases}::tsquery, 1)::float8` : sql`0`
  const most = rest ? mostRead : mostRanked
  const rows = await rowsOf<{ id: string | null; score: number; cut: boolean }>(sql`
    with holding as materialized (
      select article_id as id, published_at, words from search_documents
      where words @@ ${words}::tsquery and published_at <= ${now.toISOString()}::timestamptz
        ${from ? sql`and published_at >= ${from.toISOString()}::timestamptz` : sql``}
        ${before ? sql`and published_at < ${before.toISOString()}::timestamptz` : sql``}
      order by published_at desc, article_id desc limit ${most}
    ), newest as (
      select id, words from holding ${rest ? sql`where words @@ ${rest}::tsquery` : sql``}
      order by published_at desc, id desc limit ${mostRanked}
    ), ranked as materialized (
      select id, ${score} as score from newest
    ), best as (
      select id, score from ranked
      ${after ? sql`where (score, id) < (${after.score}::float8, ${after.id})` : sql``}
      order by score desc, id desc limit ${limit}
    )
    select id, score, looked.through = ${most}::int as cut
    from (select count(*) as through from holding) looked left join best on true
    order by score desc, id desc`)
  return {
    found: rows.flatMap(({ id, score }) => (id === null ? [] : { id, score })),
    cut: rows[0]?.cut ?? false,
  }
}

/** A question as tsqueries: what the index can answer, what it is ranked by, and what is left to check, if anything. */
function inLanguage({ wanted, unwanted, sectionId }: SearchQuestion) {
  const whole = (phrase: Phrase) => literal(phrase, '<->')
  const isWord = (phrase: Phrase) => phrase.words.length === 1
  const within = sectionId ? [`'${sectionWord(sectionId)}'`] : []
  const words = [
    ...wanted.map((phrase) => literal(phrase, '&')),
    ...unwanted.filter(isWord).map((phrase) => `!${whole(phrase)}`),
    ...within,
  ]
  const phrases = wanted.map(whole).join(' & ')
  const rest = [...wanted, ...unwanted].every(isWord)
    ? null
    : [phrases, ...unwanted.map((phrase) => `!${whole(phrase)}`)].join(' & ')
  return { words: words.join(' & '), phrases, rest }
}

/** A phrase in the language of tsquery. Words are letters and digits alone, so no quote can end one early. */
function literal({ words, prefix }: Phrase, between: '&' | '<->'): string {
  const lexemes = words.map((word, i) => `'${word}'${prefix && i === words.length - 1 ? ':*' : ''}`)
  return `(${lexemes.join(` ${between} `)})`
}

async function rowsOf<Row>(statement: SQL): Promise<Row[]> {
  const postgres = db as unknown as { execute(statement: SQL): Promise<{ rows: Row[] }> }
  return (await postgres.execute(statement)).rows
}
