import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { Kept } from './kept.ts'
import { pageStore } from './page-store.ts'
import type { Handler } from './render.ts'
import { noteTags } from './renderings.ts'

beforeEach(() => pageStore().clear())

/** Stands where Next stands: answers each path with a page that counts how often it was rendered. */
function pages(
  answer: (path: string) => { status?: number; tags?: string[]; text?: string; wait?: Promise<void> },
) {
  const rendered: string[] = []
  const handler: Handler = async (request, response) => {
    const path = request.url!
    rendered.push(path)
    const { status = 200, tags = ['site'], text = `${path} ${rendered.length}`, wait } = answer(path)
    await wait
    noteTags(tags)
    response.statusCode = status
    response.setHeader('content-type', 'text/html')
    response.write(`<p>${text}`)
    response.end('</p>')
  }
  return { handler, rendered }
}
const unknown = async () => 'unknown' as const

test('however many ask at once, a page is rendered once', async () => {
  const { handler, rendered } = pages(() => ({}))
  const kept = new Kept(handler, 'localhost', unknown)
  await Promise.all(Array.from({ length: 50 }, () => kept.kept('/')))
  await kept.kept('/')
  assert.deepEqual(rendered, ['/'])
})

test('a change during the render is not lost: it is rendered again before anybody gets it', async () => {
  let changes = 0
  const { handler, rendered } = pages(() => {
    if (changes++ === 0) queueMicrotask(() => pageStore().drop(['article:1']))
    return { tags: ['article:1'], wait: new Promise((resolve) => setImmediate(resolve)) }
  })
  const answer = await new Kept(handler, 'localhost', unknown).kept('/articles/a')
  assert.deepEqual(rendered, ['/articles/a', '/articles/a'])
  assert.ok('page' in answer && pageStore().get('/articles/a') === answer.page)
})

test('an address without a page gets the page that says so, with status 404', async () => {
  const { handler } = pages((path) => ({ status: path === '/missing' ? 200 : 404 }))
  const answer = await new Kept(handler, 'localhost', unknown).kept('/nowhere')
  assert.ok('page' in answer)
  assert.equal(answer.page.status, 404)
  assert.equal(answer.page.path, '/missing')
})

test('a withdrawn article answers 410, a moved one its new address', async () => {
  const { handler } = pages((path) => ({ status: path === '/gone' ? 200 : 404 }))
  const kept = new Kept(handler, 'localhost', async (path) =>
    path === '/articles/bad' ? 'gone' : { moved: '/articles/new' },
  )
  const gone = await kept.kept('/articles/bad')
  assert.ok('page' in gone && gone.page.status === 410)
  assert.deepEqual(await kept.kept('/articles/old'), { moved: '/articles/new' })
})

test('a page that fails is not kept, and the next reader gets another try', async (t) => {
  t.mock.method(console, 'error', () => {})
  let broken = true
  const { handler } = pages(() => ({ status: broken ? 500 : 200 }))
  const kept = new Kept(handler, 'localhost', unknown)
  assert.deepEqual(await kept.kept('/'), { failed: true })
  broken = false
  assert.ok('page' in (await kept.kept('/')))
})

/** Lets everything happen that waits for nothing but its turn. */
async function turns(): Promise<void> {
  for (let n = 0; n < 20; n++) await new Promise((resolve) => setImmediate(resolve))
}

test('the page of what is missing shows the newest stories too: once more as it was, then anew', async () => {
  const { handler, rendered } = pages((path) => ({
    status: path === '/missing' ? 200 : 404,
    tags: ['latest'],
  }))
  const kept = new Kept(handler, 'localhost', unknown)
  const first = await kept.kept('/nowhere')
  pageStore().drop(['latest'], 'soft')
  assert.deepEqual(await kept.kept('/nowhere'), first)
  await turns()
  assert.equal(rendered.filter((path) => path === '/missing').length, 2)
  assert.notDeepEqual(await kept.kept('/nowhere'), first)
})

test('a page is made anew once more where a story came while it was being made', async () => {
  let stories = 0
  const { handler, rendered } = pages(() => {
    if (stories++ === 0) queueMicrotask(() => pageStore().drop(['latest'], 'soft'))
    return { tags: ['latest'], wait: new Promise((resolve) => setImmediate(resolve)) }
  })
  const kept = new Kept(handler, 'localhost', unknown)
  await kept.kept('/')
  await turns()
  assert.deepEqual(rendered, ['/'])
  kept.look('/')
  await turns()
  assert.deepEqual(rendered, ['/', '/'])
  kept.look('/')
  await turns()
  assert.deepEqual(rendered, ['/', '/'])
})

test('a page that could not be made anew is served as it was, and tried again after a moment', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  t.mock.method(console, 'error', () => {})
  let broken = false
  const { handler, rendered } = pages(() => ({ status: broken ? 500 : 200, tags: ['latest'] }))
  const kept = new Kept(handler, 'localhost', unknown)
  await kept.kept('/')
  pageStore().drop(['latest'], 'soft')
  broken = true
  for (let n = 0; n < 3; n++) {
    assert.ok(kept.look('/'))
    await turns()
  }
  assert.equal(rendered.length, 2)
  broken = false
  t.mock.timers.tick(1000)
  assert.ok(kept.look('/'))
  await turns()
  assert.equal(rendered.length, 3)
  assert.equal(kept.look('/')?.stale, false)
})
