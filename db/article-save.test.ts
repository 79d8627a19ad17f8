import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import type { ArticleInput } from '#domain/articles.ts'
import { contentOf } from '#domain/drafts.ts'
import { aDraft, anInput, idOf } from '#domain/testing.ts'
import { type DeskSave, SectionGone, StaleSave, saveArticle } from './article-save.ts'
import { articleBySlug } from './articles.ts'
import { NotAsExpected } from './atomically.ts'
import { db } from './client.ts'
import { correctArticle, correctionsOf } from './corrections.ts'
import { deskArticle, lastSave } from './desk-article.ts'
import { draftOf, keepDraft } from './drafts.ts'
import { addressOf } from './redirects.ts'
import { revisionOf, revisionsOf } from './revisions.ts'
import { audit, users } from './schema.people.ts'
import { articles } from './schema.ts'
import { removeSection } from './section-changes.ts'
import { ensureSection } from './sections.ts'
import { SlugTaken } from './slugs.ts'
import { freshDatabase } from './testing.ts'

await freshDatabase()
const world = await ensureSection({ slug: 'world', name: 'World' })
const [ada, ben] = [await person('Ada'), await person('Ben')]
const noon = new Date('2026-11-24T12:00:00Z')

const editor = (who: { id: string; name: string }) => ({
  ...{ ...who, email: '', role: 'editor' as const },
  ...{ confirmed: true, suspended: false },
})

async function person(name: string) {
  const row = { id: idOf(name.charCodeAt(0)), name, email: `${name}@post.example`, createdAt: new Date() }
  await db.insert(users).values(row)
  return { id: row.id, name }
}

const input = (changed: Partial<ArticleInput> = {}) =>
  anInput({ publishedAt: noon, sectionId: world.id, ...changed })
const by = (who: { id: string; name: string }, act: DeskSave['act'], basedOn: number) => ({
  by: who,
  act,
  basedOn,
})
const begin = (slug: string, changed: Partial<ArticleInput> = {}) =>
  saveArticle(input({ slug, ...changed }), undefined, { by: ada, act: 'begin' })
const acts = async (id: string) =>
  (await db
    .select()
    .from(audit)
    .where(eq(audit.subject, `article:${id}`))
    .orderBy(audit.id)) ?? []

test('a save that others overtook is refused, changes nothing, and brings what stands there now', async () => {
  const { id } = await begin('overtaken')
  await saveArticle(input({ slug: 'overtaken', headline: 'By Ben' }), id, by(ben, 'update', 1))
  const stale = saveArticle(input({ slug: 'overtaken', headline: 'By Ada' }), id, by(ada, 'update', 1))
  await assert.rejects(stale, (error) => {
    assert.ok(error instanceof StaleSave)
    assert.equal(error.present.revision, 2)
    assert.equal(error.present.content.headline, 'By Ben')
    return true
  })
  assert.equal((await deskArticle(id))!.content.headline, 'By Ben')
  assert.deepEqual(
    (await revisionsOf(id, null)).entries.map((entry) => entry.number),
    [2, 1],
  )
  assert.equal((await acts(id)).length, 2)
})

test('of saves sent at once, from the same revision, one is kept and the others are told', async () => {
  const { id } = await begin('at-once')
  const results = await Promise.allSettled(
    [1, 2, 3, 4].map((n) =>
      saveArticle(
        input({ slug: 'at-once', headline: `Version ${n}` }),
        id,
        by(n % 2 ? ada : ben, 'update', 1),
      ),
    ),
  )
  const won = results.filter((result) => result.status === 'fulfilled')
  assert.equal(won.length, 1)
  for (const result of results)
    if (result.status === 'rejected') assert.ok(result.reason instanceof StaleSave)
  assert.equal((await deskArticle(id))!.revision, 2)
  assert.equal((await revisionsOf(id, null)).entries.length, 2)
})

test('every save is a revision, whole, and any of them can be had again', async () => {
  const draft = aDraft({ headline: 'First', slug: 'whole', sectionId: world.id })
  const whole = { ...contentOf(draft), status: 'draft' as const, publishedAt: null, updatedAt: null }
  const { id } = await saveArticle(whole, undefined, { by: ada, act: 'begin' })
  const second = { ...whole, headline: 'Second', body: [] }
  await saveArticle(second, id, by(ben, 'save', 1))
  assert.deepEqual(await revisionOf(id, 1), whole)
  assert.deepEqual(await lastSave(id), { act: 'saved', userId: ben.id, by: 'Ben' })
  await saveArticle((await revisionOf(id, 1))!, id, by(ada, 'restore', 2))
  const now = (await deskArticle(id))!
  assert.deepEqual(now.content, whole)
  assert.equal(now.revision, 3)
  assert.deepEqual(
    (await revisionsOf(id, null)).entries.map(({ number, act, by }) => [number, act, by]),
    [
      [3, 'restored', 'Ada'],
      [2, 'saved', 'Ben'],
      [1, 'begun', 'Ada'],
    ],
  )
  assert.deepEqual(
    (await revisionsOf(id, 2)).entries.map((entry) => entry.number),
    [1],
  )
  assert.equal(await revisionOf(id, 4), null)
})

