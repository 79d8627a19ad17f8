import assert from 'node:assert/strict'
import { test } from 'node:test'
import { limits } from '#domain/attempts.ts'
import { attempt } from './attempts.ts'
import { db } from './client.ts'
import { forgetKeptForm, forgetKeptForms, keepForm, keptForm } from './kept-forms.ts'
import { keptForms } from './schema.people.ts'
import { freshDatabase } from './testing.ts'

await freshDatabase()
const start = new Date('2026-03-01T12:00:30Z')
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000)
const form = (text: string) => ({ fields: { text }, problems: { text: 'Please shorten it.' } })
const rows = async () => (await db.select().from(keptForms)).length

test('a form is kept for an hour, and until its text is taken', async () => {
  const { id, whole } = await keepForm(form('Long'), { network: 'a' }, start)
  assert.equal(whole, true)
  assert.deepEqual(await keptForm(id, later(59)), form('Long'))
  assert.equal(await keptForm(id, later(60)), null)
  await forgetKeptForm(id)
  assert.equal(await keptForm(id, start), null)
})

test('one that only waits for its writer to sign in is kept for a day', async () => {
  const waiting = { fields: { text: 'My first words' }, problems: {} }
  const { id } = await keepForm(waiting, { network: 'b' }, start)
  await forgetKeptForms(later(24 * 60 - 1))
  assert.deepEqual(await keptForm(id, later(24 * 60 - 1)), waiting)
  assert.equal(await keptForm(id, later(24 * 60)), null)
  await forgetKeptForms(later(24 * 60))
  assert.equal(await keptForm(id, start), null)
})

test('nobody finds a form by a name that is none', async () => {
  for (const name of [undefined, '', 'x', ['a']]) assert.equal(await keptForm(name, start), null)
})

test('a stranger who sends forms without end has so many kept and no more, and hears what is wrong', async () => {
  const before = await rows()
  const sent = []
  for (let n = 0; n < limits['form network'].times + 20; n++)
    sent.push(await keepForm(form(`Number ${n}`), { network: 'flood' }, start))
  assert.equal(sent.filter(({ whole }) => whole).length, limits['form network'].times)
  // All further ones say the same, and stand in one row.
  assert.equal((await rows()) - before, limits['form network'].times + 1)
  const last = (await keptForm(sent.at(-1)!.id, start))!
  assert.deepEqual(last.fields, {})
  assert.equal(last.problems.text, 'Please shorten it.')
  assert.match(last.problems['']!, /not kept/)

  // Nobody takes that from the others who are told it.
  await forgetKeptForm(sent.at(-1)!.id)
  assert.ok(await keptForm(sent.at(-1)!.id, start))
  assert.equal((await keepForm(form('Mine'), { network: 'elsewhere' }, start)).whole, true)
  assert.equal((await keepForm(form('Mine'), { account: 'flood' }, start)).whole, true)
  assert.equal((await keepForm(form('Mine'), { network: 'flood' }, later(60))).whole, true)
})

test('an account has so many kept, and all strangers together', async () => {
  const now = later(200)
  const kept = async (count: number, sender: (n: number) => Parameters<typeof keepForm>[1]) => {
    let whole = 0
    for (let n = 0; n < count; n++) whole += Number((await keepForm(form('a'), sender(n), now)).whole)
    return whole
  }
  const account = limits['form account'].times
  assert.equal(await kept(account + 5, () => ({ account: 'busy' })), account)
  const all = limits['form strangers'].times
  for (let n = 5; n < all; n++) await attempt('form strangers', 'all', now)
  assert.equal(await kept(10, (n) => ({ network: `n${n}` })), 5)
  await forgetKeptForms(later(500))
  assert.equal(await rows(), 0)
})

test('a sentence that quotes half a letter is kept on every database', async () => {
  const problems = { name: 'It is saved as: \ud83e…' }
  const { id } = await keepForm({ fields: {}, problems }, { network: 'half' }, start)
  assert.match((await keptForm(id, start))!.problems.name!, /^It is saved as: /)
})
