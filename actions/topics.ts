'use server'
import { redirect } from 'next/navigation.js'
import { everythingChanged } from '#cache.ts'
import {
  addTopic as add,
  changeTopic as change,
  mergeTopic as merge,
  removeTopic as remove,
  topicById,
} from '#db/topic-changes.ts'
import { topicBySlug } from '#db/topics.ts'
import { backOf, doneAt } from '#domain/desk.ts'
import { Addition, Change, Merger, overtaken, Removal, seenAs } from '#domain/newsroom.ts'
import { mayPublish } from '#domain/permissions.ts'
import { slugify } from '#domain/slugs.ts'
import type { Topic } from '#domain/topics.ts'
import { action, type Fields, orRefuse, Refused, unlessTaken } from './door.ts'

const list = (fields: Fields) => backOf(fields, '/desk/topics')
const gone = 'This topic is no longer as you saw it: somebody else has changed it. Please look again.'
const removed =
  'Somebody else removed this topic while you wrote. What you typed stands in the form below; there you can add it anew.'

/** The topic, if it is still as somebody has seen it. */
async function asSeen({ id, seen }: { id: string; seen: string }): Promise<Topic> {
  const topic = await topicById(id)
  if (!topic || seenAs(topic) !== seen) throw new Refused(gone)
  return topic
}

const unlessSlugTaken = <T>(change: Promise<T>) =>
  unlessTaken(change, 'slug', { slug: 'Another topic has this address. Please choose another.' })

export const addTopic = action(
  { input: Addition, may: mayPublish, form: list },
  async ({ viewer, input }) => {
    const { name, description, back } = input
    const slug = input.slug || slugify(name, 'topic')
    await unlessSlugTaken(add({ name, description, slug }, viewer))
    everythingChanged()
    if (back) redirect(doneAt(back, 'added'))
  },
)

export const changeTopic = action(
  { input: Change, may: mayPublish, form: list },
  async ({ viewer, input }) => {
    const { id, seen, name, description, back } = input
    const before = await topicById(id)
    if (!before) throw new Refused(removed)
    const words = { name, description, slug: input.slug || before.slug }
    if (seenAs(before) !== seen) throw new Refused(overtaken(words, before))
    await orRefuse(unlessSlugTaken(change(before, words, viewer)), async () => {
      const present = await topicById(id)
      return present ? overtaken(words, present) : removed
    })
    everythingChanged()
    if (back) redirect(doneAt(back, 'changed'))
  },
)

export const mergeTopic = action(
  { input: Merger, may: mayPublish, form: list },
  async ({ viewer, input }) => {
    const topic = await asSeen(input)
    const into = await topicBySlug(input.into)
    if (!into)
      throw new Refused({ into: 'There is no topic at this address. Please choose one that exists.' })
    if (into.id === topic.id) throw new Refused({ into: 'Please choose a topic other than this one.' })
    await orRefuse(
      merge(topic, into, viewer),
      'One of these topics is no longer as you saw it: somebody else has changed it. Please look again.',
    )
    everythingChanged()
    if (input.back) redirect(doneAt(input.back, 'merged'))
  },
)

export const removeTopic = action(
  { input: Removal, may: mayPublish, form: list },
  async ({ viewer, input }) => {
    const before = await asSeen(input)
    await orRefuse(
      remove(before, viewer),
      `There are articles about ${before.name}. Merge it into another topic instead.`,
    )
    everythingChanged()
    if (input.back) redirect(doneAt(input.back, 'removed'))
  },
)
