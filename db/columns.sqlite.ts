import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

export const lite = {
  table: sqliteTable,
  text: () => text(),
  integer: () => integer(),
  bool: () => integer({ mode: 'boolean' }),
  /** A moment, kept to the millisecond. */
  time: () => integer({ mode: 'timestamp_ms' }),
  json: () => text({ mode: 'json' }),
  index,
  uniqueIndex,
  primaryKey,
}
