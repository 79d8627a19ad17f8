'use server'
import { redirect } from 'next/navigation.js'
import { everythingChanged } from '#cache.ts'
import { NotAsExpected } from '#db/atomically.ts'
import {
  addTopic as add,
  changeTopic as change,
  mergeTopic as merge,
  removeTopic as remove,
  topicById,
  topicSlugTaken,
} from '#db/topic-changes.ts'
import { topicBySlug } from '#db/topics.ts'
import { backOf, doneAt } from '#domain/desk.ts'
import { Addition, Change, Merger, Removal } from '#domain/newsroom.ts'
import { mayPublish } from '#domain/permissions.ts'
import { slugify } from '#domain/slugs.ts'
import { action, type Fields, Refused } from './door.ts'

const list = (fields: Fields) => backOf(fields, '/desk/topics')
const gone = 'This topic is no longer as you saw it: somebody else has changed it. Please look again.'

async function found(id: string) {
  const topic = await topicById(id)
  if (!topic) throw new Refused(gone)
  return topic
}

async function freeSlug(slug: string, id?: string): Promise<string> {
  if (await topicSlugTaken(slug, id))
    throw new Refused({ slug: 'Another topic has this address. Please choose another.' })
  return slug
}

export const addTopic = action(
  { input: Addition, may: mayPublish, form: list },
  async ({ viewer, input }) => {
    const { name, description, back } = input
    await add({ name, description, slug: await freeSlug(input.slug || slugify(name, 'topic')) }, viewer)
    everythingChanged()
    if (back) redirect(doneAt(back, 'added'))
  },
)

export const changeTopic = action(
  { input: Change, may: mayPublish, form: list },
  async ({ viewer, input }) => {
    const { id, name, description, back } = input
    const before = await found(id)
    const slug = await freeSlug(input.slug || before.slug, id)
    try {
      await change(before, { name, description, slug }, viewer)
    } catch (error) {
      throw error instanceof NotAsExpected ? new Refused(gone) : error
    }
    everythingChanged()
    if (back) redirect(doneAt(back, 'changed'))
  },
)

export const mergeTopic = action(
  { input: Merger, may: mayPublish, form: list },
  async ({ viewer, input }) => {
    const topic = await found(input.id)
    const into = await topicBySlug(input.into)
    if (!into)
      throw new Refused({ into: 'There is no topic at this address. Please choose one that exists.' })
    if (into.id === topic.id) throw new Refused({ into: 'Please choose a topic other than this one.' })
    try {
      await merge(topic, into, viewer)
    } catch (error) {
      throw error instanceof NotAsExpected ? new Refused(gone) : error
    }
    everythingChanged()
    if (input.back) redirect(doneAt(input.back, 'merged'))
  },
)

export const removeTopic = action(
  { input: Removal, may: mayPublish, form: list },
  async ({ viewer, input }) => {
    const before = await found(input.id)
    try {
      await remove(before, viewer)
    } catch (error) {
      if (!(error instanceof NotAsExpected)) throw error
      throw new Refused(`There are articles about ${before.name}. Merge it into another topic instead.`)
    }
    everythingChanged()
    if (input.back) redirect(doneAt(input.back, 'removed'))
  },
)
