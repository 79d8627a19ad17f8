import type Database from 'better-sqlite3'

const most = 500

/**
 * Makes a connection keep the statements it prepared, by their text, the last `most` of them: Drizzle builds and prepares
 * its queries anew each time, and preparing costs more than most of them take to run.
 */
export function keepStatements(sqlite: Database.Database): void {
  const kept = new Map<string, Database.Statement>()
  const prepare = sqlite.prepare.bind(sqlite)
  sqlite.prepare = ((text: string) => {
    let statement = kept.get(text)
    if (statement?.busy) return prepare(text)
    kept.delete(text)
    statement ??= prepare(text)
    kept.set(text, statement)
    if (kept.size > most) kept.delete(kept.keys().next().value!)
    // As if it were new: the user before may have asked for rows as arrays, or for a single column.
    return statement.reader ? statement.pluck(false).raw(false) : statement
  }) as typeof sqlite.prepare
}
