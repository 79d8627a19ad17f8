import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Settings } from './settings.ts'
import { Site } from './site.ts'

const typed = {
  name: 'The Post',
  tagline: '',
  language: 'en-GB',
  timeZone: 'Europe/London',
  question: 'What do you think?',
  accent: '#0B5A6F',
  accentDark: '#7cc4d8',
  email: '',
  bannedPhrases: 'buy now\r\n\r\n  cheap watches \nbuy now\n',
  commentDays: '14',
}

test('what the form sends is what the site keeps', () => {
  const settings = Settings.parse(typed)
  assert.deepEqual(Site.parse(settings), settings)
  assert.equal(settings.accent, '#0b5a6f')
  assert.deepEqual(settings.bannedPhrases, ['buy now', 'cheap watches'])
  assert.equal(settings.commentDays, 14)
})

const refused: [field: string, value: string, says: RegExp][] = [
  ['name', ' ', /name/],
  ['language', 'english please', /language tag/],
  ['timeZone', 'Mars/Olympus', /time zone/],
  ['question', '', /question/],
  ['accent', 'red', /six digits/],
  ['accent', '#7cc4d8', /darker/],
  ['accentDark', '#0b5a6f', /lighter/],
  ['email', 'nobody', /e-mail/],
  ['bannedPhrases', 'x'.repeat(101), /at most 100/],
  ['commentDays', '0', /1 to 3650/],
  ['commentDays', 'two', /1 to 3650/],
]
for (const [field, value, says] of refused) {
  test(`${field} = ${value.slice(0, 20) || 'nothing'} is refused with a sentence`, () => {
    const result = Settings.safeParse({ ...typed, [field]: value })
    assert.equal(result.success, false)
    assert.deepEqual(
      result.error!.issues.map((issue) => issue.path[0]),
      [field],
    )
    assert.match(result.error!.issues[0]!.message, says)
  })
}

test('comments never close by themselves where no number of days is set', () => {
  assert.equal(Settings.parse({ ...typed, commentDays: '' }).commentDays, null)
})
