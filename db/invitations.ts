import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import type { Letter } from '#domain/jobs.ts'
import type { Role, Viewer } from '#domain/roles.ts'
import { atomically } from './atomically.ts'
import { auditStatement } from './audit.ts'
import { db } from './client.ts'
import { jobAdded, jobStatement } from './jobs.ts'
import { tokens, users } from './schema.people.ts'
import { newToken } from './tokens.ts'

type Invitation = {
  email: string
  role: Role
  /** Writes the letter that carries the secret of the link. */
  letter: (secret: string) => Letter
  by: Viewer
  now: Date
}

/** Invites somebody to the desk: the link, its letter and the entry in the log, all or none. */
export async function invite({ email, role, letter, by, now }: Invitation): Promise<void> {
  const { secret, statement } = newToken({ kind: 'invite', email, role }, now)
  await atomically((tx) => [
    // An earlier link to the same address is worth nothing from now on.
    tx.delete(tokens).where(and(eq(tokens.kind, 'invite'), eq(tokens.email, email), isNull(tokens.usedAt))),
    statement(tx),
    jobStatement('mail', letter(secret), tx),
    auditStatement({ by, act: 'inviteStaff', subject: `email:${email}`, after: { role } }, tx),
  ])
  jobAdded()
}

/** The account with that address, or null. */
export async function personByEmail(email: string) {
  const [row] = await db.select({ id: users.id, role: users.role }).from(users).where(eq(users.email, email))
  return row ?? null
}

/** Invitations nobody has accepted yet, the one that ends last first. */
export async function openInvitations(now: Date) {
  return db
    .select({ email: tokens.email, role: tokens.role, expiresAt: tokens.expiresAt })
    .from(tokens)
    .where(and(eq(tokens.kind, 'invite'), isNull(tokens.usedAt), gt(tokens.expiresAt, now)))
    .orderBy(desc(tokens.expiresAt))
    .limit(100)
}