test('an import saves the same way, and its revisions are nobody’s', async () => {
  const { id } = await saveArticle(input({ slug: 'imported' }))
  await saveArticle(input({ slug: 'imported', headline: 'Anew' }), id)
  const { entries } = await revisionsOf(id, null)
  assert.deepEqual(
    entries.map(({ number, act, by }) => [number, act, by]),
    [
      [2, 'imported', null],
      [1, 'imported', null],
    ],
  )
  assert.equal((await acts(id)).length, 0)
  await assert.rejects(saveArticle(input(), idOf(4711)), NotAsExpected)
})

test('the audit log has every act, with how it was before and after', async () => {
  const { id } = await begin('audited', { kicker: 'Old' })
  await saveArticle(input({ slug: 'audited', kicker: 'New' }), id, by(ben, 'update', 1))
  await saveArticle(input({ slug: 'audited', kicker: 'New', status: 'withdrawn' }), id, {
    ...by(ada, 'withdraw', 2),
    reason: 'It was wrong.',
  })
  const rows = await acts(id)
  assert.deepEqual(
    rows.map(({ act, name }) => [act, name]),
    [
      ['beginArticle', 'Ada'],
      ['updateArticle', 'Ben'],
      ['withdrawArticle', 'Ada'],
    ],
  )
  assert.deepEqual(rows[1]!.before, { revision: 1, kicker: 'Old' })
  assert.deepEqual(rows[1]!.after, { revision: 2, kicker: 'New' })
  assert.deepEqual(rows[2]!.after, { revision: 3, status: 'withdrawn', reason: 'It was wrong.' })
})

test('a save takes the place of what its writer had not saved, and leaves others’ alone', async () => {
  const { id } = await begin('unsaved')
  const seen = new Date()
  for (const who of [ada, ben])
    await keepDraft(id, who.id, aDraft({ headline: `By ${who.name}` }), 1, null, seen)
  await saveArticle(input({ slug: 'unsaved' }), id, { ...by(ada, 'update', 1), seen })
  assert.equal(await draftOf(id, ada.id), null)
  const kept = (await draftOf(id, ben.id))!
  assert.equal(kept.draft.headline, 'By Ben')
  assert.equal(kept.basedOn, 1)
})

test('an act that saves no text moves its doer’s unsaved text on to the new revision', async () => {
  const { id } = await begin('moved-on')
  for (const who of [ada, ben]) await keepDraft(id, who.id, aDraft(), 1, null)
  await saveArticle(input({ slug: 'moved-on', status: 'withdrawn' }), id, {
    ...by(ada, 'withdraw', 1),
    reason: 'Wrong.',
  })
  assert.equal((await draftOf(id, ada.id))!.basedOn, 2)
  assert.equal((await draftOf(id, ben.id))!.basedOn, 1)
})

test('a withdrawn article is gone with its reason, and published again it has none', async () => {
  const { id } = await begin('taken-back')
  await saveArticle(input({ slug: 'taken-back', status: 'withdrawn' }), id, {
    ...by(ada, 'withdraw', 1),
    reason: 'It was wrong.',
  })
  assert.equal(await articleBySlug('taken-back', new Date()), null)
  assert.equal(await addressOf('/articles/taken-back'), 'gone')
  assert.equal((await deskArticle(id))!.withdrawnReason, 'It was wrong.')
  await saveArticle(input({ slug: 'taken-back', status: 'withdrawn', kicker: 'x' }), id, by(ada, 'save', 2))
  assert.equal((await deskArticle(id))!.withdrawnReason, 'It was wrong.')
  await saveArticle(input({ slug: 'taken-back' }), id, by(ada, 'publish', 3))
  assert.equal((await deskArticle(id))!.withdrawnReason, '')
  assert.ok(await articleBySlug('taken-back', new Date()))
})

test('a scheduled article is there from its very minute, by the time of the question', async () => {
  const at = new Date('2030-01-01T09:30:00Z')
  const { id } = await begin('scheduled', { publishedAt: at })
  assert.equal(await articleBySlug('scheduled', new Date(at.getTime() - 1)), null)
  assert.ok(await articleBySlug('scheduled', at))
  await saveArticle(
    input({ slug: 'scheduled', publishedAt: new Date(at.getTime() + 60_000) }),
    id,
    by(ada, 'schedule', 1),
  )
  assert.equal(await articleBySlug('scheduled', at), null)
  await saveArticle(
    input({ slug: 'scheduled', status: 'draft', publishedAt: null }),
    id,
    by(ada, 'unschedule', 2),
  )
  assert.equal(await articleBySlug('scheduled', new Date(at.getTime() + 3_600_000)), null)
})

