import { pg } from './columns.postgres.ts'
import { lite } from './columns.sqlite.ts'
import { dialect } from './dialect.ts'

/** The first of two casts: both engines' columns behave alike, and the schema is typed as SQLite's. */
export const { table, text, integer, bool, time, json, index, uniqueIndex, primaryKey } = (dialect ===
'postgres'
  ? pg
  : lite) as unknown as typeof lite
