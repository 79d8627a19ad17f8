import { SQL } from 'drizzle-orm'
import { connection, type Db } from './client.ts'
import { commitTogether } from './group-commit.ts'

/** A statement that has not run yet: a Drizzle builder or raw SQL. */
type Runnable = SQL | { run(): unknown } | PromiseLike<unknown>
type Expecting = { statement: Runnable; rows: number }
export type Statement = Runnable | Expecting

/** Thrown when a statement changed another number of rows than it had to; nothing of its group was kept. */
export class NotAsExpected extends Error {
  override name = 'NotAsExpected'
}

/** A statement that must change exactly so many rows, or everything is rolled back. */
export function expecting(rows: number, statement: Runnable): Expecting {
  return { rows, statement }
}

/**
 * Runs statements in order, all or none: `BEGIN IMMEDIATE` on SQLite (shared with what is asked for at the same moment),
 * one transaction on PostgreSQL. Resolves once it is on the disk.
 * Preconditions belong into the statements. Throws NotAsExpected, or what the engine throws; then nothing is kept.
 */
export async function atomically(build: (tx: Db) => Statement[]): Promise<void> {
  const { db, sqlite } = connection()
  if (sqlite) {
    return commitTogether(sqlite, () => {
      for (const [statement, rows] of build(db).map(unwrap)) {
        const result = statement instanceof SQL ? db.run(statement) : (statement as { run(): unknown }).run()
        check(rows, (result as { changes: number }).changes)
      }
    })
  }
  await db.transaction((async (tx: Db) => {
    for (const [statement, rows] of build(tx).map(unwrap)) {
      const result =
        statement instanceof SQL
          ? await (tx as unknown as { execute(s: SQL): Promise<unknown> }).execute(statement)
          : await (statement as PromiseLike<unknown>)
      check(rows, (result as { rowCount: number | null }).rowCount ?? 0)
    }
  }) as unknown as Parameters<Db['transaction']>[0])
}

function unwrap(statement: Statement): [Runnable, number | null] {
  return 'rows' in statement && 'statement' in statement
    ? [statement.statement, statement.rows]
    : [statement, null]
}

function check(expected: number | null, changed: number): void {
  if (expected !== null && expected !== changed) {
    throw new NotAsExpected(`A statement changed ${changed} rows where ${expected} were expected.`)
  }
}
