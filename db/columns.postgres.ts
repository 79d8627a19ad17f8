import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'

export const pg = {
  table: pgTable,
  text: () => text(),
  integer: () => integer(),
  bool: () => boolean(),
  time: () => timestamp({ mode: 'date', withTimezone: true, precision: 3 }),
  json: () => jsonb(),
  index,
  uniqueIndex,
  primaryKey,
}
