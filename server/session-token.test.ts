import assert from 'node:assert/strict'
import { createHmac, hkdfSync } from 'node:crypto'
import { mock, test } from 'node:test'
import { SignJWT, UnsecuredJWT } from 'jose'
import { openSession, sealSession } from './session-token.ts'

const secret = 'a secret only this test knows, long enough'
const ada = { sub: '0198c0de-0000-7000-8000-000000000001', version: 3 }

test('what was sealed is opened again, and nothing else comes with it', async () => {
  const more = { ...ada, name: 'Ada', role: 'administrator' }
  assert.deepEqual(await openSession(await sealSession(more, secret, 60), secret), ada)
})

test('a session ends when its time is over', async () => {
  const token = await sealSession(ada, secret, 60)
  mock.timers.enable({ apis: ['Date'], now: Date.now() + 61_000 })
  try {
    assert.equal(await openSession(token, secret), null)
  } finally {
    mock.timers.reset()
  }
})

test('what this site did not seal opens nothing', async () => {
  const token = await sealSession(ada, secret, 60)
  const [head, , seal] = token.split('.')
  const other = Buffer.from(JSON.stringify({ ...ada, sub: 'somebody else', exp: 9e9 })).toString('base64url')
  const exp = Math.floor(Date.now() / 1000) + 60
  const key = new Uint8Array(hkdfSync('sha256', secret, '', 'broadsheet session', 64))
  const signed = (by: Uint8Array, alg: string, claims: Record<string, unknown>) =>
    new SignJWT(claims).setProtectedHeader({ alg }).sign(by)
  assert.deepEqual(await openSession(await signed(key, 'HS256', { ...ada, exp }), secret), ada)
  const bad = {
    nothing: '',
    'a word': 'session',
    'another site’s': await sealSession(ada, 'another secret, also long enough', 60),
    'another person in it': `${head}.${other}.${seal}`,
    'cut short': token.slice(0, -1),
    'without a seal': new UnsecuredJWT({ ...ada, exp }).encode(),
    'sealed with the secret itself, which seals other things too': await signed(
      new TextEncoder().encode(secret),
      'HS256',
      { ...ada, exp },
    ),
    'without an end': await signed(key, 'HS256', ada),
    'sealed in another way': await signed(key, 'HS512', { ...ada, exp }),
    'sealed by hand with the secret': `${head}.${other}.${createHmac('sha256', secret).update(`${head}.${other}`).digest('base64url')}`,
  }
  for (const [what, given] of Object.entries(bad)) assert.equal(await openSession(given, secret), null, what)
})

test('without a secret nothing is sealed or opened', async () => {
  const token = await sealSession(ada, secret, 60)
  await assert.rejects(sealSession(ada, '', 60))
  await assert.rejects(openSession(token, ''))
})
