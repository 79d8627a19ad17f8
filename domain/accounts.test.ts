import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Email, localPath, Password, weakness } from './accounts.ts'

test('an address is taken in lower case, without spaces around it', () => {
  assert.equal(Email.parse('  Ana@Example.ORG '), 'ana@example.org')
})

test('what is no address is refused with a sentence that shows one', () => {
  for (const email of [
    '',
    'ana',
    'ana@',
    '@example.org',
    'ana@example',
    'a b@example.org',
    'ana@example.org\nBcc: x@example.org',
    `${'a'.repeat(250)}@example.org`,
  ])
    assert.equal(Email.safeParse(email).success, false, email)
  assert.match(Email.safeParse('ana').error!.issues[0]!.message, /such as ana@example.org/)
})

test('a password has 10 to 200 characters of any kind', () => {
  for (const password of [
    'correct horse',
    'пароль из слов',
    '密码密码一二三四五六',
    'x1y2z3'.repeat(33),
    ' ten spaces ',
  ])
    assert.equal(Password.safeParse(password).success, true, password)
  for (const password of ['', 'short', 'nine char', 'ab'.repeat(101), 'aaaaaaaaaaaa', undefined])
    assert.equal(Password.safeParse(password).success, false, password)
})

test('the same password typed on another keyboard is the same', () => {
  assert.equal(Password.parse('pa\u0308sswo\u0308rter'), Password.parse('pässwörter'))
})

test('nobody can use their own name or address as password', () => {
  const person = { name: 'Marta Silva', email: 'marta.silva@example.org' }
  for (const password of [
    'marta silva',
    'MartaSilva',
    'marta.silva@example.org',
    'marta.silva',
    'Márta Silva!',
  ])
    assert.match(weakness(password, person) ?? '', /not your name/, password)
  assert.equal(weakness('correct horse battery', person), null)
})

test('after signing in one goes on to pages of this site alone', () => {
  for (const path of ['/', '/articles/a?x=1#comment-2', '/search?q=%20', '/account', '/articles/%D0%BF'])
    assert.equal(localPath(path), path)
  for (const path of [
    ...[
      '',
      'account',
      '//evil.example',
      '/\\evil.example',
      '\\/evil.example',
      'https://evil.example',
      'javascript:alert(1)',
    ],
    ...[
      '/\t/evil.example',
      '/a\\b',
      '/\n',
      ' /a',
      undefined,
      ['/a'],
      '/..//evil.example',
      `/${'a'.repeat(3000)}`,
    ],
  ])
    assert.equal(localPath(path), '/', JSON.stringify(path))
})

test('whatever the link says, what comes out stays on this site', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((s) => `/${s}`),
        fc.webUrl(),
      ),
      (next) => {
        assert.equal(new URL(localPath(next), 'https://news.example').origin, 'https://news.example')
      },
    ),
    { numRuns: 2000 },
  )
})
