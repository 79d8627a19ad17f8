import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import type { ArticleInput } from '#domain/articles.ts'
import { anInput, aUse, idOf, picture } from '#domain/testing.ts'
import { saveArticle } from './article-save.ts'
import { ensureAuthor } from './authors.ts'
import { db } from './client.ts'
import { pickedForFront } from './front.ts'
import { savePicture } from './pictures.ts'
import { articles, frontPicks } from './schema.ts'
import { ensureSection } from './sections.ts'
import { listLength, newest, newestOfSection, teaserPage, teasersByIds } from './teasers.ts'
import { freshDatabase } from './testing.ts'
import { ensureTopic } from './topics.ts'

await freshDatabase()
const world = await ensureSection({ slug: 'world', name: 'World' })
const city = await ensureSection({ slug: 'city', name: 'City' })
const ada = await ensureAuthor({ handle: 'ada', name: 'Ada' })
const ships = await ensureTopic({ slug: 'ships', name: 'Ships' })

const noon = new Date('2026-11-24T12:00:00Z')
const minutes = (n: number) => new Date(noon.getTime() + n * 60_000)
const save = async (n: number, changed: Partial<ArticleInput> = {}) =>
  (
    await saveArticle(
      anInput({
        slug: `story-${n}`,
        headline: `Story ${n}`,
        sectionId: world.id,
        publishedAt: minutes(n),
        ...changed,
      }),
    )
  ).id

// 47 stories over two sections, all by Ada and about ships. Always three share a minute.
const ids: string[] = []
for (let n = 0; n < 47; n++)
  ids.push(
    await save(n, {
      sectionId: n % 5 === 0 ? city.id : world.id,
      publishedAt: minutes(Math.floor(n / 3)),
      authorIds: [ada.id],
      topicIds: [ships.id],
    }),
  )
const hidden = [
  await save(100, { status: 'draft', authorIds: [ada.id], topicIds: [ships.id] }),
  await save(101, { status: 'withdrawn', authorIds: [ada.id], topicIds: [ships.id] }),
  await save(102, { publishedAt: minutes(5000), authorIds: [ada.id], topicIds: [ships.id] }),
]
const now = minutes(1000)
// The newest first; of one minute, the one made last.
const expected = [...ids].reverse()

test('the newest come first, those of one minute in the order of making, and nothing hidden', async () => {
  assert.deepEqual(
    (await newest(now, 100)).map((t) => t.id),
    expected,
  )
  assert.deepEqual(
    (await newest(now, 5)).map((t) => t.id),
    expected.slice(0, 5),
  )
  assert.deepEqual(await newest(minutes(-1), 5), [])
  assert.equal((await newest(minutes(5000), 1))[0]?.id, hidden[2])
})

test('the newest of a section are of that section alone', async () => {
  const ofCity = ids.filter((_, n) => n % 5 === 0).reverse()
  assert.deepEqual(
    (await newestOfSection(city.id, now, 100)).map((t) => t.id),
    ofCity,
  )
})

test('a page such as “About” is in no list of news', async () => {
  const about = await save(200, { sectionId: null, authorIds: [ada.id], topicIds: [ships.id] })
  assert.ok((await newest(now, 100)).every((t) => t.id !== about))
  for (const [kind, of] of [
    ['author', ada.id],
    ['topic', ships.id],
  ] as const)
    assert.ok(
      (await teaserPage(kind, of, now, null))!.teasers.every((t) => t.id !== about),
      kind,
    )
  assert.deepEqual(await teasersByIds([about], now), [])
})

