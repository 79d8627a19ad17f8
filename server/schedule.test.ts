import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saveArticle } from '#db/article-save.ts'
import { ensureSection } from '#db/sections.ts'
import { freshDatabase } from '#db/testing.ts'
import { anInput } from '#domain/testing.ts'
import { alarm } from './alarm.ts'
import { startClock } from './clock.ts'
import { pageStore } from './page-store.ts'

await freshDatabase()
const store = pageStore()

/** Puts a page there; gives what comes true when it is dropped. */
function awaited(path: string, tag: string): Promise<void> {
  store.put({ path, type: 'text/html', body: Buffer.from(path), tags: [tag] }, store.now())
  const count = store.onLeave
  return new Promise((resolve) => {
    store.onLeave = (page) => {
      count(page)
      if (page.path === path) resolve()
    }
  })
}

test('an article scheduled while the clock sleeps appears at its moment, once, on what it touches', {
  timeout: 20_000,
}, async (t) => {
  t.after(startClock())
  const front = awaited('/', 'front')
  store.put(
    { path: '/other', type: 'text/html', body: Buffer.from(''), tags: ['article:other'] },
    store.now(),
  )
  const at = new Date(Date.now() + 400)
  // In a section, or every page would change: those outside stand in the footer.
  const world = await ensureSection({ slug: 'world', name: 'World' })
  const { id } = await saveArticle(anInput({ publishedAt: at, sectionId: world.id }))
  alarm().ring()
  const before = store.now()
  await front
  assert.ok(Date.now() >= at.getTime())
  assert.ok(store.changedSince(before, [`article:${id}`]))
  assert.ok(store.get('/other'))

  // Rung again, it does nothing twice.
  const after = store.now()
  alarm().ring()
  const again = awaited('/', 'front')
  await saveArticle(anInput({ slug: 'next', publishedAt: new Date(Date.now() + 300), sectionId: world.id }))
  alarm().ring()
  await again
  assert.equal(store.changedSince(after, [`article:${id}`]), false)
})
