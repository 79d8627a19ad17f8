import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainPath, Redirect } from './redirects.ts'

test('an old address is kept as the front looks for it', () => {
  assert.equal(plainPath('/2019/05/story/'), '/2019/05/story')
  assert.equal(plainPath('/news/%C3%BCber?utm_source=x#top'), '/news/über')
  assert.equal(plainPath(' /a '), '/a')
})

test('what is no path on this site is none', () => {
  for (const typed of [
    '',
    'news',
    '//evil.example',
    'https://post.example/a',
    '/a\\b',
    '/%E0%A4%A',
    '/a//b',
    '/a\u0000b c',
  ])
    assert.equal(plainPath(typed), null, JSON.stringify(typed))
})

test('a redirect leads to a path or to a whole address, and to nothing else', () => {
  assert.equal(Redirect.parse({ from: '/old', to: '/articles/über?page=2' }).to, '/articles/%C3%BCber?page=2')
  assert.equal(
    Redirect.parse({ from: '/old', to: 'https://other.example/a b' }).to,
    'https://other.example/a%20b',
  )
  for (const to of ['javascript:alert(1)', '//evil.example/', 'data:text/html,x', 'mailto:a@b.example', '']) {
    const refused = Redirect.safeParse({ from: '/old', to })
    assert.deepEqual(
      refused.error?.issues.map((issue) => issue.path[0]),
      ['to'],
      to,
    )
  }
})

test('the front page and the desk lead nowhere else', () => {
  for (const from of ['/', '/desk', '/desk/people', '/api/me', '/_next/x'])
    assert.equal(Redirect.safeParse({ from, to: '/about' }).success, false, from)
})
