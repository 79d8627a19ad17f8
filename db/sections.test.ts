import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ZodError } from 'zod'
import { isEmpty } from './newsroom.ts'
import { allSections, ensureSection, sectionBySlug } from './sections.ts'
import { freshDatabase } from './testing.ts'

await freshDatabase()

test('a database is empty until something is put in', async () => {
  assert.equal(await isEmpty(), true)
  await ensureSection({ slug: 'world', name: 'World' })
  assert.equal(await isEmpty(), false)
})

test('a section is made once, and stays as it was made', async () => {
  const world = await sectionBySlug('world')
  assert.deepEqual(await ensureSection({ slug: 'world', name: 'The world', description: 'x' }), world)
  assert.equal((await allSections()).length, 1)
})

test('new sections stand at the end of the masthead', async () => {
  for (const name of ['City', 'Arts']) await ensureSection({ slug: name.toLowerCase(), name })
  assert.deepEqual(
    (await allSections()).map((section) => [section.name, section.position]),
    [
      ['World', 0],
      ['City', 1],
      ['Arts', 2],
    ],
  )
})

test('a section nobody made is null; a bad one is refused', async () => {
  assert.equal(await sectionBySlug('nowhere'), null)
  await assert.rejects(ensureSection({ slug: 'a/b', name: 'x' }), ZodError)
  await assert.rejects(ensureSection({ slug: 'a', name: '' }), ZodError)
  assert.equal((await allSections()).length, 3)
})
