import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ArticleAct } from './article-acts.ts'
import {
  contentProblems,
  publishingProblems,
  readyFor,
  scheduleProblem,
  toTheMinute,
} from './article-checks.ts'
import type { ArticleStatus } from './articles.ts'
import { ArticleDraft, contentOf, draftFrom, titled } from './drafts.ts'
import { aDraft, aUse, idOf } from './testing.ts'

const text = { type: 'paragraph' as const, text: [{ text: 'The gates turn again.' }] }
const ready = aDraft({ body: [text], sectionId: idOf(1) })

test('a draft that is ready has no problems', () => {
  assert.deepEqual(contentProblems(ready), {})
  assert.deepEqual(publishingProblems(ready), {})
})

test('what is missing is said by field, in sentences', () => {
  const problems = publishingProblems(
    aDraft({ headline: ' ', slug: 'a--b', canonicalUrl: 'soon', body: [text] }),
  )
  assert.deepEqual(Object.keys(problems).sort(), ['canonicalUrl', 'headline', 'sectionId', 'slug'])
  for (const sentence of Object.values(problems)) assert.match(sentence, /^[A-Z].*\.$/)
})

test('a section is only missing where nobody said that it is a page by itself', () => {
  assert.deepEqual(publishingProblems({ ...ready, sectionId: null, standsAlone: true }), {})
  assert.deepEqual(Object.keys(publishingProblems({ ...ready, sectionId: null })), ['sectionId'])
  assert.deepEqual(contentProblems({ ...ready, sectionId: null }), {})
})

test('every picture is described or said to be decorative before readers see it', () => {
  const bare = aUse({ alt: ' ' })
  const gallery = { type: 'gallery' as const, pictures: [bare, aUse()], caption: [] }
  assert.match(publishingProblems({ ...ready, lead: bare }).body!, /^A picture has no description/)
  assert.match(publishingProblems({ ...ready, lead: bare, body: [gallery] }).body!, /^2 pictures/)
  const said = { ...bare, decorative: true as const }
  assert.deepEqual(
    publishingProblems({ ...ready, lead: said, body: [{ type: 'picture', picture: said }] }),
    {},
  )
})

test('nothing without a headline of its own and a text is shown to readers; a draft may be saved without', () => {
  for (const headline of ['Untitled', ' untitled '])
    assert.match(publishingProblems({ ...ready, headline }).headline!, /still “Untitled”/)
  assert.match(publishingProblems({ ...ready, headline: ' ' }).headline!, /Write a headline/)
  const blank = { type: 'paragraph' as const, text: [{ text: ' ' }] }
  const divider = { type: 'divider' as const }
  for (const body of [[], [blank], [blank, divider]])
    assert.match(publishingProblems({ ...ready, body }).body!, /no text yet/)
  assert.deepEqual(publishingProblems({ ...ready, body: [{ type: 'picture', picture: aUse() }] }), {})
  const lead = aUse({ alt: '' })
  assert.match(publishingProblems({ ...ready, body: [], lead }).body!, /no text yet.* A picture has no desc/)
  const bare = { ...ready, headline: '', body: [], sectionId: null }
  const fields = (act: ArticleAct, status: ArticleStatus) => Object.keys(readyFor(act, status, bare).problems)
  assert.deepEqual(fields('save', 'draft'), [])
  assert.deepEqual(fields('save', 'withdrawn'), ['headline'])
  for (const [act, status] of [
    ['save', 'published'],
    ['publish', 'draft'],
    ['schedule', 'draft'],
  ] as const)
    assert.deepEqual(fields(act, status).sort(), ['body', 'headline', 'sectionId'], `${act} ${status}`)
})

test('a draft nobody has named is called Untitled in lists, and has an empty headline in the editor', () => {
  const saved = contentOf(titled({ ...ready, headline: ' ' }))
  assert.equal(saved.headline, 'Untitled')
  assert.equal(draftFrom({ ...saved, status: 'draft' }).headline, '')
  assert.equal(draftFrom({ ...saved, status: 'published' }).headline, 'Untitled')
})

test('a draft takes what isn’t finished, and loses none of it', () => {
  const typed = { slug: 'not a slug!', headline: '', body: [], sectionId: null, canonicalUrl: 'htt' }
  const draft = ArticleDraft.parse(typed)
  for (const [field, value] of Object.entries(typed))
    assert.deepEqual(draft[field as keyof ArticleDraft], value, field)
})

test('a draft is saved as content and comes back from it', () => {
  assert.deepEqual(draftFrom({ ...contentOf(ready), status: 'draft' }), ready)
  const about = { ...ready, sectionId: null, standsAlone: true }
  assert.deepEqual(draftFrom({ ...contentOf(about), status: 'published' }), about)
})

test('a moment to publish at is to come, and not too far away', () => {
  const now = new Date('2026-11-24T12:00:30Z')
  assert.match(scheduleProblem(toTheMinute(now), now)!, /has passed/)
  assert.equal(scheduleProblem(new Date('2026-11-24T12:01:00Z'), now), null)
  assert.match(scheduleProblem(new Date('2036-01-01'), now)!, /five years/)
  assert.match(scheduleProblem(new Date(Number.NaN), now)!, /Choose/)
})
