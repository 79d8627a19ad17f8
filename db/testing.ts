import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { nameKey } from '#domain/names.ts'
import type { Role, Viewer } from '#domain/roles.ts'
import { closeDatabase, db, migrate } from './client.ts'
import { dialect } from './dialect.ts'
import { newId } from './ids.ts'
import { users } from './schema.people.ts'

/**
 * Gives the calling test file a database of its own, migrated and empty, on the engine this run is for: a file of
 * its own on SQLite, a new database on the server DATABASE_URL names on PostgreSQL. It is gone when the file is done.
 */
export async function freshDatabase(): Promise<void> {
  if (dialect === 'postgres') {
    const { Client } = await import('pg')
    const server = process.env.DATABASE_URL!
    const name = `test_${randomUUID().replaceAll('-', '')}`
    const admin = new Client({ connectionString: server })
    await admin.connect()
    await admin.query(`create database ${name}`)
    const url = new URL(server)
    url.pathname = `/${name}`
    process.env.DATABASE_URL = url.href
    after(async () => {
      try {
        await closeDatabase()
        // Refused while somebody is still connected: a test left something running.
        await admin.query(`drop database ${name}`)
      } finally {
        process.env.DATABASE_URL = server
        await admin.end()
      }
    })
  } else {
    const folder = mkdtempSync(join(tmpdir(), 'broadsheet-db-'))
    process.env.DATABASE_URL = `file:${join(folder, 'test.sqlite')}`
    after(async () => {
      await closeDatabase()
      rmSync(folder, { recursive: true })
    })
  }
  await migrate()
}

/** Somebody who has an account with that role. */
export async function aPerson(
  role: Role = 'reader',
  changed: Partial<typeof users.$inferInsert> = {},
): Promise<Viewer> {
  const id = changed.id ?? newId()
  const name = changed.name ?? `Somebody ${id.slice(-6)}`
  const email = changed.email ?? `${id}@post.example`
  const now = new Date()
  await db
    .insert(users)
    .values({ nameKey: nameKey(name), confirmedAt: now, createdAt: now, ...changed, id, name, email, role })
  return { id, name, email, role, confirmed: changed.confirmedAt !== null, suspended: false }
}
