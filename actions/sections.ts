'use server'
import { redirect } from 'next/navigation.js'
import { everythingChanged } from '#cache.ts'
import {
  addSection as add,
  changeSection as change,
  orderSections as putInOrder,
  removeSection as remove,
  sectionById,
  sectionsAtDesk,
} from '#db/section-changes.ts'
import { backOf, doneAt } from '#domain/desk.ts'
import { Addition, Change, Order, overtaken, Removal, seenAs } from '#domain/newsroom.ts'
import { mayPublish } from '#domain/permissions.ts'
import type { Section } from '#domain/sections.ts'
import { slugify } from '#domain/slugs.ts'
import { action, type Fields, orRefuse, Refused, unlessTaken } from './door.ts'

const list = (fields: Fields) => backOf(fields, '/desk/sections')
const orderGone = 'The sections are no longer as you saw them. Please put them in order again.'
const gone = 'This section is no longer as you saw it: somebody else has changed it. Please look again.'
const removed =
  'Somebody else removed this section while you wrote. What you typed stands in the form below; there you can add it anew.'

/** The section, if it is still as somebody has seen it. */
async function asSeen({ id, seen }: { id: string; seen: string }): Promise<Section> {
  const section = await sectionById(id)
  if (!section || seenAs(section) !== seen) throw new Refused(gone)
  return section
}

const unlessSlugTaken = <T>(change: Promise<T>) =>
  unlessTaken(change, 'slug', { slug: 'Another section has this address. Please choose another.' })

export const addSection = action(
  { input: Addition, may: mayPublish, form: list },
  async ({ viewer, input }) => {
    const { name, description, back } = input
    const slug = input.slug || slugify(name, 'section')
    await unlessSlugTaken(add({ name, description, slug }, viewer))
    everythingChanged()
    if (back) redirect(doneAt(back, 'added'))
  },
)

export const changeSection = action(
  { input: Change, may: mayPublish, form: list },
  async ({ viewer, input }) => {
    const { id, seen, name, description, back } = input
    const before = await sectionById(id)
    if (!before) throw new Refused(removed)
    const words = { name, description, slug: input.slug || before.slug }
    if (seenAs(before) !== seen) throw new Refused(overtaken(words, before))
    await orRefuse(unlessSlugTaken(change(before, words, viewer)), async () => {
      const present = await sectionById(id)
      return present ? overtaken(words, present) : removed
    })
    everythingChanged()
    if (back) redirect(doneAt(back, 'changed'))
  },
)

export const orderSections = action(
  { input: Order, may: mayPublish, form: list },
  async ({ viewer, input }) => {
    const before = await sectionsAtDesk()
    if (before.map(({ id }) => id).join() !== input.seen.join()) throw new Refused(orderGone)
    await orRefuse(putInOrder(before, input.order, viewer), orderGone)
    everythingChanged()
    if (input.back) redirect(doneAt(input.back, 'ordered'))
  },
)

export const removeSection = action(
  { input: Removal, may: mayPublish, form: list },
  async ({ viewer, input }) => {
    const before = await asSeen(input)
    await orRefuse(
      remove(before, viewer),
      `${before.name} has articles, perhaps drafts. Move them to another section first.`,
    )
    everythingChanged()
    if (input.back) redirect(doneAt(input.back, 'removed'))
  },
)
