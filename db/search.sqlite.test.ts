import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'drizzle-orm'
import { parseSearch } from '#domain/search.ts'
import { anInput } from '#domain/testing.ts'
import { saveArticle } from './article-save.ts'
import { db } from './client.ts'
import { dialect } from './dialect.ts'
import { search } from './search.ts'
import { freshDatabase } from './testing.ts'

await freshDatabase()
const only = { skip: dialect === 'postgres' && 'this is about the numbers documents have on SQLite' }
const minute = new Date('2026-11-24T12:00:00Z')
const numbers = () =>
  db.all<{ id: number }>(sql`select id from search_documents order by id`).map(({ id }) => id)

test('articles of one minute are numbered in it, and a save gives none a second number', only, async () => {
  const saved = []
  for (const second of [0, 59]) {
    const publishedAt = new Date(minute.getTime() + second * 1000)
    saved.push(await saveArticle(anInput({ headline: 'Vole', publishedAt })))
  }
  const before = numbers()
  assert.equal(before[1]! - before[0]!, 1)
  for (const { id } of saved) await saveArticle(anInput({ headline: 'Vole', publishedAt: minute }), id)
  assert.deepEqual(numbers(), before)
})

test('a minute with no place left lends from the next', only, async () => {
  const { id } = await saveArticle(
    anInput({ headline: 'Vole', publishedAt: new Date(minute.getTime() + 60_000) }),
  )
  const first = numbers()[0]!
  const filler = await saveArticle(anInput({ headline: 'Filler', status: 'draft', publishedAt: null }))
  await db.run(sql`pragma foreign_keys = off`)
  await db.run(sql`with recursive place(id) as (select ${first} + 2 union all select id + 1 from place where id < ${first} + 4095)
    insert into search_documents select id, ${filler.id} || id, '', '', '', '', '' from place`)
  await db.run(sql`pragma foreign_keys = on`)
  await saveArticle(anInput({ headline: 'Vole', publishedAt: minute }))
  assert.equal(numbers().at(-1), first + 4097)
  const { hits } = await search(parseSearch({ q: 'vole' }), new Date('2026-11-25T00:00:00Z'))
  assert.equal(hits.length, 4)
  assert.ok(hits.some((hit) => hit.id === id))
})

test('the index is whole after changes and deletions', only, async () => {
  await db.run(sql`delete from search_documents where article_id not in (select id from articles)`)
  // Throws where the index and its texts differ.
  await db.run(sql`insert into search_words (search_words, rank) values ('integrity-check', 1)`)
})
