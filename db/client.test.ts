import assert from 'node:assert/strict'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

test('on SQLite a migration that leaves rows pointing nowhere stops the start', {
  skip: dialect !== 'sqlite',
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-migrations-'))
  try {
    cpSync('db/migrations/sqlite', folder, { recursive: true })
    const { entries, ...rest } = journal('sqlite')
    const entry = { ...entries.at(-1)!, idx: entries.length, when: Date.now(), tag: 'orphan' }
    writeFileSync(
      join(folder, 'meta/_journal.json'),
      JSON.stringify({ ...rest, entries: [...entries, entry] }),
    )
    writeFileSync(
      join(folder, 'orphan.sql'),
      "insert into corrections (id, article_id, at, text) values ('c', 'nowhere', 0, '[]');",
    )
    await assert.rejects(async () => connection().migrate(folder), /rows of corrections point to rows/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