for (const [kind, of, members] of [
  ['section', world.id, expected.filter((id) => ids.indexOf(id) % 5 !== 0)],
  ['author', ada.id, expected],
  ['topic', ships.id, expected],
] as const) {
  test(`walking the pages of a ${kind} gives every story once, newest first`, async () => {
    const walked: string[] = []
    let before: string | null = null
    do {
      const page = await teaserPage(kind, of, now, before)
      assert.ok(page && page.teasers.length > 0 && page.teasers.length <= listLength)
      assert.equal(
        page.olderThan,
        page.teasers.length === listLength && walked.length + listLength < members.length
          ? page.teasers.at(-1)!.id
          : null,
      )
      walked.push(...page.teasers.map((t) => t.id))
      before = page.olderThan
    } while (before !== null)
    assert.deepEqual(walked, members)
  })

  test(`a page of a ${kind} may begin in the middle of a minute`, async () => {
    for (const at of [0, 1, 2, 3]) {
      const page = await teaserPage(kind, of, now, members[at]!)
      assert.deepEqual(
        page?.teasers.map((t) => t.id),
        members.slice(at + 1, at + 1 + listLength),
      )
    }
  })
}

test('a list that exactly fills its page has no older one', async () => {
  const full = await ensureSection({ slug: 'full', name: 'Full' })
  const made: string[] = []
  for (let n = 0; n < listLength; n++) made.push(await save(300 + n, { sectionId: full.id }))
  const page = await teaserPage('section', full.id, now, null)
  assert.equal(page?.teasers.length, listLength)
  assert.equal(page?.olderThan, null)
  assert.deepEqual(await teaserPage('section', full.id, now, made[0]!), { teasers: [], olderThan: null })
  for (const id of made) await db.delete(articles).where(eq(articles.id, id))
})

test('a page that begins after a story still to come begins with the newest', async () => {
  for (const [kind, of] of [
    ['section', world.id],
    ['author', ada.id],
    ['topic', ships.id],
  ] as const)
    assert.deepEqual(await teaserPage(kind, of, now, hidden[2]!), await teaserPage(kind, of, now, null), kind)
})

test('a page that begins after something that never was is null; an empty list is empty', async () => {
  assert.equal(await teaserPage('section', world.id, now, idOf(404)), null)
  assert.equal(await teaserPage('topic', ships.id, now, "' or 1=1 --"), null)
  assert.deepEqual(await teaserPage('author', idOf(404), now, null), { teasers: [], olderThan: null })
})

test('stories come in the order their ids are given in; hidden and unknown ones are left out', async () => {
  const wanted = [ids[3]!, hidden[0]!, idOf(404), ids[40]!, hidden[1]!, hidden[2]!, ids[7]!]
  assert.deepEqual(
    (await teasersByIds(wanted, now)).map((t) => t.id),
    [ids[3], ids[40], ids[7]],
  )
  assert.deepEqual(await teasersByIds([], now), [])
})

test('a teaser carries section, kicker and picture; one that could not be had is a placeholder', async () => {
  const { id: _, ...file } = picture
  const stored = await savePicture(file)
  const pictured = await save(400, { lead: aUse({ id: stored.id }), live: true, standfirst: 'In short.' })
  const lost = await save(401, { lead: aUse({ id: null }) })
  const [one, two, plain] = await teasersByIds([pictured, lost, ids[1]!], now)
  assert.deepEqual(one, {
    id: pictured,
    slug: 'story-400',
    headline: 'Story 400',
    standfirst: 'In short.',
    kicker: { kind: 'live', label: 'Live' },
    section: { id: world.id, slug: 'world', name: 'World' },
    publishedAt: minutes(400),
    lead: {
      id: stored.id,
      picture: stored,
      alt: 'A harbour',
      caption: [{ text: 'At dawn' }],
      credit: 'R. Hill',
    },
  })
  assert.equal(two?.lead?.picture, null)
  assert.equal(two?.lead?.alt, 'A harbour')
  assert.equal(plain?.lead, null)
  assert.deepEqual(plain?.kicker, { kind: 'section', label: 'World' })
})

test('the picks for the front come with the lead first', async () => {
  assert.deepEqual(await pickedForFront(), [])
  await db.insert(frontPicks).values([
    { position: 2, articleId: ids[5]! },
    { position: 0, articleId: ids[9]! },
    { position: 1, articleId: ids[1]! },
  ])
  assert.deepEqual(await pickedForFront(), [ids[9], ids[1], ids[5]])
})
