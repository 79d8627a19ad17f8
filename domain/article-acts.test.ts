import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ArticleAct, articleStates, impossible, isPossible, stateOf } from './article-acts.ts'

const now = new Date('2026-11-24T12:00:00Z')
const later = new Date(now.getTime() + 1)

test('published with a time to come is scheduled, from its very moment on published', () => {
  assert.equal(stateOf({ status: 'published', publishedAt: later }, now), 'scheduled')
  assert.equal(stateOf({ status: 'published', publishedAt: later }, later), 'published')
  assert.equal(stateOf({ status: 'published', publishedAt: null }, now), 'scheduled')
  assert.equal(stateOf({ status: 'draft', publishedAt: now }, now), 'draft')
  assert.equal(stateOf({ status: 'withdrawn', publishedAt: now }, now), 'withdrawn')
})

const acts: ArticleAct[] = [
  'save',
  'publish',
  'schedule',
  'unschedule',
  'update',
  'correct',
  'withdraw',
  'restore',
  'delete',
]

test('in each state exactly these acts are possible', () => {
  const possible = Object.fromEntries(
    articleStates.map((state) => [state, acts.filter((act) => isPossible(act, state))]),
  )
  assert.deepEqual(possible, {
    draft: ['save', 'publish', 'schedule', 'restore', 'delete'],
    scheduled: ['save', 'publish', 'schedule', 'unschedule', 'restore'],
    published: ['update', 'correct', 'withdraw', 'restore'],
    withdrawn: ['save', 'publish', 'restore'],
  })
})

test('what readers have seen never becomes a draft again behind their backs', () => {
  for (const act of ['save', 'unschedule'] as const) assert.equal(isPossible(act, 'published'), false)
})

test('what readers have seen, or will by themselves, can’t be deleted', () => {
  for (const state of ['scheduled', 'published', 'withdrawn'] as const)
    assert.equal(isPossible('delete', state), false)
})

test('why an act is impossible is a sentence that says what to do', () => {
  assert.equal(
    impossible('withdraw', 'draft'),
    'This article is a draft, so it can’t be withdrawn. Load the page again to see how it stands now.',
  )
})
