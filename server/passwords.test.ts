import assert from 'node:assert/strict'
import { test } from 'node:test'
import { effort } from '#domain/testing.ts'
import { hashPassword, isPassword } from './passwords.ts'

test('a password is kept as argon2id with 19 MiB and 2 passes, never twice alike', async () => {
  const [one, two] = await Promise.all([hashPassword('correct horse'), hashPassword('correct horse')])
  assert.match(one, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
  assert.notEqual(one, two)
  assert.equal(await isPassword('correct horse', one), true)
  assert.equal(await isPassword('correct horse', two), true)
  assert.equal(await isPassword('correct Horse', one), false)
  assert.equal(await isPassword('', one), false)
})

test('a string of another program that keeps argon2id the same way is understood', async () => {
  // RFC-style reference: argon2id of "password" with salt "somesalt", m=65536, t=2, p=1.
  const kept = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'
  assert.equal(await isPassword('password', kept), true)
  assert.equal(await isPassword('passwort', kept), false)
})

test('where there is no password, or a broken one, nothing is right, after the same work', async () => {
  const kept = await hashPassword('correct horse')
  const work = (kept: string | null) =>
    effort(async () => {
      for (let i = 0; i < 5; i++) assert.equal(await isPassword('correct', kept), false)
    })
  await work(null)
  const [nobody, somebody] = [await work(null), await work(kept)]
  assert.ok(nobody > somebody / 2 && nobody < somebody * 2, JSON.stringify({ nobody, somebody }))
  for (const broken of ['', 'correct', '$argon2id$', `${kept}$`, '$2b$10$abc'])
    assert.equal(await isPassword('correct', broken), false)
})

test('many at once are done in turn, all of them', async () => {
  const kept = await hashPassword('correct horse')
  const answers = await Promise.all(
    Array.from({ length: 9 }, (_, i) => isPassword(i % 2 ? 'correct horse' : 'x', kept)),
  )
  assert.deepEqual(answers, [false, true, false, true, false, true, false, true, false])
})
