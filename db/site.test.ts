import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ZodError } from 'zod'
import { Site } from '#domain/site.ts'
import { NotAsExpected } from './atomically.ts'
import { auditPage } from './audit.ts'
import { db } from './client.ts'
import { site } from './schema.ts'
import { changeSite, markOf, saveSite, siteSettings } from './site.ts'
import { aPerson, freshDatabase } from './testing.ts'

await freshDatabase()

test('before anything is set, every setting has its default', async () => {
  assert.deepEqual(await siteSettings(), Site.parse({}))
})

test('settings are saved whole and read as they were saved', async () => {
  const settings = Site.parse({
    name: 'الجريدة',
    language: 'ar-EG',
    timeZone: 'Africa/Cairo',
    question: 'Was “nun”?',
  })
  await saveSite(settings)
  assert.deepEqual(await siteSettings(), settings)
  await saveSite({ ...settings, name: 'The Post' })
  assert.deepEqual(await siteSettings(), { ...settings, name: 'The Post' })
})

test('a bad setting is refused, and what was set stays', async () => {
  const before = await siteSettings()
  await assert.rejects(saveSite({ ...before, timeZone: 'Atlantis' }), ZodError)
  assert.deepEqual(await siteSettings(), before)
})

test('settings others have changed meanwhile are not overwritten, and nothing is written down', async () => {
  const ana = await aPerson('administrator')
  const shown = await siteSettings()
  await changeSite({ ...shown, name: 'The Evening Post' }, markOf(shown), ana)
  const overtaken = changeSite({ ...shown, tagline: 'Late' }, markOf(shown), ana)
  await assert.rejects(overtaken, NotAsExpected)
  assert.deepEqual(await siteSettings(), { ...shown, name: 'The Evening Post' })
  assert.equal((await auditPage({ before: null, subject: 'site' })).acts.length, 1)
})

test('of several who change them at the same moment one does, the first time ever too', async () => {
  const ana = await aPerson('administrator')
  for (const round of ['first', 'second']) {
    if (round === 'first') await db.delete(site)
    const shown = await siteSettings()
    const results = await Promise.allSettled(
      ['One', 'Two', 'Three'].map((name) =>
        changeSite({ ...shown, name: `${name} ${round}` }, markOf(shown), ana),
      ),
    )
    assert.deepEqual(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected', 'rejected'])
    for (const result of results)
      if (result.status === 'rejected') assert.ok(result.reason instanceof NotAsExpected)
  }
})
