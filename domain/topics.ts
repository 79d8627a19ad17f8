import { z } from 'zod'
import { Slug } from './slugs.ts'
import { Text } from './text.ts'

/** What an article is about. An article has any number of topics. */
export const Topic = z.object({
  id: z.uuid(),
  slug: Slug,
  name: Text.min(1).max(80),
  description: Text.max(500).default(''),
})
export type Topic = z.output<typeof Topic>
