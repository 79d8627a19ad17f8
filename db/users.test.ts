import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { eq } from 'drizzle-orm'
import { atomically, expecting } from './atomically.ts'
import { ensureAuthor } from './authors.ts'
import { db, migrate } from './client.ts'
import { newId } from './ids.ts'
import { users } from './schema.people.ts'
import { authors } from './schema.ts'
import { freshDatabase } from './testing.ts'
import {
  changeAddress,
  confirmUser,
  endSessions,
  nameProblem,
  newUser,
  renameUser,
  setPassword,
  setRole,
  userByEmail,
  userById,
  viewerOf,
} from './users.ts'

await freshDatabase()
beforeEach(() => db.delete(users))
const now = new Date('2026-03-01T12:00:00Z')

async function made(more: object = {}): Promise<string> {
  const user = newUser({ name: 'Ana', email: 'ana@example.org', password: 'kept', ...more }, now)
  await user.statement()
  return user.id
}

test('a session is good for the number it was made with, and for nobody unknown', async () => {
  const id = await made()
  assert.deepEqual(await viewerOf(id, 1, now), {
    id,
    name: 'Ana',
    email: 'ana@example.org',
    role: 'reader',
    confirmed: false,
    suspended: false,
  })
  assert.equal(await viewerOf(id, 2, now), null)
  assert.equal(await viewerOf('nobody', 1, now), null)
})

test('signing out everywhere, a new password and a new role end every session at once', async () => {
  const id = await made()
  await endSessions(id)
  await atomically((tx) => [setPassword(id, 'other', tx)])
  await atomically((tx) => [setRole(id, 'editor', tx)])
  for (const version of [1, 2, 3]) assert.equal(await viewerOf(id, version, now), null)
  assert.equal((await viewerOf(id, 4, now))!.role, 'editor')
})

test('a suspension counts until its moment', async () => {
  const id = await made()
  await db
    .update(users)
    .set({ suspendedUntil: new Date(now.getTime() + 1) })
    .where(eq(users.id, id))
  assert.equal((await viewerOf(id, 1, now))!.suspended, true)
  assert.equal((await viewerOf(id, 1, new Date(now.getTime() + 1)))!.suspended, false)
})

test('a row with a role nobody knows opens nothing', async () => {
  assert.equal(await viewerOf(await made({ role: 'emperor' }), 1, now), null)
})

test('an address has one account', async () => {
  await made()
  const second = newUser({ name: 'Ben', email: 'ana@example.org', password: null }, now)
  await assert.rejects(atomically((tx) => [expecting(1, second.statement(tx))]))
  assert.equal((await userByEmail('ana@example.org'))!.name, 'Ana')
})

test('confirming counts for the address the letter went to, and the first time stays', async () => {
  const id = await made()
  const confirm = (email: string, at: Date) =>
    atomically((tx) => [expecting(1, confirmUser(id, email, at, tx))])
  await assert.rejects(confirm('other@example.org', now))
  await confirm('ana@example.org', now)
  await confirm('ana@example.org', new Date(now.getTime() + 1000))
  assert.deepEqual((await userById(id))!.confirmedAt, now)
  await atomically((tx) => [changeAddress(id, 'new@example.org', now, tx)])
  assert.equal((await userByEmail('new@example.org'))!.id, id)
})

test('nobody can take a name that looks like one of the newsroom’s, but may keep their own', async () => {
  await ensureAuthor({ handle: 'paul', name: 'Paul Aster' })
  const marta = await made({ name: 'Marta Silva', role: 'editor' })
  const ben = await made({ name: 'Ben', email: 'ben@example.org' })
  for (const name of ['Mаrta Silva', 'marta silva', 'PauI Aster', 'Broadsheet', 'Moderator'])
    assert.match((await nameProblem(name, ben)) ?? '', /taken for the newsroom’s/, name)
  assert.equal(await nameProblem('Marta  Silva', marta), null)
  assert.equal(await nameProblem('Ben', ben), null)
  await renameUser(marta, 'Martha Silva')
  assert.equal(await nameProblem('Marta Silva', ben), null)
})

test('a byline is as safe that was there before names had keys, and its own person may be called so', async () => {
  const ada = await made({ name: 'Ada', role: 'writer' })
  await db.insert(authors).values({ id: newId(), handle: 'ada', name: 'Ada Byron', userId: ada })
  await migrate()
  assert.match((await nameProblem('ada вyron')) ?? '', /taken for the newsroom’s/)
  assert.equal(await nameProblem('Ada Byron', ada), null)
  await db.delete(authors).where(eq(authors.handle, 'ada'))
})
