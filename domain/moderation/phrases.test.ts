import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { effort } from '../testing.ts'
import { bannedPhrase } from './phrases.ts'

const finds = (text: string, ...phrases: string[]) => bannedPhrase(text, phrases)?.written

test('a phrase is found as whole words, whatever the case, the accents and what stands around it', () => {
  for (const text of ['You twit', 'TWIT!', 'twit/fool', '“Twít”', 'a twit.', 'twit’s', 'Twit\nyou'])
    assert.match(finds(text, 'twit') ?? '', /tw[ií]t/i, text)
  assert.equal(finds('Buy   NOW, friends', 'buy now'), 'Buy   NOW')
})

test('innocent words that hold a phrase stay innocent', () => {
  for (const text of [
    'Scunthorpe',
    'S c u n t h o r p e',
    'a classic assessment of passengers',
    'therapist',
    'hello, he’ll and shell',
    "he'll be there",
    'canal and analysis',
    'cooking an al dente dish',
    'Mr. S hit the ball',
    'good food',
    'the cocktail bar in Essex',
  ])
    assert.equal(
      finds(text, 'cunt', 'ass', 'hell', 'rapist', 'anal', 'shit', 'god', 'cock', 'sex'),
      undefined,
      text,
    )
  assert.equal(finds('the rapist', 'rapist'), 'rapist')
})

test('look-alikes, invisible characters, spacing, marks and repeated letters do not help', () => {
  for (const text of [
    'ѕсаm',
    'ѕсам',
    'SСАМ',
    'sc\u200bam',
    's\u00adc\u2060am',
    's c a m',
    's.c.a.m',
    's-c_a*m',
    's🙂c🙂a🙂m',
    'sccaamm',
    'scaaaam',
    's c a a m',
    'sc@m',
    '5c4m',
    '$cam',
    'ｓｃａｍ',
    '𝓼𝓬𝓪𝓶',
    'ⓢⓒⓐⓜ',
    '🅢🅒🅐🅜',
    's̶c̶a̶m̶',
    'ꓢꓚꓮꓟ',
  ])
    assert.ok(finds(`this is a ${text} for you`, 'scam'), text)
  for (const text of ['k1ll', 'ki11', 'kiII', 'k|ll']) assert.ok(finds(text, 'kill'), text)
})

test('phrases of any script are found, in any disguise', () => {
  assert.ok(finds('ты дурак', 'дурак'))
  assert.ok(finds('ты дypaк', 'дурак'))
  assert.ok(finds('Д У Р А К', 'дурак'))
  assert.ok(finds('είσαι ΜΑΛΑΚΑΣ', 'μαλάκας'))
  assert.ok(finds('يا كلب', 'كلب'))
  assert.ok(finds('あなたは馬鹿です', '馬鹿'))
})

test('a word of another script is itself where the text is truly written in it', () => {
  assert.equal(finds('Не выноси сор из избы', 'cop'), undefined)
  assert.ok(finds('he is a сор', 'cop'))
})

test('where no spaces stand between words, a phrase inside another word is not found', () => {
  assert.equal(finds('東京都に住む', '京都'), undefined)
  assert.ok(finds('京都に住む', '京都'))
})

test('a list without a phrase in it finds nothing', () => {
  assert.equal(bannedPhrase('anything', []), null)
  assert.equal(bannedPhrase('anything…', ['…', '']), null)
})

const letter = fc.constantFrom(...'bcdfghjkmnprstvz', 'a', 'e', 'o')
/** A made-up word without neighbours alike, so that a disguise of one is not another. */
const word = fc
  .array(letter, { minLength: 4, maxLength: 10 })
  .map((letters) => letters.filter((one, at) => one !== letters[at - 1]).join(''))
  .filter((made) => made.length >= 4)
const lookAlike: Record<string, string[]> = {
  a: ['а', 'α', '@', '4', 'ａ', 'ä'],
  c: ['с', 'ϲ', 'ｃ'],
  e: ['е', '3', 'є', 'é'],
  o: ['о', 'ο', '0', 'օ'],
  p: ['р', 'ρ'],
  s: ['ѕ', '$', '5'],
  t: ['т', 'τ', '7'],
  k: ['к', 'κ'],
  m: ['м'],
  n: ['п', 'ո'],
}
/** One way to write a letter: alike, three times, with something invisible behind it. */
const written = (one: string) =>
  fc
    .tuple(
      fc.constantFrom(one, one.toUpperCase(), ...(lookAlike[one] ?? [])),
      fc.constantFrom(1, 1, 3, 4),
      fc.constantFrom('', '', '\u200b', '\u2060', '\u0336'),
    )
    .map(([as, times, behind]) => (as + behind).repeat(times))
const disguised = word.chain((plain) =>
  fc
    .tuple(fc.tuple(...[...plain].map(written)), fc.constantFrom('', ' ', '.', '-', '*', '🙂'))
    .map(([letters, between]) => ({ plain, text: letters.join(between) })),
)

test('property: no disguise of a whole word hides it', () => {
  fc.assert(
    fc.property(
      disguised,
      fc.constantFrom('', 'well, '),
      fc.constantFrom('', '!', ' or so'),
      ({ plain, text }, a, b) => {
        assert.ok(bannedPhrase(a + text + b, [plain]), `${plain} in ${text}`)
      },
    ),
    { numRuns: 3000 },
  )
})

test('property: a word that only holds a phrase is never taken for it', () => {
  const around = fc.constantFrom('q', 'x', 'w', 'qu', 'xi')
  fc.assert(
    fc.property(word, around, around, fc.boolean(), (plain, before, behind, both) => {
      const longer = both ? before + plain + behind : before + plain
      assert.equal(bannedPhrase(`some ${longer} here`, [plain]), null, longer)
    }),
    { numRuns: 2000 },
  )
})

test('a text made to be slow is searched in a moment', async () => {
  const phrases = [
    'assess',
    'a a a a a b',
    'sssssb',
    ...Array.from({ length: 2000 }, (_, n) => `phrase ${n.toString(36)}`),
  ]
  for (const unit of ['s ', 'a', 'a-', 'a.b ', '1', '京', 'ph1']) {
    const took = await effort(() => bannedPhrase(unit.repeat(5000 / unit.length), phrases))
    assert.ok(took < 2000, `${unit}: ${took} ms`)
  }
})
