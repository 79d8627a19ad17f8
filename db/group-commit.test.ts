import assert from 'node:assert/strict'
import { test } from 'node:test'
import Database from 'better-sqlite3'
import { commitTogether } from './group-commit.ts'

function open() {
  const sqlite = new Database(':memory:')
  sqlite.exec('create table t (n integer primary key)')
  return sqlite
}
const numbers = (sqlite: Database.Database) => sqlite.prepare('select n from t order by n').pluck().all()

test('what is asked for at once is all kept, in order', async () => {
  const sqlite = open()
  const add = sqlite.prepare('insert into t values (?)')
  await Promise.all([1, 2, 3].map((n) => commitTogether(sqlite, () => add.run(n))))
  assert.deepEqual(numbers(sqlite), [1, 2, 3])
})

test('one that fails is told so, keeps nothing of its own, and takes nothing else with it', async () => {
  const sqlite = open()
  const add = sqlite.prepare('insert into t values (?)')
  const results = await Promise.allSettled([
    commitTogether(sqlite, () => add.run(1)),
    commitTogether(sqlite, () => {
      add.run(2)
      add.run(1)
    }),
    commitTogether(sqlite, () => add.run(3)),
  ])
  assert.deepEqual(
    results.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled'],
  )
  assert.deepEqual(numbers(sqlite), [1, 3])
})

test('where the commit itself fails, nobody is told that theirs was kept', async () => {
  const sqlite = open()
  sqlite.exec(
    'pragma foreign_keys = on; create table child (n references t(n) deferrable initially deferred)',
  )
  const results = await Promise.allSettled([
    commitTogether(sqlite, () => sqlite.prepare('insert into t values (1)').run()),
    commitTogether(sqlite, () => sqlite.prepare('insert into child values (7)').run()),
  ])
  assert.deepEqual(
    results.map(({ status }) => status),
    ['rejected', 'rejected'],
  )
  assert.deepEqual(numbers(sqlite), [])
})
