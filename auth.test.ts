import assert from 'node:assert/strict'
import { test } from 'node:test'
import { db } from '#db/client.ts'
import { newId } from '#db/ids.ts'
import { users } from '#db/schema.people.ts'
import { freshDatabase } from '#db/testing.ts'
import { endSessions } from '#db/users.ts'
import { sealSession } from '#server/session-token.ts'
import { viewerBy } from './auth.ts'

await freshDatabase()
const secret = 'a secret only this test knows, long enough'
process.env.AUTH_SECRET = secret
const id = newId()
const now = new Date()
await db
  .insert(users)
  .values({ id, name: 'Ada', nameKey: 'ada', email: 'ada@example.org', role: 'reader', createdAt: now })
const cookieOf = (version: number) => sealSession({ sub: id, version }, secret, 60)

test('a session counts as long as the row says so', async () => {
  const cookie = await cookieOf(1)
  for (let i = 0; i < 3; i++) assert.equal((await viewerBy(cookie))?.id, id)
  await endSessions(id)
  assert.equal(await viewerBy(cookie), null)
  assert.equal((await viewerBy(await cookieOf(2)))?.id, id)
})

test('what is no session of ours is nobody', async () => {
  const foreign = await sealSession({ sub: id, version: 2 }, 'another', 60)
  for (const cookie of [undefined, '', 'x', foreign, `${await cookieOf(2)}x`, 'y'.repeat(5000)])
    assert.equal(await viewerBy(cookie), null)
})
