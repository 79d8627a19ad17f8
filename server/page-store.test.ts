import assert from 'node:assert/strict'
import { EventEmitter, once } from 'node:events'
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

test('all who ask for a page uncompressed at the same time are sent the same bytes of memory', () => {
  const store = new PageStore(1e6)
  store.put(finished('/', ['front']), store.now())
  const page = store.get('/')!
  assert.equal(identityOf(page), identityOf(page))
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

test('a page that was dropped softly while it was rendered is kept, and stale', () => {
  const store = new PageStore(1e6)
  const since = store.now()
  store.drop(['latest'], 'soft')
  store.put(finished('/articles/a', ['latest']), since)
  store.put(finished('/articles/b', ['front']), since)
  assert.equal(store.get('/articles/a')?.stale, true)
  assert.equal(store.get('/articles/b')?.stale, false)
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

test('a page rendered so slowly that its changes are forgotten is not kept', () => {
  for (const forget of [
    (store: PageStore, n: number) => store.drop([`article:${n}`]),
    (store: PageStore) => store.clear(),
  ]) {
    const store = new PageStore(1e6)
    const since = store.now()
    store.drop(['front'])
    const next = store.now()
    for (let n = 0; n < 1000; n++) forget(store, n)
    store.put(finished('/', ['front']), since)
    assert.deepEqual(paths(store), [])
    assert.equal(store.changedSince(next, ['front']), forget.length === 1)
    store.put(finished('/', ['front']), store.now())
    assert.deepEqual(paths(store), ['/'])
  }
})

test('a page that can’t be made denser stays as it is, and the next one is made denser', async (t) => {
  const log = t.mock.method(console, 'error', () => {})
  const tried = new EventEmitter()
  const store = new PageStore(1e6, async (bytes) => {
    setImmediate(() => tried.emit('once'))
    if (log.mock.callCount() === 0) throw new Error('out of memory')
    return bytes.subarray(0, 1)
  })
  // The store's own timers keep no process alive.
  const awake = setInterval(() => {}, 1000)
  t.after(() => clearInterval(awake))
  for (const path of ['/a', '/b']) {
    store.put(finished(path, ['x']), store.now())
    await once(tried, 'once')
  }
  assert.deepEqual(
    log.mock.calls.map((call) => call.arguments[0]),
    ['[problem] compressing /a:'],
  )
  assert.equal(brotliDecompressSync(store.get('/a')!.br).toString(), '<p>/a</p>')
  assert.equal(store.get('/b')!.br.length, 1)
})
