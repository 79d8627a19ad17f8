import { and, eq, isNull, ne, or, sql } from 'drizzle-orm'
import { isReservedName, nameKey } from '#domain/names.ts'
import type { Viewer } from '#domain/roles.ts'
import { Role } from '#domain/roles.ts'
import { type Db, db } from './client.ts'
import { newId } from './ids.ts'
import { given, prepared } from './prepared.ts'
import { users } from './schema.people.ts'
import { authors } from './schema.ts'
import { siteSettings } from './site.ts'

const account = prepared('account', (at) =>
  at
    .select()
    .from(users)
    .where(eq(users.id, given('id', users.id))),
)

/** Everything of an account, or undefined. */
export async function accountOf(id: string) {
  const [row] = await account({ id })
  return row
}

/** The person a session was made for, as they are now; null where there is none or the session has ended. */
export async function viewerOf(userId: string, sessionVersion: number, now: Date): Promise<Viewer | null> {
  const row = await accountOf(userId)
  if (!row || row.sessionVersion !== sessionVersion || !Role.safeParse(row.role).success) return null
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    role: row.role,
    confirmed: row.confirmedAt !== null,
    suspended: row.suspendedUntil !== null && row.suspendedUntil > now,
  }
}

/** An account with what must stay on the server. `password`: as it is kept, or null where there is none. */
export type User = {
  id: string
  name: string
  email: string
  role: Role
  password: string | null
  confirmedAt: Date | null
  sessionVersion: number
}

const columns = {
  id: users.id,
  name: users.name,
  email: users.email,
  role: users.role,
  password: users.password,
  confirmedAt: users.confirmedAt,
  sessionVersion: users.sessionVersion,
}

/** The account of an address (in lower case), or null. */
export async function userByEmail(email: string): Promise<User | null> {
  const [row] = await db.select(columns).from(users).where(eq(users.email, email))
  return row ?? null
}

/** The account with that id, or null. */
export async function userById(id: string): Promise<User | null> {
  const [row] = await db.select(columns).from(users).where(eq(users.id, id))
  return row ?? null
}

export type NewUser = {
  name: string
  email: string
  password: string | null
  role?: Role
  confirmedAt?: Date | null
}

/** A new account: its id, and the statement that adds it. It changes no row where the address has an account: expect 1. */
export function newUser(user: NewUser, now: Date) {
  const id = newId()
  return {
    id,
    statement: (tx: Db = db) =>
      tx
        .insert(users)
        .values({ id, ...user, nameKey: nameKey(user.name), createdAt: now })
        .onConflictDoNothing({ target: users.email }),
  }
}

/** A statement that gives somebody another name. */
export function renameUser(id: string, name: string, tx: Db = db) {
  return tx
    .update(users)
    .set({ name, nameKey: nameKey(name) })
    .where(eq(users.id, id))
}

/** A statement that says somebody owns the address their account has. Changes no row where it has another by now. */
export function confirmUser(id: string, email: string, now: Date, tx: Db) {
  return tx
    .update(users)
    .set({ confirmedAt: sql`coalesce(${users.confirmedAt}, ${param(now)})` })
    .where(and(eq(users.id, id), eq(users.email, email)))
}

/** A statement that gives an account another address, which its owner proved to be theirs. */
export function changeAddress(id: string, email: string, now: Date, tx: Db) {
  return tx.update(users).set({ email, confirmedAt: now }).where(eq(users.id, id))
}

/** A statement that sets a password (as it is kept; null: none) and ends every session. */
export function setPassword(id: string, password: string | null, tx: Db) {
  return tx
    .update(users)
    .set({ password, sessionVersion: sql`${users.sessionVersion} + 1` })
    .where(eq(users.id, id))
}

/** A statement that ends every session of somebody. */
export function endSessions(id: string, tx: Db = db) {
  return tx
    .update(users)
    .set({ sessionVersion: sql`${users.sessionVersion} + 1` })
    .where(eq(users.id, id))
}

/** A statement that gives somebody a role and ends every session of theirs. */
export function setRole(id: string, role: Role, tx: Db) {
  return tx
    .update(users)
    .set({ role, sessionVersion: sql`${users.sessionVersion} + 1` })
    .where(eq(users.id, id))
}

function param(at: Date) {
  return sql.param(at, users.confirmedAt)
}

/** Whether somebody else of the staff, or a byline, has a name that looks like this one. */
export async function isStaffName(name: string, exceptId = ''): Promise<boolean> {
  const key = nameKey(name)
  const [person] = await db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.nameKey, key), ne(users.role, 'reader'), ne(users.id, exceptId)))
    .limit(1)
  if (person) return true
  const [byline] = await db
    .select({ id: authors.id })
    .from(authors)
    .where(and(eq(authors.nameKey, key), or(isNull(authors.userId), ne(authors.userId, exceptId))))
    .limit(1)
  return byline !== undefined
}

/** Why somebody can't be called that, as a sentence; null where they can. `exceptId`: who asks, by their id. */
export async function nameProblem(name: string, exceptId?: string): Promise<string | null> {
  const taken = isReservedName(name, (await siteSettings()).name) || (await isStaffName(name, exceptId))
  return taken ? 'This name would be taken for the newsroom’s. Please choose another.' : null
}
