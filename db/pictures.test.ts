import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ZodError } from 'zod'
import { idOf, picture } from '#domain/testing.ts'
import { pictureByHash, picturesByIds, savePicture } from './pictures.ts'
import { freshDatabase } from './testing.ts'

await freshDatabase()
const { id: _, ...input } = picture
const hashOf = (n: number) => n.toString(16).padStart(64, '0')

test('a picture is found by its hash and by its id, as it was saved', async () => {
  const saved = await savePicture({ ...input, focalX: 20, focalY: 80 })
  assert.deepEqual(saved, { ...input, id: saved.id, focalX: 20, focalY: 80 })
  assert.deepEqual(await pictureByHash(input.hash), saved)
  assert.deepEqual((await picturesByIds([saved.id])).get(saved.id), saved)
})

test('the same file is noted once, however many note it at the same time', async () => {
  const all = await Promise.all(Array.from({ length: 10 }, () => savePicture({ ...input, hash: hashOf(1) })))
  assert.equal(new Set(all.map((saved) => saved.id)).size, 1)
})

test('unknown pictures are left out, double ones asked for once', async () => {
  const { id } = await savePicture({ ...input, hash: hashOf(2) })
  assert.deepEqual([...(await picturesByIds([id, idOf(1), id])).keys()], [id])
  assert.equal((await picturesByIds([])).size, 0)
  assert.equal(await pictureByHash(hashOf(3)), null)
})

test('more pictures than one statement can name are found all the same', async () => {
  const saved = await Promise.all([10, 11].map((n) => savePicture({ ...input, hash: hashOf(n) })))
  const unknown = Array.from({ length: 70_000 }, (_, n) => idOf(n))
  const found = await picturesByIds([saved[0]!.id, ...unknown, saved[1]!.id])
  assert.deepEqual([...found.keys()].sort(), saved.map((one) => one.id).sort())
})

test('a picture that can’t be is refused', async () => {
  await assert.rejects(savePicture({ ...input, hash: '../../etc/passwd' }), ZodError)
  await assert.rejects(savePicture({ ...input, widths: [] }), ZodError)
  await assert.rejects(savePicture({ ...input, focalX: 101 }), ZodError)
})
