import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forgetKeptForm, forgetKeptForms, keepForm, keptForm } from './kept-forms.ts'
import { freshDatabase } from './testing.ts'

await freshDatabase()
const noon = new Date('2026-11-24T12:00:00Z')
const after = (hours: number) => new Date(noon.getTime() + hours * 3_600_000)
const fields = { text: 'My first words' }

test('a form that could not be taken is kept for an hour', async () => {
  const form = { fields, problems: { text: 'Too long.' } }
  const id = await keepForm(form, noon)
  assert.deepEqual(await keptForm(id, after(0.9)), form)
  assert.equal(await keptForm(id, after(1)), null)
})

test('one that only waits for its writer to sign in is kept for a day', async () => {
  const form = { fields, problems: {} }
  const id = await keepForm(form, noon)
  await forgetKeptForms(after(23.9))
  assert.deepEqual(await keptForm(id, after(23.9)), form)
  assert.equal(await keptForm(id, after(24)), null)
  await forgetKeptForms(after(24))
  assert.equal(await keptForm(id, noon), null)
})

test('nobody finds a form that was taken, or by a name that is none', async () => {
  const id = await keepForm({ fields, problems: {} }, noon)
  await forgetKeptForm(id)
  assert.equal(await keptForm(id, noon), null)
  for (const name of [undefined, '', 'x', ['a']]) assert.equal(await keptForm(name, noon), null)
})
