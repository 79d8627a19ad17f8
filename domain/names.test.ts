import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { graphemes } from './graphemes.ts'
import { isReservedName, Name, nameKey } from './names.ts'

test('a name may be in any script', () => {
  for (const name of [
    ...[
      'Ana',
      'Ana María Núñez',
      'Jörg Müller-Lüdenscheidt',
      'O’Neil',
      'Ольга',
      'Ελένη',
      'محمد',
      'שרה',
      'ひろし',
      '李娜',
    ],
    ...['김민준', 'สมชาย', 'प्रिया', 'Nguyễn Thị', 'می‌خواهم', 'ශ්‍රීමා', 'R2D2', 'Ann 🌻', 'x'.repeat(40)],
  ])
    assert.equal(Name.safeParse(name).success, true, name)
})

test('spaces around and between are tidied, letters written apart are put together', () => {
  assert.equal(Name.parse('  Ana \u00a0 María '), 'Ana María')
  assert.equal(Name.parse('Jo\u0308rg'), 'Jörg')
})

test('a name has 2 to 40 characters as a reader counts them', () => {
  assert.equal(graphemes('👩‍👩‍👧é'), 2)
  assert.match(Name.safeParse('A').error!.issues[0]!.message, /at least 2/)
  assert.match(Name.safeParse('   ').error!.issues[0]!.message, /at least 2/)
  assert.match(Name.safeParse('x'.repeat(41)).error!.issues[0]!.message, /at most 40/)
  assert.equal(Name.safeParse('क्षि'.repeat(40)).success, true)
  assert.equal(Name.safeParse(`a${'\u0301'.repeat(500)}`).success, false)
})

test('what cannot be seen is refused, with a sentence', () => {
  for (const name of [
    ...[
      'Ana\u200bLu',
      'Ana\u202eLu',
      'Ana\u2066Lu',
      'Ana\u0007',
      'Ana\nLu',
      'Ana\ufeff!',
      'A\u200dna',
      'Ma\u200cria',
    ],
    ...['An\u00ada', '\u3164\u3164', 'Ana\u2800', 'Ana\ue000', 'An\u034fa', 'Ana\u2028Lu', 'Ana\u{e0041}'],
  ])
    assert.match(Name.safeParse(name).error?.issues[0]?.message ?? '', /can’t be seen/, JSON.stringify(name))
})

test('a name of signs alone is none', () => {
  for (const name of ['--', '12345', '🌻🌻', '...']) assert.equal(Name.safeParse(name).success, false, name)
})

const copies = [
  ...['Marta Silva', 'marta silva', 'MARTA SILVA', 'MartaSilva', 'Marta.Silva', 'Márta Silvã', 'Маrtа Silva'],
  ...[
    'Маrtа Ѕіlvа',
    'Mαrtα Silνα',
    'Marta Si1va',
    'Marta SiIva',
    'Ｍａｒｔａ Ｓｉｌｖａ',
    '𝐌𝐚𝐫𝐭𝐚 𝐒𝐢𝐥𝐯𝐚',
    'rnarta silva',
    'ᴍarta ꜱɪʟva',
  ],
]
test('names that look alike have one key', () => {
  for (const copy of copies) assert.equal(nameKey(copy), nameKey('Marta Silva'), copy)
})

test('names that look different have different keys', () => {
  const names = [
    'Marta Silva',
    'Martha Silva',
    'Marta Silvas',
    'Ольга',
    'Olga',
    '李娜',
    '李明',
    'محمد',
    'Ann',
    'Anna',
  ]
  assert.equal(new Set(names.map(nameKey)).size, names.length)
})

test('every name there can be has a key, and the key of a key is the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 2, maxLength: 40 }), (text) => {
      const name = Name.safeParse(text)
      if (!name.success) return
      assert.notEqual(nameKey(name.data), '')
      assert.equal(nameKey(name.data.toUpperCase()), nameKey(name.data.toUpperCase().normalize('NFKC')))
    }),
    { numRuns: 2000 },
  )
})

test('nobody can be called as if they spoke for the paper', () => {
  for (const name of [
    'Admin',
    'ADMlN',
    'Аdmin',
    'M0derator',
    'The Editors',
    'Daily Tide',
    'daily-tide',
    'Daily Tide Staff',
  ])
    assert.equal(isReservedName(name, 'Daily Tide'), true, name)
  for (const name of ['Adina', 'Tide Watcher', 'Edith', 'Daily Reader', 'Stafford'])
    assert.equal(isReservedName(name, 'Daily Tide'), false, name)
})
