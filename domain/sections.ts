import { z } from 'zod'
import { Slug } from './slugs.ts'
import { Text } from './text.ts'

/** A part of the paper. An article has one section, or none (a page such as "About"). */
export const Section = z.object({
  id: z.uuid(),
  slug: Slug,
  name: Text.min(1).max(80),
  description: Text.max(500).default(''),
  position: z.number().int().default(0),
})
export type Section = z.output<typeof Section>
