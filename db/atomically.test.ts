import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asc, eq, sql } from 'drizzle-orm'
import { atomically, expecting, NotAsExpected } from './atomically.ts'
import { db } from './client.ts'
import { redirects } from './schema.ts'
import { freshDatabase } from './testing.ts'

await freshDatabase()

const paths = async () => {
  const rows = await db.select({ path: redirects.path }).from(redirects).orderBy(asc(redirects.path))
  return rows.map((row) => row.path)
}
const add = (path: string, to = '/') => db.insert(redirects).values({ path, to })

test('statements run in their order, and all are kept', async () => {
  await atomically((tx) => [
    tx.insert(redirects).values({ path: '/a', to: '/1' }),
    tx.update(redirects).set({ to: '/2' }).where(eq(redirects.path, '/a')),
    sql`insert into redirects (path, ${sql.identifier('to')}) values ('/b', '/3')`,
  ])
  assert.deepEqual(
    await db.select({ path: redirects.path, to: redirects.to }).from(redirects).orderBy(redirects.path),
    [
      { path: '/a', to: '/2' },
      { path: '/b', to: '/3' },
    ],
  )
  await db.delete(redirects)
})

test('where one statement fails, none is kept', async () => {
  await add('/there')
  await assert.rejects(
    atomically((tx) => [
      tx.insert(redirects).values({ path: '/new', to: '/' }),
      tx.insert(redirects).values({ path: '/there', to: '/' }),
    ]),
  )
  assert.deepEqual(await paths(), ['/there'])
  await db.delete(redirects)
})

test('where the building of a statement fails, none is kept', async () => {
  await assert.rejects(
    atomically(() => {
      throw new Error('no such thing')
    }),
    /no such thing/,
  )
  assert.deepEqual(await paths(), [])
})

test('a statement that changes another number of rows than expected takes the others back with it', async () => {
  await add('/one')
  await add('/two')
  const all = (rows: number) =>
    atomically((tx) => [
      tx.insert(redirects).values({ path: '/three', to: '/' }),
      expecting(rows, tx.update(redirects).set({ to: '/changed' })),
    ])
  for (const rows of [0, 1, 2, 4]) await assert.rejects(all(rows), NotAsExpected, `${rows}`)
  assert.deepEqual(await paths(), ['/one', '/two'])
  await all(3)
  assert.deepEqual(await paths(), ['/one', '/three', '/two'])
  await db.delete(redirects)
})

test('raw SQL is counted as well', async () => {
  await add('/one')
  const none = sql`update redirects set ${sql.identifier('to')} = '/x' where path = '/nowhere'`
  await assert.rejects(
    atomically(() => [expecting(1, none)]),
    NotAsExpected,
  )
  await atomically(() => [expecting(0, none)])
  await db.delete(redirects)
})

test('of two changes with the same precondition, one is kept', async () => {
  await add('/contested', '/free')
  const take = (who: string) =>
    atomically((tx) => [
      expecting(
        1,
        tx
          .update(redirects)
          .set({ to: who })
          .where(sql`${redirects.path} = '/contested' and ${redirects.to} = '/free'`),
      ),
    ])
  const results = await Promise.allSettled(Array.from({ length: 8 }, (_, n) => take(`/${n}`)))
  assert.equal(results.filter((result) => result.status === 'fulfilled').length, 1)
  for (const result of results)
    if (result.status === 'rejected') assert.ok(result.reason instanceof NotAsExpected)
  await db.delete(redirects)
})

test('after a failure the next change works', async () => {
  await assert.rejects(atomically(() => [sql`insert into nowhere values (1)`]))
  await atomically((tx) => [tx.insert(redirects).values({ path: '/after', to: '/' })])
  assert.deepEqual(await paths(), ['/after'])
})