test('comments close so many days after publication as the article says', async () => {
  const { id } = await begin('closing', { commentDays: 3 })
  const closing = async () =>
    (await db.select().from(articles).where(eq(articles.id, id)))[0]!.commentsCloseAt
  assert.deepEqual(await closing(), new Date('2026-11-27T12:00:00Z'))
  await saveArticle(input({ slug: 'closing', commentDays: null }), id, by(ada, 'update', 1))
  assert.equal(await closing(), null)
})

test('a slug others have is refused where it must be exact, and numbered where not', async () => {
  const { id } = await begin('wanted')
  await saveArticle(input({ slug: 'wanted-now' }), id, by(ada, 'update', 1))
  for (const slug of ['wanted', 'wanted-now'])
    await assert.rejects(
      saveArticle(input({ slug }), undefined, { by: ada, act: 'begin', exactSlug: true }),
      (error) => error instanceof SlugTaken && error.free === `${slug}-2`,
    )
  assert.equal((await begin('wanted')).slug, 'wanted-2')
})

test('an address that only the desk knew leaves nothing behind', async () => {
  const { id } = await begin('working-title', { status: 'draft', publishedAt: null })
  await saveArticle(input({ slug: 'final-title' }), id, by(ada, 'publish', 1))
  assert.equal(await addressOf('/articles/working-title'), 'unknown')
})

test('a correction is dated, stands in the log and makes nobody’s text stale', async () => {
  const { id } = await begin('corrected')
  const at = new Date('2026-11-25T10:00:00Z')
  await correctArticle(id, [{ text: 'The year was 1920.' }], ada, at)
  assert.deepEqual(
    (await correctionsOf(id)).map(({ text, at }) => [text, at]),
    [[[{ text: 'The year was 1920.' }], at]],
  )
  assert.equal((await deskArticle(id))!.revision, 1)
  assert.equal((await acts(id)).at(-1)!.act, 'correctArticle')
})

test('a correction that is sent twice is one, and what is said later or elsewhere another', async () => {
  const { id } = await begin('corrected-twice')
  const other = await begin('corrected-elsewhere')
  const at = new Date('2026-11-25T10:00:00Z')
  const after = (seconds: number) => new Date(at.getTime() + seconds * 1000)
  const year = [{ text: 'The year was 1920.' }]
  await Promise.all([correctArticle(id, year, ada, at), correctArticle(id, year, ada, after(0.2))])
  await correctArticle(id, year, ben, after(40))
  assert.equal((await correctionsOf(id)).length, 1)
  assert.equal((await acts(id)).filter(({ act }) => act === 'correctArticle').length, 1)
  await correctArticle(id, [{ text: 'The month was May.' }], ada, after(41))
  await correctArticle(other.id, year, ada, after(41))
  await correctArticle(id, year, ada, after(100))
  assert.equal((await correctionsOf(id)).length, 3)
  assert.equal((await correctionsOf(other.id)).length, 1)
})

test('a section that was removed while somebody wrote is named, and nothing is changed', async () => {
  const games = await ensureSection({ slug: 'games', name: 'Games' })
  const { id } = await begin('games-over', { sectionId: null })
  await removeSection(games, editor(ada))
  const gone = input({ slug: 'games-over', headline: 'Late', sectionId: games.id })
  await assert.rejects(saveArticle(gone, id, by(ada, 'update', 1)), SectionGone)
  await assert.rejects(
    saveArticle({ ...gone, slug: 'new' }, undefined, { by: ada, act: 'begin' }),
    SectionGone,
  )
  assert.equal((await deskArticle(id))!.revision, 1)
  // Who is too late and has no section either hears of the other save first.
  await saveArticle(input({ slug: 'games-over' }), id, by(ben, 'update', 1))
  await assert.rejects(saveArticle(gone, id, by(ada, 'update', 1)), StaleSave)
  await saveArticle({ ...gone, sectionId: world.id }, id, by(ada, 'update', 2))
})

test('what is restored stays in its present section where the old one is gone', async () => {
  const arts = await ensureSection({ slug: 'arts', name: 'Arts' })
  const { id } = await begin('moved', { sectionId: arts.id, headline: 'Before' })
  await saveArticle(input({ slug: 'moved', headline: 'After' }), id, by(ben, 'update', 1))
  await removeSection(arts, editor(ada))
  await saveArticle((await revisionOf(id, 1))!, id, by(ada, 'restore', 2))
  const { content } = (await deskArticle(id))!
  assert.deepEqual([content.headline, content.sectionId], ['Before', world.id])
  assert.equal((await revisionOf(id, 3))!.sectionId, world.id)
})

test('what readers do not see is not corrected', async () => {
  const { id } = await begin('not-seen', { status: 'draft', publishedAt: null })
  await assert.rejects(correctArticle(id, [{ text: 'No.' }], ada, new Date()), NotAsExpected)
  assert.equal((await correctionsOf(id)).length, 0)
})
