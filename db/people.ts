import { and, desc, eq, lt, ne, or, sql } from 'drizzle-orm'
import type { CommentStatus } from '#domain/comments.ts'
import { nameKey } from '#domain/names.ts'
import type { PeopleQuery, Person } from '#domain/people.ts'
import { db } from './client.ts'
import { holds } from './holds.ts'
import { comments } from './schema.comments.ts'
import { users } from './schema.people.ts'
import { articles } from './schema.ts'

const columns = {
  id: users.id,
  name: users.name,
  email: users.email,
  role: users.role,
  confirmedAt: users.confirmedAt,
  suspendedUntil: users.suspendedUntil,
  suspensionReason: users.suspensionReason,
  createdAt: users.createdAt,
}

type Row = Omit<Person, 'confirmed'> & { confirmedAt: Date | null }

const asPerson = ({ confirmedAt, ...row }: Row): Person => ({ ...row, confirmed: confirmedAt !== null })

/**
 * A page of the people who have an account, newest first, found by name, or by e-mail too where `byEmail`. `before` in
 * the answer names the next page; null: this is the last.
 */
export async function peoplePage(
  { q, role, before, byEmail }: PeopleQuery & { byEmail: boolean },
  limit = 50,
): Promise<{ people: Person[]; before: string | null }> {
  const key = nameKey(q)
  const found = q
    ? or(
        byEmail ? holds(users.email, q) : undefined,
        holds(users.name, q),
        key ? holds(users.nameKey, key) : undefined,
      )
    : undefined
  const ofRole = role === 'staff' ? ne(users.role, 'reader') : role ? eq(users.role, role) : undefined
  const rows = await db
    .select(columns)
    .from(users)
    .where(and(found, ofRole, before ? lt(users.id, before) : undefined))
    .orderBy(desc(users.id))
    .limit(limit + 1)
  return {
    people: rows.slice(0, limit).map(asPerson),
    before: rows.length > limit ? rows[limit - 1]!.id : null,
  }
}

/** The person with that id, or null. */
export async function personById(id: string): Promise<Person | null> {
  const [row] = await db.select(columns).from(users).where(eq(users.id, id))
  return row ? asPerson(row) : null
}

/** A comment in the list of one person's. */
export type PersonsComment = {
  id: string
  text: string
  status: CommentStatus
  createdAt: Date
  number: number
  article: { slug: string; headline: string }
}

/** A page of what somebody wrote, newest first: what is older than the comment `before`. */
export async function commentsOfPerson(
  userId: string,
  before: string | null,
  limit = 25,
): Promise<{ comments: PersonsComment[]; before: string | null }> {
  const [place] = before
    ? await db
        .select({ at: comments.createdAt, id: comments.id })
        .from(comments)
        .where(eq(comments.id, before))
    : []
  const older = place
    ? sql`(${comments.createdAt}, ${comments.id}) < (${sql.param(place.at, comments.createdAt)}, ${place.id})`
    : undefined
  const rows = await db
    .select({
      id: comments.id,
      text: comments.text,
      status: comments.status,
      createdAt: comments.createdAt,
      number: comments.number,
      article: { slug: articles.slug, headline: articles.headline },
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(and(eq(comments.userId, userId), older))
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(limit + 1)
  return { comments: rows.slice(0, limit), before: rows.length > limit ? rows[limit - 1]!.id : null }
}
