import { z } from 'zod'

/** What a link is good for. */
export const TokenKind = z.enum(['confirm', 'reset', 'email', 'invite', 'setup'])
export type TokenKind = z.infer<typeof TokenKind>

const hour = 3_600_000
/** How long each kind of link works, in milliseconds. */
export const tokenLife: Record<TokenKind, number> = {
  confirm: 72 * hour,
  reset: hour,
  email: 24 * hour,
  invite: 7 * 24 * hour,
  setup: 365 * 24 * hour,
}
