import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anInput } from '#domain/testing.ts'
import { saveArticle } from './article-save.ts'
import { NotAsExpected } from './atomically.ts'
import {
  addRedirect,
  articleAt,
  redirectAt,
  redirectsPage,
  removeRedirect,
  wouldLoop,
} from './redirect-changes.ts'
import { addressOf } from './redirects.ts'
import { aPerson, freshDatabase } from './testing.ts'

await freshDatabase()
const by = await aPerson('editor')
const { id: articleId } = await saveArticle(anInput({ slug: 'new-story' }))
const add = (path: string, to: string) => addRedirect(path, { to }, null, by)

test('an old address leads where the desk said', async () => {
  await add('/a', '/b')
  await add('/b', '/%C3%BCber/')
  await addRedirect('/old', { articleId }, null, by)
  assert.deepEqual(await addressOf('/a'), { moved: '/b' })
  assert.deepEqual(await addressOf('/old'), { moved: '/articles/new-story' })
})

test('a circle is seen before it is closed, however long it is', async () => {
  assert.equal(await wouldLoop('/b', '/a'), true)
  assert.equal(await wouldLoop('/über', '/a'), true)
  assert.equal(await wouldLoop('/x', '/x'), true)
  assert.equal(await wouldLoop('/x', '/a'), false)
  assert.equal(await wouldLoop('/x', '/old'), false)
})

test('the article at an address is known by any slug it has now', async () => {
  assert.equal(await articleAt('/articles/new-story'), articleId)
  assert.equal(await articleAt('/articles/none'), null)
  assert.equal(await articleAt('/sections/new-story'), null)
})

test('redirects stand by address, page after page, and are found by a part of either side', async () => {
  const first = await redirectsPage('', null, 2)
  assert.deepEqual(
    first.redirects.map(({ path }) => path),
    ['/a', '/b'],
  )
  assert.deepEqual(
    (await redirectsPage('', first.after, 2)).redirects.map(({ path }) => path),
    ['/old'],
  )
  assert.deepEqual(
    (await redirectsPage('new-sto', null)).redirects.map(({ path }) => path),
    ['/old'],
  )
  for (const asked of ['OLD', 'NEW-STORY'])
    assert.equal((await redirectsPage(asked, null)).redirects.length, 1, asked)
  assert.deepEqual(
    (await redirectsPage('%', null)).redirects.map(({ path }) => path),
    ['/b'],
  )
})

test('a removed redirect leads nowhere, and is removed once', async () => {
  const before = (await redirectAt('/a'))!
  await removeRedirect(before, by)
  assert.equal(await addressOf('/a'), 'unknown')
  await assert.rejects(removeRedirect(before, by), NotAsExpected)
})
