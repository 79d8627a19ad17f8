import assert from 'node:assert/strict'
import { test } from 'node:test'
import { direction, Site } from './site.ts'

test('a site nobody has set up yet has settings that work', () => {
  const site = Site.parse({})
  assert.equal(site.name, 'Broadsheet')
  assert.equal(site.language, 'en')
  assert.equal(site.timeZone, 'UTC')
  assert.equal(site.question, 'What is your opinion on this topic?')
  assert.equal(site.email, '')
  assert.deepEqual(Site.parse(site), site)
})

test('what is set stays set, the rest keeps its default', () => {
  const site = Site.parse({
    name: 'الجريدة',
    language: 'ar-EG',
    timeZone: 'Africa/Cairo',
    email: 'desk@post.example',
  })
  assert.deepEqual(
    [site.name, site.language, site.timeZone, site.email, site.tagline],
    ['الجريدة', 'ar-EG', 'Africa/Cairo', 'desk@post.example', ''],
  )
})

const refused: [name: keyof Site, values: unknown[]][] = [
  ['name', ['', 'x'.repeat(61), null]],
  ['tagline', ['x'.repeat(161)]],
  ['language', ['', 'english!', 'en_GB', 'e']],
  ['timeZone', ['', 'Europe/Atlantis', 'local']],
  ['accent', ['red', '#fff', '#12345g', '#0b5a6f;}', '#0b5a6f\n']],
  ['accentDark', ['</style>']],
  ['question', ['', 'x'.repeat(201)]],
  ['email', ['desk', 'desk@', '<a@b.example>']],
]
for (const [name, values] of refused)
  test(`a bad ${name} is refused, by its name`, () => {
    for (const value of values) {
      const { error } = Site.safeParse({ [name]: value })
      assert.deepEqual(error?.issues[0]?.path, [name], JSON.stringify(value))
    }
  })

test('a language or time zone nobody knows is refused with an example of a good one', () => {
  const said = (settings: object) => Site.safeParse(settings).error?.issues[0]?.message
  assert.match(said({ language: 'english!' })!, /such as en or ar-EG/)
  assert.match(said({ timeZone: 'Atlantis' })!, /such as Europe\/Paris/)
})

test('languages written from the right are laid out from the right', () => {
  for (const language of ['ar', 'ar-EG', 'he', 'he-IL', 'fa-IR', 'ur', 'ckb', 'AR-eg'])
    assert.equal(direction(language), 'rtl', language)
  // The Mapudungun “arn” and the Heiltsuk “hei” only begin like Arabic and Hebrew.
  for (const language of ['en', 'en-GB', 'de', 'el', 'fi', 'ja', 'zh-Hant', 'arn', 'hei', 'fat'])
    assert.equal(direction(language), 'ltr', language)
})
