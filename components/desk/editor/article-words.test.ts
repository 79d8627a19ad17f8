import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Stale } from '#domain/saves.ts'
import { aDraft } from '#domain/testing.ts'
import { afterSave, elsewhereWords, staleWords } from './article-words.ts'

const clock = { language: 'en', timeZone: 'UTC' }
const at = new Date('2026-11-24T12:00:00Z')
const stale = (changed: Partial<Stale>): Stale => ({
  ...{ revision: 2, by: 'Ada North', mine: false, act: 'saved', at, draft: aDraft() },
  ...changed,
})

test('who saved meanwhile is named, and it is “you” where it was the writer’s own doing', () => {
  const heading = (changed: Partial<Stale>) => staleWords(stale(changed), clock).heading
  assert.equal(heading({}), 'Ada North saved this article while you were writing')
  assert.equal(
    heading({ act: 'restored' }),
    'Ada North restored a revision of this article while you were writing',
  )
  assert.equal(heading({ by: null }), 'Somebody saved this article while you were writing')
  assert.match(heading({ mine: true }), /^You saved this article in another window/)
  assert.match(heading({ mine: true, act: 'restored' }), /^You restored a revision/)
  for (const mine of [true, false])
    assert.match(staleWords(stale({ mine }), clock).about, /24 November 2026, 12:00/)
  assert.match(elsewhereWords(at, clock).about, /24 November 2026, 12:00/)
})

test('a headline nobody has written yet stays empty after a save', () => {
  const saved = {
    revision: 2,
    slug: 'harbour-opens',
    headline: 'Untitled',
    status: 'draft' as const,
    publishedAt: null,
    updatedAt: null,
  }
  const sent = aDraft({ headline: ' ' })
  assert.equal(afterSave(sent, saved).headline, '')
  assert.equal(afterSave(aDraft(), { ...saved, headline: 'Harbour opens' }).headline, 'Harbour opens')
})
