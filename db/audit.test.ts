import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anInput, idOf } from '#domain/testing.ts'
import { saveArticle } from './article-save.ts'
import { atomically, expecting } from './atomically.ts'
import { auditPage, auditStatement } from './audit.ts'
import { subjectNames } from './audit-subjects.ts'
import { db } from './client.ts'
import { users } from './schema.people.ts'
import { changeSite, markOf, siteSettings } from './site.ts'
import { aPerson, freshDatabase } from './testing.ts'

await freshDatabase()
const [ana, ben] = [await aPerson('administrator', { name: 'Ana' }), await aPerson('editor', { name: 'Ben' })]
const write = (by: typeof ana, act: string, subject = 'front') =>
  auditStatement({ by, act, subject, after: { act } })
for (const act of ['one', 'two', 'three']) await write(ana, act)
await write(ben, 'four', 'site')

const acts = async (query: Partial<Parameters<typeof auditPage>[0]>, limit?: number) => {
  const page = await auditPage({ before: null, ...query }, limit)
  return { acts: page.acts.map(({ act }) => act), before: page.before }
}

test('the newest act comes first, and pages go on where the last one ended', async () => {
  const first = await acts({}, 3)
  assert.deepEqual(first.acts, ['four', 'three', 'two'])
  assert.deepEqual(await acts({ before: first.before }, 3), { acts: ['one'], before: null })
})

test('the log is read by person and by subject', async () => {
  assert.deepEqual((await acts({ by: ben.id })).acts, ['four'])
  assert.deepEqual((await acts({ subject: 'front' })).acts, ['three', 'two', 'one'])
  assert.deepEqual((await acts({ subject: 'front', by: ben.id })).acts, [])
})

test('an act that fails is not in the log', async () => {
  await assert.rejects(
    atomically((tx) => [
      auditStatement({ by: ana, act: 'never', subject: 'front' }, tx),
      expecting(1, tx.update(users).set({ name: 'x' })),
    ]),
  )
  assert.ok(!(await acts({})).acts.includes('never'))
  assert.equal(
    (await db.select().from(users)).every((user) => user.name !== 'x'),
    true,
  )
})

test('new settings are saved with how they were before', async () => {
  const before = await siteSettings()
  await changeSite({ ...before, name: 'The Post', bannedPhrases: ['buy now'] }, markOf(before), ana)
  assert.deepEqual((await siteSettings()).bannedPhrases, ['buy now'])
  const [entry] = (await auditPage({ before: null, subject: 'site' })).acts
  assert.equal((entry!.before as { name: string }).name, 'Broadsheet')
  assert.equal((entry!.after as { name: string }).name, 'The Post')
})

test('subjects have the names they have today; those gone have none', async () => {
  const { id } = await saveArticle(anInput())
  const names = await subjectNames([
    `article:${id}`,
    `user:${ana.id}`,
    `topic:${idOf(1)}`,
    'front',
    'redirect:/a:b',
  ])
  assert.deepEqual(
    [...names],
    [
      [`article:${id}`, 'Harbour opens'],
      [`user:${ana.id}`, 'Ana'],
    ],
  )
})
