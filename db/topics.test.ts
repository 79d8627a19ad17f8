import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ZodError } from 'zod'
import { freshDatabase } from './testing.ts'
import { allTopics, ensureTopic, topicBySlug } from './topics.ts'

await freshDatabase()

test('a topic is made once, and stays as it was made', async () => {
  const ships = await ensureTopic({ slug: 'ships', name: 'Ships' })
  assert.deepEqual(ships, { id: ships.id, slug: 'ships', name: 'Ships', description: '' })
  assert.deepEqual(await ensureTopic({ slug: 'ships', name: 'Other' }), ships)
  assert.deepEqual(await topicBySlug('ships'), ships)
})

test('topics are listed by name', async () => {
  await ensureTopic({ slug: 'ελλάδα', name: 'Athens' })
  assert.deepEqual(
    (await allTopics()).map((topic) => topic.slug),
    ['ελλάδα', 'ships'],
  )
})

test('a topic nobody made is null; a bad one is refused', async () => {
  assert.equal(await topicBySlug('nowhere'), null)
  await assert.rejects(ensureTopic({ slug: '', name: 'x' }), ZodError)
  assert.equal((await allTopics()).length, 2)
})
