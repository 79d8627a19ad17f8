import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desc } from 'drizzle-orm'
import { mostReadSince } from '#domain/front.ts'
import { anInput, idOf } from '#domain/testing.ts'
import { saveArticle } from './article-save.ts'
import { db } from './client.ts'
import { addReads, forgetOldReads, hourOf, mostRead } from './reads.ts'
import { reads } from './schema.ts'
import { freshDatabase } from './testing.ts'

await freshDatabase()
const made: string[] = []
for (const slug of ['a', 'b', 'c']) made.push((await saveArticle(anInput({ slug }))).id)
const [a, b, c] = made as [string, string, string]

const hour = 3_600_000
const now = new Date('2026-11-24T12:30:00Z')
const hoursAgo = (n: number) => new Date(now.getTime() - n * hour)

test('an hour is counted since 1970', () => {
  assert.equal(hourOf(new Date(0)), 0)
  assert.equal(hourOf(new Date(hour - 1)), 0)
  assert.equal(hourOf(new Date(hour)), 1)
})

test('reads add up, within the hour and over hours', async () => {
  await addReads(
    new Map([
      [a, 2],
      [b, 5],
    ]),
    hoursAgo(2),
  )
  await addReads(new Map([[a, 2]]), hoursAgo(2))
  await addReads(
    new Map([
      [a, 2],
      [c, 1],
    ]),
    now,
  )
  assert.deepEqual(await mostRead(hoursAgo(48), 5), [a, b, c])
  const counts = await db.select({ count: reads.count }).from(reads).orderBy(reads.count)
  assert.deepEqual(
    counts.map((row) => row.count),
    [1, 2, 4, 5],
  )
})

test('only what was read since counts, and only as many as asked for are named', async () => {
  assert.deepEqual(await mostRead(hoursAgo(1), 5), [a, c])
  assert.deepEqual(await mostRead(hoursAgo(48), 2), [a, b])
  assert.deepEqual(await mostRead(new Date(now.getTime() + hour), 5), [])
})

test('articles read as often stand in one order every time: the newest first', async () => {
  await db.delete(reads)
  await addReads(new Map([b, a, c].map((id) => [id, 7])), now)
  assert.deepEqual(await mostRead(hoursAgo(1), 5), [c, b, a])
})

test('reads of an article that is gone are left out, and nothing to add is nothing done', async () => {
  await db.delete(reads)
  await addReads(
    new Map([
      [idOf(404), 3],
      [a, 1],
    ]),
    now,
  )
  await addReads(new Map(), now)
  assert.deepEqual(await mostRead(hoursAgo(1), 5), [a])
})

test('what nobody asks for any more is forgotten', async () => {
  await db.delete(reads)
  for (const hours of [0, 48, 7 * 24, 7 * 24 + 1, 9000]) await addReads(new Map([[a, 1]]), hoursAgo(hours))
  await forgetOldReads(now)
  const left = await db.select({ hour: reads.hour }).from(reads).orderBy(desc(reads.hour))
  assert.deepEqual(
    left.map((row) => hourOf(now) - row.hour),
    [0, 48, 7 * 24],
  )
  assert.ok(mostReadSince(now) > hoursAgo(7 * 24))
})
