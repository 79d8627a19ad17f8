import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ZodError } from 'zod'
import { Site } from '#domain/site.ts'
import { saveSite, siteSettings } from './site.ts'
import { freshDatabase } from './testing.ts'

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
