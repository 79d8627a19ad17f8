import { createHash, randomBytes } from 'node:crypto'
import { and, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm'
import type { Role } from '#domain/roles.ts'
import { type TokenKind, tokenLife } from '#domain/tokens.ts'
import { type Db, db } from './client.ts'
import { tokens } from './schema.people.ts'

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('base64url')

export type NewToken = { kind: TokenKind; userId?: string; email?: string; role?: Role }
export type Token = { kind: TokenKind; userId: string | null; email: string | null; role: Role | null }

/** Makes the secret of a link; put the statement into the same `atomically` as the letter that carries it. */
export function newToken(token: NewToken, now: Date) {
  const secret = randomBytes(32).toString('base64url')
  const expiresAt = new Date(now.getTime() + tokenLife[token.kind])
  return {
    secret,
    statement: (tx: Db = db) => tx.insert(tokens).values({ ...token, hash: hashOf(secret), expiresAt }),
  }
}

/** As a condition: the link is good for one of these kinds. */
export function goodToken(secret: string, kinds: TokenKind[], now: Date) {
  return and(
    eq(tokens.hash, hashOf(secret)),
    inArray(tokens.kind, kinds),
    isNull(tokens.usedAt),
    gt(tokens.expiresAt, now),
  )
}

/** What a link is good for; null where it is not (any more). */
export async function tokenOf(secret: unknown, kinds: TokenKind[], now: Date): Promise<Token | null> {
  if (typeof secret !== 'string' || !/^[\w-]{43}$/.test(secret)) return null
  const [row] = await db
    .select({ kind: tokens.kind, userId: tokens.userId, email: tokens.email, role: tokens.role })
    .from(tokens)
    .where(goodToken(secret, kinds, now))
  return row ?? null
}

/** A statement that uses a link up. It changes one row, or none where the link is not good any more: expect 1. */
export function useToken(secret: string, kinds: TokenKind[], now: Date, tx: Db) {
  return tx
    .update(tokens)
    .set({ usedAt: now })
    .where(goodToken(secret, kinds, now))
}

/** A statement that makes a person's links of these kinds worthless. */
export function endTokens(userId: string, kinds: TokenKind[], tx: Db) {
  return tx
    .delete(tokens)
    .where(and(eq(tokens.userId, userId), inArray(tokens.kind, kinds), isNull(tokens.usedAt)))
}

/** A statement that makes every link of a kind worthless. */
export function endAllTokens(kind: TokenKind, tx: Db) {
  return tx.delete(tokens).where(eq(tokens.kind, kind))
}

const day = 86_400_000

/** Forgets links that nobody can use any more. */
export async function forgetOldTokens(now: Date): Promise<void> {
  await db
    .delete(tokens)
    .where(or(lte(tokens.expiresAt, now), lte(tokens.usedAt, new Date(now.getTime() - day))))
}
