import assert from 'node:assert/strict'
import { test } from 'node:test'
import { and } from 'drizzle-orm'
import { db } from './client.ts'
import { holds, holdsWords } from './holds.ts'
import { topics } from './schema.ts'
import { freshDatabase } from './testing.ts'

await freshDatabase()

const names = [
  'Häfen der Ökonomie',
  'Ὀδυσσεύς και ΟΔΟΣ',
  'Ёлка в Москве',
  'Straße',
  'مدينة',
  '東京の港',
  '100% (sure) [a-z]* {1}? \\d ^$ | + . _ öre',
]
await db.insert(topics).values(names.map((name, n) => ({ id: `${n}`, slug: `t${n}`, name })))

/** The names that hold a text. */
const found = async (text: string) => {
  const rows = await db.select({ name: topics.name }).from(topics).where(holds(topics.name, text))
  return rows.map((row) => row.name)
}

test('text is found in capitals or not, in any script', async () => {
  for (const [text, n] of [
    ...([
      ['DER', 0],
      ['häfen', 0],
      ['HÄFEN', 0],
      ['hÄfEN', 0],
      ['ökonomie', 0],
      ['n der ÖKO', 0],
    ] as const),
    ...([
      ['οδος', 1],
      ['ΟΔΥΣΣΕΎΣ'.slice(1), 1],
      ['οδοσ', 1],
      ['ёлка', 2],
      ['ЁЛКА В МОСКВЕ', 2],
    ] as const),
    ...([
      ['straße', 3],
      ['STRAẞE', 3],
      ['مدينة', 4],
      ['京の', 5],
    ] as const),
  ])
    assert.deepEqual(await found(text), [names[n]], text)
  assert.deepEqual(await found('ha\u0308fen'), [names[0]], 'in whatever form its accents were typed')
  assert.deepEqual(await found('öko nomie'), [])
})

test('signs mean nothing but themselves, beside letters of any script', async () => {
  for (const sign of [
    '%',
    '(',
    ')',
    '[',
    ']',
    '*',
    '{',
    '}',
    '?',
    '\\',
    '^',
    '$',
    '|',
    '+',
    '.',
    '_',
    '[a-z]*',
  ]) {
    assert.deepEqual(await found(sign), [names[6]], sign)
    assert.deepEqual(await found(`${sign}ö`), [], sign)
  }
  assert.deepEqual(await found(names[6]!.toUpperCase().replace('\\D', '\\d')), [names[6]])
  for (const text of ['[ö]', '(ö)', 'ö*', 'ö?', '.re', '_öre', '\\ö', '%ö', '^ö'])
    assert.deepEqual(await found(text), [])
  assert.deepEqual(await found('mosk\0'), [])
})

test('words are found in any order, and no words are in everything', async () => {
  const all = async (asked: string) =>
    (
      await db
        .select()
        .from(topics)
        .where(and(...holdsWords(topics.name, asked)))
    ).length
  assert.equal(await all(' ÖKONOMIE  häfen '), 1)
  assert.equal(await all('ökonomie straße'), 0)
  assert.equal(await all('  '), names.length)
})
