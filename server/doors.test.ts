import assert from 'node:assert/strict'
import type { IncomingMessage } from 'node:http'
import { test } from 'node:test'
import { doorOf, isForeign, isForm, oneSpelling, readPath } from './doors.ts'

test('search, accounts and the desk are personal; everything else is public', () => {
  assert.equal(doorOf('/search'), 'personal')
  assert.equal(doorOf('/account/comments'), 'personal')
  assert.equal(doorOf('/desk'), 'desk')
  assert.equal(doorOf('/desk/articles/1'), 'desk')
  assert.equal(doorOf('/desk/articles/1/preview'), 'personal')
  assert.equal(doorOf('/desks'), 'public')
  assert.equal(doorOf('/articles/search'), 'public')
  assert.equal(doorOf('/searching'), 'public')
})

test('a path is read without its query', () => {
  assert.equal(readPath('/articles/a?utm_source=x'), '/articles/a')
  assert.equal(readPath('/articles/%C3%BC'), '/articles/%C3%BC')
})

test('paths no page can have are nobody’s', () => {
  for (const path of [
    '/%',
    '/%E0%A4%A',
    '/articles/%00',
    '//evil.example/',
    '/a\\b',
    `/${'a'.repeat(2000)}`,
    '/articles/..%2f..%2fetc%2fpasswd',
    'http://x/',
    '/x/../',
    '/./',
    '/a/..',
    '/%2e%2E/',
    '/a/%2e',
  ])
    assert.equal(readPath(path), null, path)
})

test('a page has one address, however it is spelled', () => {
  for (const [spelled, one] of [
    ['/articles/%63rane', '/articles/crane'],
    ['/feed.xm%6c', '/feed.xml'],
    ['/topics/%c3%bc', '/topics/%C3%BC'],
    ['/topics/u%CC%88', '/topics/%C3%BC'],
    ['/a%3Ab/%40c', '/a:b/@c'],
    ['/a|b', '/a%7Cb'],
  ])
    assert.equal(oneSpelling(spelled!), one, spelled)
  for (const path of [
    '/',
    '/articles/a-b.c~d_e',
    '/topics/%C3%BC',
    '/%F0%9F%9A%A2',
    '/a:b/@c',
    "/(it's)!*",
    '/a%7Cb',
    '/100%25',
  ])
    assert.equal(oneSpelling(path), path)
})

const post = (headers: Record<string, string>) =>
  ({ headers: { host: 'news.example', ...headers } }) as unknown as IncomingMessage

test('a change asked for by another site is foreign', () => {
  for (const headers of [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'https://news.example.evil.example' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])
    assert.equal(
      isForeign(post(headers as unknown as Record<string, string>), 'https://news.example'),
      true,
      JSON.stringify(headers),
    )
})

test('a change asked for by the site itself is not, also behind a proxy', () => {
  for (const headers of [
    { origin: 'https://news.example' },
    { origin: 'http://news.example' },
    { 'sec-fetch-site': 'same-origin' },
    {},
    { host: '127.0.0.1:3000', origin: 'https://news.example' },
  ])
    assert.equal(
      isForeign(post(headers as unknown as Record<string, string>), 'https://news.example'),
      false,
      JSON.stringify(headers),
    )
})

test('a form as pages send it is read, and a call by a script of the desk; nothing else is', () => {
  const sent = (headers: Record<string, string>) => isForm({ headers } as unknown as IncomingMessage)
  assert.ok(sent({ 'content-type': 'multipart/form-data; boundary=----WebKitFormBoundaryAbC' }))
  assert.ok(sent({ 'content-type': 'multipart/form-data;boundary="a b"' }))
  assert.ok(sent({ 'content-type': 'text/plain;charset=UTF-8', 'next-action': '40ab' }))
  for (const type of [
    '',
    'text/plain',
    'application/json',
    'multipart/form-data',
    'multipart/form-data; boundary=',
  ])
    assert.ok(!sent({ 'content-type': type }), type)
})
