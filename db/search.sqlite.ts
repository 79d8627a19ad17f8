import { sql } from 'drizzle-orm'
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
 * Search on SQLite: FTS5 over words that domain/words.ts has folded and split. A document's number is the minute of
 * its publication and a place within it, so that the newest matches and those between two days are one walk of the
 * index; ranking begins only then. Triggers keep the index in step with search_documents.
 */

/** A word can stand in every article there is. Ranking them all would take seconds, so the newest are ranked. */
const mostRanked = 1000

const placesInMinute = 4096

/** The number at which a moment's minute begins. FTS5 takes whole numbers only, and a bound number is none to it. */
const numberOf = (at: Date) => sql`cast(${Math.floor(at.getTime() / 60_000) * placesInMinute} as integer)`

/** An article's section as one more word of it, with a sign in it that no word of a question has. */
const sectionWord = (id: string | null) => (id ? `§${id.replaceAll('-', '')}` : '')
const searchable = (text: string) =>
  wordsOf(text)
    .map((word) => word.text)
    .join(' ')

/** Statements that put an article into the index, or take it out where `publishedAt` is null. */
export function searchStatements(document: SearchDocument, publishedAt: Date | null): Statement[] {
  const { articleId, headline, standfirst, body, byline, sectionId } = document
  const forget = forgetStatement(articleId)
  if (!publishedAt) return [forget]
  return [
    forget,
    // The first free place of its minute.
    sql`with recursive free(id) as (
          select ${numberOf(publishedAt)}
          union all select free.id + 1 from free join search_documents taken on taken.id = free.id
        )
        insert into search_documents (id, article_id, headline, standfirst, body, byline, section)
        select max(id), ${articleId}, ${searchable(headline)}, ${searchable(standfirst)}, ${searchable(body)},
          ${searchable(byline)}, ${sectionWord(sectionId)} from free`,
  ]
}

/** The articles that answer a question. */
export async function ask(question: SearchQuestion): Promise<SearchAnswer> {
  const { from, before, now, after, ranked, limit } = question
  const score = ranked ? sql`-bm25(search_words, 10.0, 4.0, 1.0, 3.0, 0.0)` : sql`0.0`
  const rows = db.all<{ id: string; score: number; ranked: number }>(sql`
    with newest as materialized (
      select rowid as id, ${score} as score from search_words
      where search_words match ${matching(question)}
        ${from ? sql`and rowid >= ${numberOf(from)}` : sql``}
        and rowid < ${numberOf(before && before <= now ? before : new Date(now.getTime() + 60_000))}
      order by rowid desc limit ${mostRanked}
    )
    select article_id as id, score, (select count(*) from newest) as ranked
    from newest join search_documents using (id)
    ${after ? sql`where (score, newest.id) < (${after.score}, (select id from search_documents where article_id = ${after.id}))` : sql``}
    order by score desc, newest.id desc limit ${limit}`)
  return { found: rows.map(({ id, score }) => ({ id, score })), cut: rows[0]?.ranked === mostRanked }
}

/** The question in FTS5's language. Words are letters and digits alone, so no quote can end one early. */
function matching({ wanted, unwanted, sectionId }: SearchQuestion): string {
  const phrase = ({ words, prefix }: Phrase) => `"${words.join(' ')}"${prefix ? ' *' : ''}`
  const all = wanted.map(phrase).join(' AND ')
  const none = unwanted.length > 0 ? ` NOT (${unwanted.map(phrase).join(' OR ')})` : ''
  const within = sectionId ? ` AND section : "${sectionWord(sectionId)}"` : ''
  return `((${all})${none})${within}`
}
