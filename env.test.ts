import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseEnv } from './env.ts'

test('nothing need be set', () => {
  const env = parseEnv({})
  assert.deepEqual(
    [env.PORT, env.SITE_URL, env.TRUST_PROXY, env.SMTP_URL],
    [3000, 'http://localhost:3000', 0, undefined],
  )
  assert.equal(parseEnv({ PORT: '', SMTP_URL: '' }).PORT, 3000)
})

test('what can’t be used is said in one sentence that names it and what it must be', () => {
  assert.throws(() => parseEnv({ PORT: 'many' }), /^Error: PORT=many can't be used: it must be a number\./)
  assert.throws(
    () => parseEnv({ SITE_URL: 'news.example' }),
    /must be an address such as https:\/\/news\.example/,
  )
  assert.throws(() => parseEnv({ TRUST_PROXY: '-1' }), /TRUST_PROXY=-1/)
  assert.throws(
    () => parseEnv({ MAIL_FROM: 'a@b.example\r\nBcc: c@d.example' }),
    /must be an address such as news@example\.org/,
  )
})

test('a secret is never repeated on the screen', () => {
  for (const [name, value] of [
    ['AUTH_SECRET', 'hush-hush'],
    ['SMTP_URL', 'http://ana:hush-hush@mail.example'],
  ])
    assert.throws(
      () => parseEnv({ [name!]: value }),
      (error: Error) => error.message.startsWith(`${name} can't be used`) && !error.message.includes('hush'),
    )
})

test('keys of another provider work together or not at all', () => {
  assert.throws(() => parseEnv({ AUTH_GOOGLE_ID: 'id' }), /AUTH_GOOGLE_SECRET is missing/)
  assert.throws(() => parseEnv({ AUTH_OIDC_ID: 'id' }), /AUTH_OIDC_ISSUER and AUTH_OIDC_SECRET is missing/)
  assert.equal(parseEnv({ AUTH_GITHUB_ID: 'id', AUTH_GITHUB_SECRET: 'secret' }).AUTH_GITHUB_ID, 'id')
})

test('letters may say a name beside the address they come from', () => {
  for (const from of ['news@example.org', 'The Daily Tide <news@example.org>'])
    assert.equal(parseEnv({ MAIL_FROM: from }).MAIL_FROM, from)
})
