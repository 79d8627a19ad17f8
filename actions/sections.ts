'use server'
import { redirect } from 'next/navigation.js'
import { everythingChanged } from '#cache.ts'
import { NotAsExpected } from '#db/atomically.ts'
import {
  addSection as add,
  changeSection as change,
  orderSections as putInOrder,
  removeSection as remove,
  sectionById,
  sectionSlugTaken,
  sectionsAtDesk,
} from '#db/section-changes.ts'
import { backOf, doneAt } from '#domain/desk.ts'
import { Addition, Change, Order, Removal } from '#domain/newsroom.ts'
import { mayPublish } from '#domain/permissions.ts'
import { slugify } from '#domain/slugs.ts'
import { action, type Fields, Refused } from './door.ts'

const list = (fields: Fields) => backOf(fields, '/desk/sections')
const gone = 'This section is no longer as you saw it: somebody else has changed it. Please look again.'

async function found(id: string) {
  const section = await sectionById(id)
  if (!section) throw new Refused(gone)
  return section
}

async function freeSlug(slug: string, id?: string): Promise<string> {
  if (await sectionSlugTaken(slug, id))
    throw new Refused({ slug: 'Another section has this address. Please choose another.' })
  return slug
}

export const addSection = action(
  { input: Addition, may: mayPublish, form: list },
  async ({ viewer, input }) => {
    const { name, description, back } = input
    await add({ name, description, slug: await freeSlug(input.slug || slugify(name, 'section')) }, viewer)
    everythingChanged()
    if (back) redirect(doneAt(back, 'added'))
  },
)

export const changeSection = action(
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

export const orderSections = action(
  { input: Order, may: mayPublish, form: list },
  async ({ viewer, input }) => {
    const before = await sectionsAtDesk()
    if (new Set(input.order).size !== before.length || before.some(({ id }) => !input.order.includes(id)))
      throw new Refused('The sections are no longer as you saw them. Please put them in order again.')
    try {
      await putInOrder(before, input.order, viewer)
    } catch (error) {
      throw error instanceof NotAsExpected ? new Refused(gone) : error
    }
    everythingChanged()
    if (input.back) redirect(doneAt(input.back, 'ordered'))
  },
)

export const removeSection = action(
  { input: Removal, may: mayPublish, form: list },
  async ({ viewer, input }) => {
    const before = await found(input.id)
    try {
      await remove(before, viewer)
    } catch (error) {
      if (!(error instanceof NotAsExpected)) throw error
      throw new Refused(`${before.name} has articles, perhaps drafts. Move them to another section first.`)
    }
    everythingChanged()
    if (input.back) redirect(doneAt(input.back, 'removed'))
  },
)
