import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anInput } from '#domain/testing.ts'
import { saveArticle } from './article-save.ts'
import { placesOf } from './articles.ts'
import { NotAsExpected } from './atomically.ts'
import { addressOf } from './redirects.ts'
import { aPerson, freshDatabase } from './testing.ts'
import { addTopic, changeTopic, mergeTopic, removeTopic, topicsAtDesk } from './topic-changes.ts'
import { topicBySlug } from './topics.ts'

await freshDatabase()
const by = await aPerson('editor')
for (const name of ['Ships', 'Boats', 'Weather'])
  await addTopic({ name, slug: name.toLowerCase(), description: '' }, by)
const topic = async (slug: string) => (await topicBySlug(slug))!
const [ships, boats] = [await topic('ships'), await topic('boats')]
const both = await saveArticle(anInput({ slug: 'both', topicIds: [ships.id, boats.id] }))
const one = await saveArticle(anInput({ slug: 'one', topicIds: [boats.id] }))

test('topics stand by name, page after page, with how many articles they have', async () => {
  const first = await topicsAtDesk('', null, 2)
  assert.deepEqual(
    first.topics.map(({ name, articles }) => [name, articles]),
    [
      ['Boats', 2],
      ['Ships', 1],
    ],
  )
  const second = await topicsAtDesk('', first.after, 2)
  assert.deepEqual(
    second.topics.map(({ name }) => name),
    ['Weather'],
  )
  assert.equal(second.after, null)
  assert.deepEqual(
    (await topicsAtDesk('HIP', null)).topics.map(({ name }) => name),
    ['Ships'],
  )
})

test('topics are found in capitals or not, in any script', async () => {
  await addTopic({ name: 'Ökonomie', slug: 'oekonomie', description: '' }, by)
  for (const asked of ['ökonomie', 'ÖKO'])
    assert.deepEqual(
      (await topicsAtDesk(asked, null)).topics.map(({ name }) => name),
      ['Ökonomie'],
      asked,
    )
})

test('a topic an article is about stays', async () => {
  await assert.rejects(removeTopic(boats, by), NotAsExpected)
})

test('the old address of a renamed topic leads to the new one', async () => {
  await changeTopic(await topic('weather'), { name: 'Climate', slug: 'climate', description: '' }, by)
  assert.deepEqual(await addressOf('/topics/weather'), { moved: '/topics/climate' })
})

test('a merged topic’s articles are about the other, once, and its address leads there', async () => {
  await mergeTopic(boats, ships, by)
  assert.deepEqual((await placesOf(both.id)).topicIds, [ships.id])
  assert.deepEqual((await placesOf(one.id)).topicIds, [ships.id])
  assert.deepEqual(await addressOf('/topics/boats'), { moved: '/topics/ships' })
  await assert.rejects(mergeTopic(boats, ships, by), NotAsExpected)
})

test('a topic somebody else changed meanwhile stays as they left it', async () => {
  const seen = await topic('climate')
  await changeTopic(seen, { ...seen, description: 'And the weather' }, by)
  for (const change of [
    () => changeTopic(seen, { ...seen, name: 'Warming' }, by),
    () => removeTopic(seen, by),
    async () => mergeTopic(seen, await topic('ships'), by),
    async () => mergeTopic(await topic('ships'), seen, by),
  ])
    await assert.rejects(change(), NotAsExpected)
  assert.equal((await topic('climate')).description, 'And the weather')
})

test('a topic is not merged into one that is gone', async () => {
  await addTopic({ name: 'Rafts', slug: 'rafts', description: '' }, by)
  const rafts = await topic('rafts')
  await removeTopic(rafts, by)
  for (const into of [rafts, boats])
    await assert.rejects(mergeTopic(await topic('ships'), into, by), NotAsExpected)
  assert.deepEqual((await placesOf(one.id)).topicIds, [ships.id])
})

test('of two that are merged into each other at once, one stays', async () => {
  await addTopic({ name: 'Canoes', slug: 'canoes', description: '' }, by)
  const [canoes, ships] = [await topic('canoes'), await topic('ships')]
  const results = await Promise.allSettled([mergeTopic(canoes, ships, by), mergeTopic(ships, canoes, by)])
  const lost = results.filter((result) => result.status === 'rejected')
  assert.equal(lost.length, 1)
  assert.ok(lost[0]!.reason instanceof NotAsExpected, String(lost[0]!.reason))
})

test('an empty topic goes', async () => {
  await removeTopic(await topic('climate'), by)
  assert.equal(await topicBySlug('climate'), null)
})
