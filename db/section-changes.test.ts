import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anInput } from '#domain/testing.ts'
import { saveArticle } from './article-save.ts'
import { NotAsExpected } from './atomically.ts'
import { auditPage } from './audit.ts'
import { addressOf } from './redirects.ts'
import { addSection, changeSection, orderSections, removeSection, sectionsAtDesk } from './section-changes.ts'
import { sectionBySlug } from './sections.ts'
import { isTaken } from './taken.ts'
import { aPerson, freshDatabase } from './testing.ts'

await freshDatabase()
const by = await aPerson('editor')
const names = async () => (await sectionsAtDesk()).map((section) => section.name)
const words = (name: string) => ({ name, slug: name.toLowerCase(), description: '' })

test('a new section stands last in the masthead', async () => {
  for (const name of ['World', 'Sport', 'Culture']) await addSection(words(name), by)
  assert.deepEqual(await names(), ['World', 'Sport', 'Culture'])
})

test('sections are put into another order, all or none', async () => {
  const before = await sectionsAtDesk()
  const [world, sport, culture] = before.map((section) => section.id) as [string, string, string]
  await orderSections(before, [culture, world, sport], by)
  assert.deepEqual(await names(), ['Culture', 'World', 'Sport'])
  await assert.rejects(
    orderSections(before, [sport, '00000000-0000-7000-8000-000000000000'], by),
    NotAsExpected,
  )
  assert.deepEqual(await names(), ['Culture', 'World', 'Sport'])
  const now = await sectionsAtDesk()
  for (const order of [
    [culture, world],
    [culture, world, world],
    [...now.map(({ id }) => id), sport],
  ])
    await assert.rejects(orderSections(now, order, by), NotAsExpected)
})

test('of two who put the sections into another order at once, one is told to look again', async () => {
  const seen = await sectionsAtDesk()
  const [culture, world, sport] = seen.map((section) => section.id) as [string, string, string]
  const orders = [
    [world, culture, sport],
    [culture, sport, world],
  ]
  const results = await Promise.allSettled(orders.map((order) => orderSections(seen, order, by)))
  const lost = results.filter((result) => result.status === 'rejected')
  assert.equal(lost.length, 1)
  assert.ok(lost[0]!.reason instanceof NotAsExpected, String(lost[0]!.reason))
  await orderSections(await sectionsAtDesk(), [culture, world, sport], by)
})

test('the old address of a section leads to the new one, and back again frees it', async () => {
  await changeSection(
    (await sectionBySlug('culture'))!,
    { name: 'Arts', slug: 'arts', description: 'All of them' },
    by,
  )
  assert.deepEqual(await addressOf('/sections/culture'), { moved: '/sections/arts' })
  await changeSection((await sectionBySlug('arts'))!, words('Culture'), by)
  assert.equal(await addressOf('/sections/culture'), 'unknown')
  assert.deepEqual(await addressOf('/sections/arts'), { moved: '/sections/culture' })
})

test('a section somebody else changed meanwhile stays as they left it', async () => {
  const seen = (await sectionBySlug('sport'))!
  await changeSection(seen, { ...words('Sports'), slug: 'sport' }, by)
  await assert.rejects(changeSection(seen, words('Games'), by), NotAsExpected)
  assert.equal((await sectionBySlug('sport'))!.name, 'Sports')
  // Its description counts as well, and who would remove it looks again, too.
  const named = (await sectionBySlug('sport'))!
  await changeSection(named, { ...words('Sports'), slug: 'sport', description: 'Every game' }, by)
  await assert.rejects(changeSection(named, { ...words('Sports'), slug: 'sport' }, by), NotAsExpected)
  await assert.rejects(removeSection(named, by), NotAsExpected)
  assert.equal((await sectionBySlug('sport'))!.description, 'Every game')
})

test('an address somebody else took at the same moment is told apart from other failures', async () => {
  await assert.rejects(addSection(words('World'), by), (error) => isTaken(error, 'slug'))
  const sport = (await sectionBySlug('sport'))!
  await assert.rejects(changeSection(sport, words('World'), by), (error) => isTaken(error, 'slug'))
  assert.equal(isTaken(new NotAsExpected(), 'slug'), false)
})

test('a section with articles, a draft even, stays; an empty one goes', async () => {
  const world = (await sectionBySlug('world'))!
  await saveArticle(anInput({ slug: 'draft', status: 'draft', publishedAt: null, sectionId: world.id }))
  await assert.rejects(removeSection(world, by), NotAsExpected)
  await removeSection((await sectionBySlug('culture'))!, by)
  assert.deepEqual(
    (await sectionsAtDesk()).map(({ name, articles }) => [name, articles]),
    [
      ['World', 1],
      ['Sports', 0],
    ],
  )
})

test('every change is written down', async () => {
  const acts = (await auditPage({ before: null, by: by.id })).acts.map(({ act }) => act)
  assert.deepEqual([...new Set(acts)].sort(), [
    'addSection',
    'changeSection',
    'orderSections',
    'removeSection',
  ])
})
