import { type SQL, sql } from 'drizzle-orm'
import type { ArticleStatus } from '#domain/articles.ts'
import type { Phrase } from '#domain/phrases.ts'
import type { SearchPlace } from '#domain/search.ts'

/** What search keeps of an article: its texts, and what it is filtered by. */
export type SearchDocument = {
  articleId: string
  headline: string
  standfirst: string
  body: string
  /** The names in it. */
  byline: string
  sectionId: string | null
  publishedAt: Date | null
  status: ArticleStatus
}

/** A statement that makes search forget an article. */
export function forgetStatement(articleId: string): SQL {
  return sql`delete from search_documents where article_id = ${articleId}`
}

/** What an engine is asked: articles that hold all of `wanted`, published from `from` on, before `before`, by `now`. */
export type SearchQuestion = {
  wanted: Phrase[]
  unwanted: Phrase[]
  sectionId: string | null
  from: Date | null
  before: Date | null
  now: Date
  after: SearchPlace | null
  /** Whether the best come first. In any order is quicker. */
  ranked: boolean
  limit: number
}

/** What an engine answers, best first. `cut`: there were older ones that nobody ranked. */
export type SearchAnswer = { found: { id: string; score: number }[]; cut: boolean }
