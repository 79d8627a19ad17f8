import { z } from 'zod'

/** publish: everyone sees it. hold: a moderator decides. reject: it stays out. */
export const Verdict = z.enum(['publish', 'hold', 'reject'])
export type Verdict = z.infer<typeof Verdict>
