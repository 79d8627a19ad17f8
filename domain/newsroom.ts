import { z } from 'zod'
import { Back } from './desk.ts'
import { savedInstead } from './overtaken.ts'
import { Slug } from './slugs.ts'
import { Text } from './text.ts'

/*
 * What the desk's forms for sections and topics send. The slug may be left empty: it is then made from the name.
 */
const Name = Text.trim().min(1, 'Please give it a name.').max(80, 'A name can have at most 80 characters.')
const Description = Text.trim().max(500, 'A description can have at most 500 characters.').default('')
const Address = Text.trim()
  .toLowerCase()
  .refine(
    (slug) => slug === '' || Slug.safeParse(slug).success,
    'An address holds letters, digits and single hyphens between them, such as world-news.',
  )
  .default('')

const gone = 'This can’t be found any more. Somebody may have removed it.'

export const Addition = z.object({ name: Name, description: Description, slug: Address, back: Back })
/** How it was when the form was shown, as `seenAs` puts it: somebody else may have changed it since. */
const Seen = z.string().max(10_000).default('')
export const Change = Addition.extend({ id: z.uuid(gone), seen: Seen })
export const Removal = z.object({ id: z.uuid(gone), seen: Seen, back: Back })

const Ids = z.preprocess(
  (ids) => (typeof ids === 'string' ? ids.split(',').filter(Boolean) : ids),
  z.array(z.uuid()).max(500),
)

/**
 * All of them in their new order. A plain form sends it as one text, ids with commas between them. `seen`: how it was
 * when that was decided.
 */
export const Order = z.object({ order: Ids, seen: Ids, back: Back })

/** A topic becomes part of another, which is named by its slug. */
export const Merger = z.object({
  id: z.uuid(gone),
  seen: Seen,
  into: Text.trim().toLowerCase().min(1, 'Please choose the topic it becomes part of.').max(120),
  back: Back,
})

/** The words of a section or a topic. */
export type Words = { name: string; slug: string; description: string }

/** How a section or a topic is, in one text for a form to send back. */
export function seenAs({ name, slug, description }: Words): string {
  return JSON.stringify([name, slug, description])
}

/** What to say where somebody else saved it first: that, and beside each field that differs what stands there now. */
export function overtaken(typed: Words, { name, slug, description }: Words): Record<string, string> {
  return {
    '': 'Somebody else changed this while you wrote. What you typed stands below; what differs from theirs is marked. Save again to put yours in its place.',
    ...savedInstead(typed, { name, slug, description }),
  }
}
