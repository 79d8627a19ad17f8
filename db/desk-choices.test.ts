import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { idOf, picture } from '#domain/testing.ts'
import { ensureAuthor } from './authors.ts'
import { guestByline } from './bylines.ts'
import { db } from './client.ts'
import { pictureArrival, setFocalPoint, uploadedPicture } from './picture-desk.ts'
import { picturesByIds, savePicture } from './pictures.ts'
import { audit, users } from './schema.people.ts'
import { freshDatabase } from './testing.ts'
import { topicNamed } from './topic-names.ts'
import { ensureTopic } from './topics.ts'

await freshDatabase()
const by = { id: idOf(1), name: 'Ada' }
await db.insert(users).values({ ...by, email: 'ada@post.example', createdAt: new Date() })
const acts = async (subject: string) =>
  (await db.select().from(audit).where(eq(audit.subject, subject)).orderBy(audit.id)).map((row) => row.act)

test('a guest gets a byline once, with a handle nobody has', async () => {
  await ensureAuthor({ handle: 'nora-guest', name: 'Nora Guest (agency)' })
  const guest = await guestByline('Nora Guest', by)
  assert.equal(guest.handle, 'nora-guest-2')
  assert.deepEqual(await guestByline('Nora Guest', by), guest)
  assert.deepEqual(await acts(`author:${guest.id}`), ['ensureGuest'])
  assert.equal((await guestByline('🌻🌻', by)).handle, 'guest')
})

test('a topic is made once, with a slug nobody has', async () => {
  await ensureTopic({ slug: 'beaches', name: 'Beaches and bays' })
  const topic = await topicNamed('Beaches', by)
  assert.equal(topic.slug, 'beaches-2')
  assert.deepEqual(await topicNamed('Beaches', by), topic)
  assert.deepEqual(await acts(`topic:${topic.id}`), ['ensureTopicNamed'])
})

test('of many who name the same guest or topic at once, all get one and the same', async () => {
  const many = Array.from({ length: 8 })
  const guests = await Promise.all(many.map(() => guestByline('Omar Guest', by)))
  const topics = await Promise.all(many.map(() => topicNamed('Harbours', by)))
  assert.equal(new Set(guests.map(({ id }) => id)).size, 1)
  assert.equal(new Set(topics.map(({ id }) => id)).size, 1)
  // Two that only look alike in an address get one each.
  const alike = await Promise.all(['Piers', 'Piers!', 'piers'].map((name) => topicNamed(name, by)))
  assert.equal(new Set(alike.map(({ slug }) => slug)).size, 3)
})

test('who brought a picture in and who moved its focal point is written down', async () => {
  const { id: _, ...file } = picture
  const stored = await savePicture(file)
  await uploadedPicture(stored, 'dawn.jpg', by)
  await setFocalPoint(stored.id, { focalX: 10, focalY: 90 }, by)
  assert.equal((await picturesByIds([stored.id])).get(stored.id)!.focalX, 10)
  assert.equal((await pictureArrival(stored.id))!.focalY, 90)
  assert.deepEqual(await acts(`picture:${stored.id}`), ['uploadPicture', 'setFocalPoint'])
  assert.equal(await pictureArrival(idOf(9)), null)
})
