import { z } from 'zod'
import { Back } from './desk.ts'
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
export const Change = Addition.extend({ id: z.uuid(gone) })
export const Removal = z.object({ id: z.uuid(gone), back: Back })

/** All of them in their new order. A plain form sends it as one text, ids with commas between them. */
export const Order = z.object({
  order: z.preprocess(
    (order) => (typeof order === 'string' ? order.split(',').filter(Boolean) : order),
    z.array(z.uuid()).max(500),
  ),
  back: Back,
})

/** A topic becomes part of another, which is named by its slug. */
export const Merger = z.object({
  id: z.uuid(gone),
  into: Text.trim().toLowerCase().min(1, 'Please choose the topic it becomes part of.').max(120),
  back: Back,
})
