import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anInput } from '#domain/testing.ts'
import { saveArticle } from './article-save.ts'
import { NotAsExpected } from './atomically.ts'
import { auditPage } from './audit.ts'
import { pickedForFront } from './front.ts'
import { frontCandidates, picksAtDesk, savePicks } from './front-picks.ts'
import { newId } from './ids.ts'
import { ensureSection } from './sections.ts'
import { aPerson, freshDatabase } from './testing.ts'

await freshDatabase()
const by = await aPerson('editor')
const section = await ensureSection({ slug: 'world', name: 'World' })
const now = new Date('2026-11-24T12:00:00Z')
const anArticle = async (headline: string, changed: object = {}) =>
  (
    await saveArticle(
      anInput({ slug: newId(), headline, sectionId: section.id, publishedAt: now, ...changed }),
    )
  ).id
const [a, b, c] = [
  await anArticle('Harbour opens'),
  await anArticle('Bridge closes'),
  await anArticle('100% rain'),
]

test('what was saved is the front, in its order', async () => {
  await savePicks({ order: [a, b], seen: [], by })
  assert.deepEqual(await pickedForFront(), [a, b])
  await savePicks({ order: [c, b, a], seen: [a, b], by })
  assert.deepEqual(await pickedForFront(), [c, b, a])
  await savePicks({ order: [], seen: [c, b, a], by })
  assert.deepEqual(await pickedForFront(), [])
})

test('who saw another front than there is changes nothing', async () => {
  await savePicks({ order: [a, b], seen: [], by })
  for (const seen of [[], [a], [b, a], [a, b, c], [c]]) {
    await assert.rejects(savePicks({ order: [c], seen, by }), NotAsExpected, JSON.stringify(seen))
    assert.deepEqual(await pickedForFront(), [a, b])
  }
  await savePicks({ order: [], seen: [a, b], by })
})

test('of two who arrange an empty front at once one wins, whole', async () => {
  const outcomes = await Promise.allSettled([
    savePicks({ order: [a, b], seen: [], by }),
    savePicks({ order: [c, a], seen: [], by }),
  ])
  const lost = outcomes.filter((outcome) => outcome.status === 'rejected')
  assert.equal(lost.length, 1)
  assert.ok(lost[0]!.reason instanceof NotAsExpected, String(lost[0]!.reason))
  const picks = await pickedForFront()
  assert.deepEqual(picks, outcomes[0]!.status === 'fulfilled' ? [a, b] : [c, a])
  await savePicks({ order: [], seen: picks, by })
})

test('a pick that readers can’t see is still shown at the desk', async () => {
  const draft = await anArticle('Not yet', { status: 'draft', publishedAt: null })
  await savePicks({ order: [draft, a], seen: [], by })
  assert.deepEqual(
    (await picksAtDesk()).map(({ id, status }) => [id, status]),
    [
      [draft, 'draft'],
      [a, 'published'],
    ],
  )
  await savePicks({ order: [], seen: [draft, a], by })
})

test('articles to pick from are published, in a section, and found by words of their headline', async () => {
  await anArticle('About us', { sectionId: null })
  const names = async (q: string) => (await frontCandidates(q, now)).map((article) => article.headline)
  assert.deepEqual((await names('')).sort(), ['100% rain', 'Bridge closes', 'Harbour opens'])
  assert.deepEqual(await names('OPENS harbour'), ['Harbour opens'])
  assert.deepEqual(await names('100%'), ['100% rain'])
  await anArticle('Über den Fluss')
  assert.deepEqual(await names('FLUSS über'), ['Über den Fluss'])
  assert.deepEqual(await frontCandidates('', new Date(now.getTime() - 1)), [])
})

test('every change of the front is written down with before and after', async () => {
  const { acts } = await auditPage({ before: null, subject: 'front', by: by.id }, 1)
  assert.equal(acts[0]!.act, 'saveFront')
  assert.deepEqual(acts[0]!.after, { stories: [] })
})
