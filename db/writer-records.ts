import { and, count, inArray } from 'drizzle-orm'
import type { WriterRecord } from '#domain/queue.ts'
import { db } from './client.ts'
import { comments } from './schema.comments.ts'
import { audit, users } from './schema.people.ts'

/** How the comments of these people have fared, by their ids. */
export async function writerRecords(userIds: string[]): Promise<Map<string, WriterRecord>> {
  const ids = [...new Set(userIds)]
  if (ids.length === 0) return new Map()
  const [people, fates, suspensions] = await Promise.all([
    db
      .select({
        id: users.id,
        name: users.name,
        role: users.role,
        createdAt: users.createdAt,
        confirmedAt: users.confirmedAt,
        suspendedUntil: users.suspendedUntil,
      })
      .from(users)
      .where(inArray(users.id, ids)),
    db
      .select({ userId: comments.userId, status: comments.status, count: count() })
      .from(comments)
      .where(inArray(comments.userId, ids))
      .groupBy(comments.userId, comments.status),
    db
      .select({ subject: audit.subject, count: count() })
      .from(audit)
      .where(
        and(
          inArray(
            audit.subject,
            ids.map((id) => `user:${id}`),
          ),
          inArray(audit.act, ['suspendReader', 'banReader']),
        ),
      )
      .groupBy(audit.subject),
  ])
  const fate = (userId: string, status: string) =>
    fates.find((row) => row.userId === userId && row.status === status)?.count ?? 0
  return new Map(
    people.map(({ confirmedAt, ...person }) => [
      person.id,
      {
        ...person,
        confirmed: confirmedAt !== null,
        published: fate(person.id, 'published'),
        held: fate(person.id, 'held'),
        rejected: fate(person.id, 'rejected'),
        suspensions: suspensions.find((row) => row.subject === `user:${person.id}`)?.count ?? 0,
      },
    ]),
  )
}
