import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { closeDatabase, connection, db, migrate } from './client.ts'
import { dialect } from './dialect.ts'
import { redirects } from './schema.ts'
import { freshDatabase } from './testing.ts'

await freshDatabase()

const journal = (engine: string) =>
  JSON.parse(readFileSync(`db/migrations/${engine}/meta/_journal.json`, 'utf8')) as {
    entries: { tag: string }[]
  }

test('migrating a second time changes nothing', async () => {
  await db.insert(redirects).values({ path: '/kept', to: '/' })
  await migrate()
  await migrate()
  assert.equal((await db.select().from(redirects)).length, 1)
})

test('after closing, the next query opens the same database again', async () => {
  const before = connection()
  await closeDatabase()
  assert.equal((await db.select().from(redirects))[0]?.path, '/kept')
  assert.notEqual(connection(), before)
  assert.equal(connection(), connection())
})

test('every migration is there for both engines', () => {
  const tags = journal('sqlite').entries.map((entry) => entry.tag)
  assert.deepEqual(
    journal('postgres').entries.map((entry) => entry.tag),
    tags,
  )
  for (const engine of ['sqlite', 'postgres'])
    for (const tag of tags) assert.ok(existsSync(`db/migrations/${engine}/${tag}.sql`), `${engine} ${tag}`)
})

test('SQLite keeps what was said to be saved, and knows when rows point nowhere', {
  skip: dialect !== 'sqlite',
}, () => {
  const { sqlite } = connection()
  const pragma = (name: string) => sqlite!.pragma(name, { simple: true })
  assert.equal(pragma('journal_mode'), 'wal')
  assert.equal(pragma('synchronous'), 2, 'FULL: a power cut loses nothing that was acknowledged')
  assert.equal(pragma('foreign_keys'), 1)
  assert.equal(pragma('busy_timeout'), 5000)
  assert.equal(pragma('integrity_check'), 'ok')
})
