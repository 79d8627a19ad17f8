import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ArticleInput, isPublic } from './articles.ts'
import { anInput, idOf } from './testing.ts'

const now = new Date('2026-11-24T12:00:00Z')
const before = new Date(now.getTime() - 1)
const after = new Date(now.getTime() + 1)

test('readers see what is published, from its very moment on, and nothing else', () => {
  assert.equal(isPublic({ status: 'published', publishedAt: before }, now), true)
  assert.equal(isPublic({ status: 'published', publishedAt: now }, now), true)
  assert.equal(isPublic({ status: 'published', publishedAt: after }, now), false)
  assert.equal(isPublic({ status: 'published', publishedAt: null }, now), false)
  for (const status of ['draft', 'withdrawn'] as const)
    for (const publishedAt of [before, now, after, null])
      assert.equal(isPublic({ status, publishedAt }, now), false, status)
})

test('what a save leaves out is filled in', () => {
  assert.deepEqual(ArticleInput.parse(anInput()), {
    ...anInput(),
    breaking: false,
    live: false,
    kicker: '',
    standfirst: '',
    authorIds: [],
    topicIds: [],
    lead: null,
    source: '',
    question: '',
    comments: 'open',
    commentDays: null,
    sharePictureId: null,
    canonicalUrl: '',
    updatedAt: null,
    origin: null,
  })
})

test('a headline loses the spaces around it and must not be empty', () => {
  assert.equal(ArticleInput.parse(anInput({ headline: ' Harbour opens\n' })).headline, 'Harbour opens')
  for (const headline of ['', '   ', '\0', 'x'.repeat(301)])
    assert.equal(ArticleInput.safeParse(anInput({ headline })).success, false)
})

const refused: Record<string, object> = {
  'a slug that is none': { slug: 'a/b' },
  'a state nobody knows': { status: 'live' },
  'a section that is no id': { sectionId: 'world' },
  'an author that is no id': { authorIds: ['ada'] },
  'more authors than a byline holds': { authorIds: Array.from({ length: 21 }, (_, n) => idOf(n)) },
  'a canonical address that is a script': { canonicalUrl: 'javascript:alert(1)' },
  'a canonical address within the site': { canonicalUrl: '/articles/a' },
  'a date that is text': { publishedAt: '2026-11-24' },
  'a body that is text': { body: '<p>x</p>' },
  'comments that are neither open nor closed': { comments: 'yes' },
}
for (const [what, changed] of Object.entries(refused))
  test(`${what} is refused`, () => {
    assert.equal(ArticleInput.safeParse({ ...anInput(), ...changed }).success, false)
  })

test('characters that a database refuses are taken out of every text', () => {
  const text = 'a\0b\ud800'
  const texts = { kicker: text, headline: text, standfirst: text, source: text, question: text, origin: text }
  const saved = ArticleInput.parse(anInput(texts))
  for (const name of Object.keys(texts) as (keyof typeof texts)[]) assert.equal(saved[name], 'ab\ufffd', name)
  const { canonicalUrl } = ArticleInput.parse(anInput({ canonicalUrl: 'https://wire.example/a\0b' }))
  assert.equal(canonicalUrl, 'https://wire.example/ab')
})
