import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ZodError } from 'zod'
import { idOf } from '#domain/testing.ts'
import { allAuthors, authorByHandle, authorsByIds, ensureAuthor } from './authors.ts'
import { freshDatabase } from './testing.ts'

await freshDatabase()
const ben = await ensureAuthor({ handle: 'ben-reed', name: 'Ben Reed', title: 'Science editor' })
const ada = await ensureAuthor({ handle: 'ada-north', name: 'Ada North', bio: 'Sails.\0' })

test('an author is made once, and stays as they were made', async () => {
  assert.deepEqual(await ensureAuthor({ handle: 'ben-reed', name: 'Another' }), ben)
  assert.deepEqual(await authorByHandle('ben-reed'), ben)
  assert.equal(ada.bio, 'Sails.')
})

test('authors are listed by name', async () => assert.deepEqual(await allAuthors(), [ada, ben]))

test('authors come in the order their ids are given in; unknown ones are left out', async () => {
  assert.deepEqual(await authorsByIds([ben.id, idOf(1), ada.id]), [ben, ada])
  assert.deepEqual(await authorsByIds([ada.id, ben.id]), [ada, ben])
  assert.deepEqual(await authorsByIds([]), [])
})

test('an author nobody made is null; a bad one is refused', async () => {
  assert.equal(await authorByHandle('nobody'), null)
  await assert.rejects(ensureAuthor({ handle: 'x y', name: 'X' }), ZodError)
  await assert.rejects(ensureAuthor({ handle: 'x', name: '' }), ZodError)
})
