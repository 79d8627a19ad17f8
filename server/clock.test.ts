import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Client } from 'pg'
import { articleBySlug, closedBetween, nextDue } from '#db/articles.ts'
import { anOpenArticle } from '#db/comments/testing.ts'
import { dialect } from '#db/dialect.ts'
import { mostRead } from '#db/reads.ts'
import { freshDatabase } from '#db/testing.ts'
import { newsFor } from '#domain/sitemaps.ts'
import { alarm } from './alarm.ts'
import { startClock } from './clock.ts'
import { pageStore } from './page-store.ts'

await freshDatabase()

const day = 86_400_000

/** Waits until that page leaves the store. */
function leaves(path: string): Promise<void> {
  const store = pageStore()
  const counted = store.onLeave
  return new Promise((resolve) => {
    store.onLeave = (left) => {
      counted(left)
      if (left.path === path) resolve()
    }
  })
}

/** An article that was published so that its one day for comments ends at that moment. Gives its id and slug. */
async function closingAt(at: Date) {
  const slug = `closing-${at.getTime()}`
  const id = await anOpenArticle({ slug, publishedAt: new Date(at.getTime() - day), commentDays: 1 })
  return { id, slug }
}

test('an article whose time for comments is over is closed from that moment on, and the clock knows it', async () => {
  const at = new Date(Date.now() + 60_000)
  const { id, slug } = await closingAt(at)
  const justBefore = new Date(at.getTime() - 1)
  assert.equal((await articleBySlug(slug, justBefore))?.comments, 'open')
  assert.equal((await articleBySlug(slug, at))?.comments, 'closed')
  assert.deepEqual(await nextDue(justBefore), at)
  assert.deepEqual(await closedBetween(justBefore, at), [id])
  assert.deepEqual(await closedBetween(at, new Date(at.getTime() + 1)), [])
})

test('its page is dropped when the moment comes, and no other', { timeout: 20_000 }, async (t) => {
  t.after(startClock())
  const { id } = await closingAt(new Date(Date.now() + 300))
  const store = pageStore()
  const page = (path: string, tag: string) =>
    store.put({ path, type: 'text/html', body: Buffer.from(path), tags: [tag] }, store.now())
  page('/articles/closing', `article:${id}`)
  page('/articles/another', 'article:another')
  const closed = leaves('/articles/closing')
  alarm().ring()
  await closed
  assert.ok(store.get('/articles/another'))
})

test('an article leaves the news sitemap when it is two days old, and no other page is made anew', {
  timeout: 20_000,
}, async (t) => {
  t.after(startClock())
  await anOpenArticle({ slug: 'old-news', publishedAt: new Date(Date.now() - newsFor + 300) })
  const store = pageStore()
  for (const tag of ['news', 'sitemap'])
    store.put({ path: `/${tag}.xml`, type: 'text/xml', body: Buffer.from(tag), tags: [tag] }, store.now())
  const left = leaves('/news.xml')
  alarm().ring()
  await left
  assert.ok(store.get('/sitemap.xml'))
})

test('who stops the clock waits for what it is doing: it asks the database nothing after that', {
  skip: dialect === 'sqlite' && 'on SQLite a look of the clock is never interrupted',
  timeout: 20_000,
}, async () => {
  const other = new Client({ connectionString: process.env.DATABASE_URL })
  await other.connect()
  try {
    await other.query('begin')
    await other.query('lock table articles in access exclusive mode')
    const stop = startClock()
    const waiting = `select from pg_locks join pg_database on pg_database.oid = database
      where datname = current_database() and not granted`
    while ((await other.query(waiting)).rowCount === 0);
    let stopped = false
    const over = stop().then(() => {
      stopped = true
    })
    // Longer than the last count takes, which doesn't need the table.
    for (let i = 0; i < 20; i++) await mostRead(new Date(), 1)
    assert.equal(stopped, false)
    await other.query('commit')
    await over
  } finally {
    await other.end()
  }
})
