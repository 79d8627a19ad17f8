import { z } from 'zod'
import { Slug } from './slugs.ts'

/** Somebody whose name stands in a byline. */
export const Author = z.object({
  id: z.uuid(),
  handle: Slug,
  name: z.string().min(1).max(120),
  /** What they do at the paper ("Science editor"); empty for guests. */
  title: z.string().max(120).default(''),
  bio: z.string().max(2000).default(''),
})
export type Author = z.output<typeof Author>
