import assert from 'node:assert/strict'
import { test } from 'node:test'
import Database from 'better-sqlite3'
import { keepStatements } from './statements.ts'

function open(): Database.Database {
  const sqlite = new Database(':memory:')
  keepStatements(sqlite)
  sqlite.exec('create table t (n integer); insert into t values (1), (2)')
  return sqlite
}

test('a statement is prepared once, however often it is asked for', () => {
  const sqlite = open()
  assert.equal(sqlite.prepare('select n from t'), sqlite.prepare('select n from t'))
})

test('what the user before did to a statement is undone', () => {
  const sqlite = open()
  assert.deepEqual(sqlite.prepare('select n from t').raw().all(), [[1], [2]])
  assert.deepEqual(sqlite.prepare('select n from t').all(), [{ n: 1 }, { n: 2 }])
  assert.deepEqual(sqlite.prepare('select n from t').pluck().all(), [1, 2])
  assert.deepEqual(sqlite.prepare('select n from t').all(), [{ n: 1 }, { n: 2 }])
})

test('a statement in the middle of its rows is left alone', () => {
  const sqlite = open()
  const seen: unknown[] = []
  for (const row of sqlite.prepare('select n from t').iterate()) {
    seen.push(row, ...sqlite.prepare('select n from t').all())
  }
  assert.equal(seen.length, 6)
})

test('a statement kept since before a table changed still gives what is there', () => {
  const sqlite = open()
  assert.deepEqual(sqlite.prepare('select * from t').all(), [{ n: 1 }, { n: 2 }])
  sqlite.exec('alter table t add column m integer default 5')
  assert.deepEqual(sqlite.prepare('select * from t').all(), [
    { n: 1, m: 5 },
    { n: 2, m: 5 },
  ])
})
