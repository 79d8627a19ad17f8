import { z } from 'zod'
import { Slug } from './slugs.ts'
import { Text } from './text.ts'

/** Somebody whose name stands in a byline. */
export const Author = z.object({
  id: z.uuid(),
  handle: Slug,
  name: Text.min(1).max(120),
  /** What they do at the paper ("Science editor"); empty for guests. */
  title: Text.max(120).default(''),
  bio: Text.max(2000).default(''),
})
export type Author = z.output<typeof Author>
