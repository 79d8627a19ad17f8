import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { drizzle as drizzleSqlite } from 'drizzle-orm/better-sqlite3'
import { migrate as migrateSqlite } from 'drizzle-orm/better-sqlite3/migrator'
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres'
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator'
import { Pool } from 'pg'
import { dialect } from './dialect.ts'
import { fillNameKeys } from './name-keys.ts'
import { keepStatements } from './statements.ts'

const open = {
  sqlite(url: string | undefined) {
    const file = building
      ? ':memory:'
      : url
        ? url.replace(/^file:/, '')
        : join(process.env.DATA_DIR || 'data', 'broadsheet.sqlite')
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true })
    const client = new Database(file)
    keepStatements(client)
    client.pragma('journal_mode = WAL')
    client.pragma('synchronous = FULL')
    client.pragma('foreign_keys = ON')
    client.pragma('busy_timeout = 5000')
    // 16 MB of pages in memory; what else is read often lies in the system's own cache.
    client.pragma('cache_size = -16384')
    const db = drizzleSqlite(client, { casing: 'snake_case' })
    return {
      db,
      sqlite: client as Database.Database | null,
      async migrate(folder: string) {
        // A migration that rebuilds a table would cascade into its children: see docs/decisions/004.
        client.pragma('foreign_keys = OFF')
        const changes = () => client.prepare('select total_changes()').pluck().get()
        const before = changes()
        migrateSqlite(db, { migrationsFolder: folder })
        // Each migration leaves a row. The check reads every table: only where there was one.
        const broken = changes() === before ? [] : (client.pragma('foreign_key_check') as { table: string }[])
        if (broken.length > 0)
          throw new Error(`After migrating, rows of ${broken[0]!.table} point to rows that are not there.`)
        client.pragma('foreign_keys = ON')
      },
      async close() {
        client.close()
      },
    }
  },
  postgres(url: string | undefined) {
    const pool = new Pool({ connectionString: url, max: 10 })
    pool.on('error', (error) => console.error('A connection to PostgreSQL was lost:', error.message))
    const db = drizzlePostgres(pool, { casing: 'snake_case' })
    return {
      // The second of two casts: what the queries use of the two engines behaves alike.
      db: db as unknown as ReturnType<typeof drizzleSqlite>,
      sqlite: null as Database.Database | null,
      migrate: (folder: string) => migratePostgres(db, { migrationsFolder: folder }),
      close: () => pool.end(),
    }
  },
}

export type Db = ReturnType<typeof drizzleSqlite>
type Connection = ReturnType<(typeof open)['sqlite']>

/** `next build` renders a page of every kind: it gets an empty database of its own, never the real one. */
const building = process.env.NEXT_PHASE === 'phase-production-build'

// Next loads its own copy of modules; there must be one connection all the same.
const shared = globalThis as { [key: symbol]: unknown }
const key = Symbol.for('broadsheet.connection')

/** The connection of this process, opened at first use. */
export function connection(): Connection {
  let found = shared[key] as Connection | undefined
  if (!found) {
    found = open[building ? 'sqlite' : dialect](process.env.DATABASE_URL) as Connection
    shared[key] = found
    if (building) migrateSqlite(found.db, { migrationsFolder: 'db/migrations/sqlite' })
  }
  return found
}

/** The database, typed as SQLite's; await every query. */
export const db = new Proxy({} as Db, {
  get(_, name) {
    const real = connection().db
    const value = Reflect.get(real, name)
    return typeof value === 'function' ? value.bind(real) : value
  },
})

/** Brings the database to the newest schema. `root` is the folder of the project. */
export async function migrate(root = process.cwd()): Promise<void> {
  await connection().migrate(join(root, 'db/migrations', dialect))
  await fillNameKeys(db)
}

/** Closes the connection; the next query would open a new one. */
export async function closeDatabase(): Promise<void> {
  const found = shared[key] as Connection | undefined
  delete shared[key]
  await found?.close()
}
