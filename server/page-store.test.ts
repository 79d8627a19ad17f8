import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { identityOf, PageStore } from './page-store.ts'

const finished = (path: string, tags: string[], text = `<p>${path}</p>`) => ({
  path,
  type: 'text/html; charset=utf-8',
  body: Buffer.from(text),
  tags,
})
const paths = (store: PageStore) => [...store.pages.keys()].sort()

test('a page is kept in every encoding, and each holds the same page', () => {
  const store = new PageStore(1e6)
  store.put(finished('/', ['front'], '<p>Grüße</p>'), store.now())
  const page = store.get('/')!
  assert.equal(identityOf(page).toString(), '<p>Grüße</p>')
  assert.equal(gunzipSync(page.gzip).toString(), '<p>Grüße</p>')
  assert.equal(brotliDecompressSync(page.br).toString(), '<p>Grüße</p>')
})

test('a change drops exactly the pages that carry its tags', () => {
  const store = new PageStore(1e6)
  store.put(finished('/', ['front', 'site']), store.now())
  store.put(finished('/articles/a', ['article:1', 'site']), store.now())
  store.put(finished('/articles/b', ['article:2', 'site']), store.now())
  store.drop(['article:1', 'front'])
  assert.deepEqual(paths(store), ['/articles/b'])
})

test('a soft drop keeps the page, marked to be rendered anew', () => {
  const store = new PageStore(1e6)
  store.put(finished('/articles/a', ['latest']), store.now())
  store.drop(['latest'], 'soft')
  assert.equal(store.get('/articles/a')?.stale, true)
})

test('a page whose rows changed while it was rendered is not kept', () => {
  const store = new PageStore(1e6)
  const since = store.now()
  store.drop(['article:1'])
  store.put(finished('/articles/a', ['article:1']), since)
  store.put(finished('/articles/b', ['article:2']), since)
  assert.deepEqual(paths(store), ['/articles/b'])
})

test('a page rendered while everything was forgotten is not kept', () => {
  const store = new PageStore(1e6)
  const since = store.now()
  store.clear()
  store.put(finished('/', ['front']), since)
  assert.deepEqual(paths(store), [])
})

test('the store stays within its bytes, and keeps what is read', () => {
  const store = new PageStore(20_000)
  store.put(finished('/read', ['x']), store.now())
  for (let i = 0; i < 50; i++) {
    store.put(finished(`/${i}`, ['x']), store.now())
    store.get('/read')
  }
  assert.ok(store.bytes <= 20_000, `${store.bytes} bytes`)
  assert.ok(store.pages.has('/read'))
  assert.ok(store.pages.has('/49'))
  assert.ok(!store.pages.has('/0'))
})

test('the bytes counted are those of the pages that are there', async () => {
  const store = new PageStore(1e9)
  for (let i = 0; i < 20; i++)
    store.put(finished(`/${i % 7}`, [`t${i}`], 'word '.repeat(500 + i)), store.now())
  store.drop(['t19', 't18'])
  const empty = new PageStore(1e9)
  store.clear()
  assert.equal(store.bytes, empty.bytes)
})

test('the reads of a page that leaves are handed over', () => {
  const store = new PageStore(1e6)
  const left: number[] = []
  store.onLeave = (page) => left.push(page.reads)
  store.put(finished('/', ['front']), store.now()).reads = 7
  store.drop(['front'])
  assert.deepEqual(left, [7])
})
