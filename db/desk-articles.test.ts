import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import type { ArticleInput } from '#domain/articles.ts'
import { filterOf } from '#domain/desk-list.ts'
import { aDraft, anInput, idOf } from '#domain/testing.ts'
import { saveArticle } from './article-save.ts'
import { ensureAuthor } from './authors.ts'
import { db } from './client.ts'
import { deskArticles, deskListLength } from './desk-articles.ts'
import { draftsOf, keepDraft } from './drafts.ts'
import { users } from './schema.people.ts'
import { articles } from './schema.ts'
import { ensureSection } from './sections.ts'
import { freshDatabase } from './testing.ts'

await freshDatabase()
const now = new Date('2026-11-24T12:00:00Z')
const hour = (n: number) => new Date(now.getTime() + n * 3_600_000)
const world = await ensureSection({ slug: 'world', name: 'World' })
const ada = await ensureAuthor({ handle: 'ada', name: 'Ada' })
const me = { id: idOf(1), name: 'Ben' }
await db.insert(users).values({ ...me, email: 'ben@post.example', createdAt: now })

/** Saves an article that was changed so many hours from noon. */
async function save(headline: string, changedAt: number, changed: Partial<ArticleInput> = {}, mine = false) {
  const input = anInput({ slug: `s-${changedAt + 100}`, headline, publishedAt: hour(-1), ...changed })
  const { id } = await saveArticle(input, undefined, mine ? { by: me, act: 'begin' } : undefined)
  await db
    .update(articles)
    .set({ changedAt: hour(changedAt) })
    .where(eq(articles.id, id))
  return id
}

const draft = await save('Ökonomie der Häfen', 5, { status: 'draft', publishedAt: null }, true)
const scheduled = await save('Harbour opens 100% tomorrow', 4, { publishedAt: hour(1), sectionId: world.id })
const published = await save('Harbour opens', 3, { authorIds: [ada.id], sectionId: world.id })
const withdrawn = await save('A mistake', 2, { status: 'withdrawn' })

const found = async (query: Record<string, string>) =>
  (await deskArticles(filterOf(query), me.id, now)).entries.map((entry) => entry.id)

test('the list has every article, the last changed first, with all that is said of it', async () => {
  assert.deepEqual(await found({}), [draft, scheduled, published, withdrawn])
  const { entries } = await deskArticles(filterOf({}), me.id, now)
  assert.deepEqual(entries[2], {
    id: published,
    slug: 's-103',
    headline: 'Harbour opens',
    status: 'published',
    publishedAt: hour(-1),
    changedAt: hour(3),
    section: 'World',
    byline: ['Ada'],
    unsaved: false,
  })
})

test('it is narrowed by state, at the time of the question', async () => {
  for (const [state, id] of Object.entries({ draft, scheduled, published, withdrawn }))
    assert.deepEqual(await found({ state }), [id], state)
  const later = await deskArticles(filterOf({ state: 'published' }), me.id, hour(1))
  assert.deepEqual(
    later.entries.map((entry) => entry.id),
    [scheduled, published],
  )
})

test('it is narrowed by section, author and who began it', async () => {
  assert.deepEqual(await found({ section: world.id }), [scheduled, published])
  assert.deepEqual(await found({ author: ada.id }), [published])
  assert.deepEqual(await found({ mine: 'yes' }), [draft])
  assert.deepEqual(await found({ section: world.id, state: 'draft' }), [])
})

test('words are found in headlines in any order and case, and signs mean nothing but themselves', async () => {
  assert.deepEqual(await found({ q: 'OPENS harbour' }), [scheduled, published])
  assert.deepEqual(await found({ q: 'ökonomie HÄFEN' }), [draft])
  assert.deepEqual(await found({ q: '100%' }), [scheduled])
  for (const q of ['%', '_____________________________', "'", 'harbour\\'])
    assert.ok(!(await found({ q })).includes(published), q)
})

test('what somebody has not saved is marked for them, and listed', async () => {
  await keepDraft(published, me.id, aDraft(), 1, null)
  const { entries } = await deskArticles(filterOf({}), me.id, now)
  assert.deepEqual(
    entries.filter((entry) => entry.unsaved).map((entry) => entry.id),
    [published],
  )
  const others = await deskArticles(filterOf({}), idOf(2), now)
  assert.equal(
    others.entries.some((entry) => entry.unsaved),
    false,
  )
  assert.deepEqual(
    (await draftsOf(me.id)).map((entry) => entry.id),
    [published],
  )
})

test('pages follow one another without gap or overlap, also where many were changed at one moment', async () => {
  for (let n = 0; n < deskListLength * 2; n++) await save(`Page ${n}`, -10, { slug: `page-${n}` })
  const seen: string[] = []
  let after: string | null = null
  let pages = 0
  do {
    const page = await deskArticles({ ...filterOf({}), after }, me.id, now)
    seen.push(...page.entries.map((entry) => entry.id))
    after = page.after
    pages++
  } while (after)
  assert.equal(pages, 3)
  assert.equal(seen.length, deskListLength * 2 + 4)
  assert.equal(new Set(seen).size, seen.length)
})
