import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Role, Viewer } from '#domain/roles.ts'
import { NotAsExpected } from './atomically.ts'
import { auditPage } from './audit.ts'
import { db } from './client.ts'
import { invite, openInvitations } from './invitations.ts'
import { peoplePage, personById } from './people.ts'
import { changeRole } from './people-roles.ts'
import { jobs } from './schema.people.ts'
import { changeSuspension } from './suspensions.ts'
import { aPerson, freshDatabase } from './testing.ts'
import { tokenOf } from './tokens.ts'
import { viewerOf } from './users.ts'

await freshDatabase()
const now = new Date()
const later = new Date(now.getTime() + 86_400_000)
const chief = await aPerson('administrator', { name: 'Chief' })
const ana = await aPerson('reader', { name: 'Ana Ünal', email: 'ana@post.example' })
const ben = await aPerson('moderator', { name: 'Ben 100%' })

const found = async (query: { q?: string; role?: Role | 'staff' | null; byEmail?: boolean }) =>
  (await peoplePage({ q: '', role: null, before: null, byEmail: true, ...query })).people.map(
    (person) => person.name,
  )

const role = (person: Viewer, to: Role, by = chief, seen = person.role) =>
  changeRole({ person: person.id, seen, role: to, by, now })

const suspend = async (person: Viewer, by: Viewer, until: Date | null = later) =>
  changeSuspension({
    person: (await personById(person.id))!,
    until,
    reason: until ? 'Insults' : '',
    act: until ? 'suspendReader' : 'liftSuspension',
    by,
    now,
  })

test('people are found by a part of their name or address, newest first', async () => {
  assert.deepEqual(await found({}), ['Ben 100%', 'Ana Ünal', 'Chief'])
  assert.deepEqual(await found({ q: 'ana' }), ['Ana Ünal'])
  assert.deepEqual(await found({ q: 'UNAL' }), ['Ana Ünal'])
  assert.deepEqual(await found({ q: 'a ÜNAL' }), ['Ana Ünal'])
  assert.deepEqual(await found({ q: 'ana@post' }), ['Ana Ünal'])
  assert.deepEqual(await found({ q: 'ANA@Post' }), ['Ana Ünal'])
  assert.deepEqual(await found({ q: 'nobody' }), [])
})

test('what has a meaning for the database is only text', async () => {
  assert.deepEqual(await found({ q: '100%' }), ['Ben 100%'])
  assert.deepEqual(await found({ q: "'; drop table users; --" }), [])
  assert.deepEqual(await found({ q: '\\' }), [])
})

test('who may not see addresses can’t find people by them', async () => {
  assert.deepEqual(await found({ q: 'ana@post', byEmail: false }), [])
})

test('people are filtered by their role', async () => {
  assert.deepEqual(await found({ role: 'staff' }), ['Ben 100%', 'Chief'])
  assert.deepEqual(await found({ role: 'reader' }), ['Ana Ünal'])
})

test('pages go on where the last one ended', async () => {
  const first = await peoplePage({ q: '', role: null, before: null, byEmail: true }, 2)
  assert.equal(first.before, ana.id)
  const second = await peoplePage({ q: '', role: null, before: first.before, byEmail: true }, 2)
  assert.deepEqual(
    second.people.map((person) => person.name),
    ['Chief'],
  )
  assert.equal(second.before, null)
})

test('a new role counts at the next request, and is written down', async () => {
  await role(ana, 'editor')
  assert.equal((await viewerOf(ana.id, 1, now))!.role, 'editor')
  const { acts } = await auditPage({ before: null, subject: `user:${ana.id}` })
  assert.deepEqual(
    [acts[0]!.act, acts[0]!.before, acts[0]!.after],
    ['changeRole', { role: 'reader' }, { role: 'editor' }],
  )
  await role({ ...ana, role: 'editor' }, 'reader')
})

test('a role somebody else has changed meanwhile is not changed', async () => {
  await assert.rejects(role(ben, 'writer', chief, 'reader'), NotAsExpected)
  assert.equal((await personById(ben.id))!.role, 'moderator')
})

test('the last administrator keeps the role, and isn’t shut out', async () => {
  await assert.rejects(role(chief, 'editor'), NotAsExpected)
  await assert.rejects(suspend(chief, chief), NotAsExpected)
  assert.equal((await viewerOf(chief.id, 1, now))!.role, 'administrator')
})

test('one who is suspended is no other administrator', async () => {
  const second = await aPerson('administrator')
  await suspend(second, chief)
  await assert.rejects(role(chief, 'editor'), NotAsExpected)
  await suspend(second, chief, null)
  await role(chief, 'editor', second)
  await role({ ...chief, role: 'editor' }, 'administrator', second)
  await role(second, 'reader')
})

test('two administrators who take each other’s role at once leave one', async () => {
  const second = await aPerson('administrator')
  const outcomes = await Promise.allSettled([role(chief, 'reader', second), role(second, 'reader', chief)])
  const left = await found({ role: 'administrator' })
  assert.equal(left.length, 1)
  assert.equal(outcomes.filter((outcome) => outcome.status === 'fulfilled').length, 1)
  if (!left.includes('Chief')) {
    await role({ ...chief, role: 'reader' }, 'administrator', second)
    await role(second, 'reader')
  }
})

test('a suspension counts at the next request, until its end', async () => {
  await suspend(ana, ben)
  assert.equal((await viewerOf(ana.id, 1, now))!.suspended, true)
  assert.equal((await viewerOf(ana.id, 1, later))!.suspended, false)
  assert.equal((await personById(ana.id))!.suspensionReason, 'Insults')
  await suspend(ana, ben, null)
  assert.equal((await viewerOf(ana.id, 1, now))!.suspended, false)
})

test('somebody who became staff meanwhile isn’t suspended by a moderator', async () => {
  const seen = (await personById(ana.id))!
  await role(ana, 'writer')
  const late = changeSuspension({
    person: seen,
    until: later,
    reason: 'x',
    act: 'suspendReader',
    by: ben,
    now,
  })
  await assert.rejects(late, NotAsExpected)
  await role({ ...ana, role: 'writer' }, 'reader')
})

test('an invitation goes out once, and a second one ends the first', async () => {
  const secrets: string[] = []
  const letter = (secret: string) => {
    secrets.push(secret)
    return { to: 'new@post.example', subject: 'Invited', text: secret }
  }
  for (const role of ['writer', 'editor'] as const)
    await invite({ email: 'new@post.example', role, letter, by: chief, now })
  assert.equal(await tokenOf(secrets[0], ['invite'], now), null)
  assert.equal((await tokenOf(secrets[1], ['invite'], now))!.role, 'editor')
  assert.deepEqual(
    (await openInvitations(now)).map(({ email, role }) => [email, role]),
    [['new@post.example', 'editor']],
  )
  assert.equal((await db.select().from(jobs)).length, 2)
  const { acts } = await auditPage({ before: null, subject: 'email:new@post.example' })
  assert.equal(acts.length, 2)
  assert.ok(!JSON.stringify(acts).includes(secrets[1]!), 'the link is not in the log')
})
