import { and, desc, eq, lt } from 'drizzle-orm'
import type { Viewer } from '#domain/roles.ts'
import { db } from './client.ts'
import { newId } from './ids.ts'
import { audit } from './schema.people.ts'

/** An act of a member of the staff. `subject`: what it was done to, such as `article:ID`. */
export type Act = {
  by: Pick<Viewer, 'id' | 'name'>
  act: string
  subject: string
  before?: unknown
  after?: unknown
}

/** A statement that writes an act down; put it into the same `atomically` as what it tells of. */
export function auditStatement({ by, act, subject, before = null, after = null }: Act, at = db) {
  return at
    .insert(audit)
    .values({ id: newId(), at: new Date(), userId: by.id, name: by.name, act, subject, before, after })
}

export type AuditQuery = { before: string | null; subject?: string | null; by?: string | null }

/**
 * A page of the log, newest first: the entries before the one with the id `before`; about one subject, or by one
 * person, where given.
 */
export async function auditPage({ before, subject, by }: AuditQuery, limit = 50) {
  const rows = await db
    .select()
    .from(audit)
    .where(
      and(
        before ? lt(audit.id, before) : undefined,
        subject ? eq(audit.subject, subject) : undefined,
        by ? eq(audit.userId, by) : undefined,
      ),
    )
    .orderBy(desc(audit.id))
    .limit(limit + 1)
  return { acts: rows.slice(0, limit), before: rows.length > limit ? rows[limit - 1]!.id : null }
}
