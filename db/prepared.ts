import { sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { connection, type Db } from './client.ts'

type Prepared<Rows> = { execute(values: Record<string, unknown>): Rows | Promise<Rows> }

/**
 * A query that is built and prepared once for each connection: for those that every page or comment asks. Building one
 * takes Drizzle some fifty times as long as running it. What is asked for comes by `given`. `name`: one of its own, which
 * PostgreSQL knows it by.
 */
export function prepared<Rows>(
  name: string,
  build: (at: Db) => PromiseLike<Rows>,
): (values?: Record<string, unknown>) => Promise<Rows> {
  const queries = new WeakMap<Db, Prepared<Rows>>()
  return async (values = {}) => {
    const { db } = connection()
    let query = queries.get(db)
    if (!query) {
      query = (build(db) as unknown as { prepare(name: string): Prepared<Rows> }).prepare(name)
      queries.set(db, query)
    }
    return query.execute(values)
  }
}

/** The place of a value in a prepared query; it is written as the column writes its values. */
export function given(name: string, column: SQLiteColumn) {
  return sql.param(sql.placeholder(name), column)
}
