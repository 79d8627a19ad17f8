import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import sharp from 'sharp'
import { articleByOrigin, articleBySlug } from '#db/articles.ts'
import { addressOf } from '#db/redirects.ts'
import { freshDatabase } from '#db/testing.ts'
import { bodyText } from '#domain/body.ts'
import { BrokenFile } from '../broken-file.ts'
import { namesIn } from './byline.ts'
import { importNinjs, type NinjsOptions } from './import.ts'

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-ninjs-'))
after(() => rmSync(folder, { recursive: true, force: true }))
process.env.DATA_DIR = join(folder, 'data')
await freshDatabase()

let files = 0
function write(content: unknown): string {
  const path = join(folder, `item-${files++}.json`)
  writeFileSync(
    path,
    typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content),
  )
  return path
}
const bring = (content: unknown, options: Partial<NinjsOptions> = {}) =>
  importNinjs([write(content)], { fetch: false, ...options })
const byUri = async (uri: string) => {
  const known = await articleByOrigin(`ninjs:${uri}`)
  return known && articleBySlug(known.slug, new Date(8.64e15))
}
const modern = (uri: string, more: object = {}) => ({
  uri,
  type: 'text',
  versionCreated: '2024-05-01T10:00:00Z',
  headlines: [{ role: 'main', value: `Headline of ${uri}` }],
  bodies: [{ role: 'html', contentType: 'text/html', value: `<p>Text of ${uri}.</p>` }],
  ...more,
})

test('an item of version 2 or 3 comes in whole', async () => {
  await bring(
    modern('u:1', {
      descriptions: [{ value: 'What it is about.' }],
      by: 'By Ann Lee and Bo Ek, Wire',
      copyrightHolder: 'Wire',
      firstCreated: '2024-05-01T09:00:00Z',
      urgency: 1,
      subjects: [{ name: 'Sea trade' }, { uri: 'x' }, 'nonsense'],
    }),
    { section: 'far-away' },
  )
  const article = await byUri('u:1')
  assert.deepEqual(
    article && {
      headline: article.headline,
      standfirst: article.standfirst,
      text: bodyText(article.body),
      authors: article.authors.map((author) => author.name),
      topics: article.topics.map((topic) => topic.name),
      section: article.section?.name,
      source: article.source,
      kicker: article.kicker?.kind,
      publishedAt: article.publishedAt.toISOString(),
      updatedAt: article.updatedAt?.toISOString(),
    },
    {
      headline: 'Headline of u:1',
      standfirst: 'What it is about.',
      text: 'Text of u:1.',
      authors: ['Ann Lee', 'Bo Ek'],
      topics: ['Sea trade'],
      section: 'Far away',
      source: 'Wire',
      kicker: 'breaking',
      publishedAt: '2024-05-01T09:00:00.000Z',
      updatedAt: '2024-05-01T10:00:00.000Z',
    },
  )
})

test('an item of version 1 comes in as well', async () => {
  await bring({
    uri: 'u:v1',
    type: 'text',
    versioncreated: '2014-05-01T10:00:00Z',
    pubstatus: 'usable',
    headline: 'An older item',
    byline: 'Von Eva Stein',
    body_text: 'One.\nTwo.',
    description_text: 'In short',
    subject: [{ name: 'History' }],
    copyrightholder: 'Old Wire',
    associations: {
      main: {
        type: 'picture',
        uri: 'p',
        body_text: 'A caption',
        byline: 'Eva',
        renditions: { r: { href: 'https://x.example/a.jpg', mimetype: 'image/jpeg', width: 800 } },
      },
    },
  })
  const article = await byUri('u:v1')
  assert.deepEqual(
    [
      article?.headline,
      article?.standfirst,
      bodyText(article!.body),
      article?.authors[0]?.name,
      article?.topics[0]?.name,
      article?.source,
    ],
    ['An older item', 'In short', 'One.\nTwo.', 'Eva Stein', 'History', 'Old Wire'],
  )
  assert.deepEqual(article?.lead, {
    id: null,
    alt: 'A caption',
    caption: [{ text: 'A caption' }],
    credit: 'Eva',
  })
})

test('bylines give names', () => {
  assert.deepEqual(namesIn('Von Christian Hollmann, dpa', 'dpa'), ['Christian Hollmann'])
  assert.deepEqual(namesIn("Paulo Santalucia and Frances d'Emilio", ''), [
    'Paulo Santalucia',
    "Frances d'Emilio",
  ])
  assert.deepEqual(namesIn('Av Karl Melander/TT', 'TT'), ['Karl Melander'])
  assert.deepEqual(namesIn('BY: Anna Vonk & Byron Avery', ''), ['Anna Vonk', 'Byron Avery'])
  assert.deepEqual(namesIn('', 'TT'), [])
})

test('a newer version updates, the same changes nothing, an older one is left out', async () => {
  const version = (at: string, text: string) =>
    modern('u:2', { versionCreated: at, bodies: [{ role: 'text', value: text }] })
  await bring(version('2024-01-01T10:00:00Z', 'First'))
  assert.equal(
    (await bring(version('2024-01-01T10:00:00Z', 'First'))).count(
      'articles that were here already, unchanged',
    ),
    1,
  )
  for (const [hour, text] of [
    ['11', 'Second'],
    ['12', 'Third'],
  ] as const) {
    assert.equal((await bring(version(`2024-01-01T${hour}:00:00Z`, text))).count('articles, updated'), 1)
    assert.equal(bodyText((await byUri('u:2'))!.body), text)
  }
  assert.equal(
    (await bring(version('2024-01-01T11:00:00Z', 'Second'))).count(
      'versions older than the one that is here',
    ),
    1,
  )
  const article = await byUri('u:2')
  assert.deepEqual(
    [bodyText(article!.body), article?.publishedAt.toISOString(), article?.updatedAt?.toISOString()],
    ['Third', '2024-01-01T10:00:00.000Z', '2024-01-01T12:00:00.000Z'],
  )
})

test('withheld and unknown states are drafts, a cancelled item is withdrawn, an embargo holds', async () => {
  await bring([
    modern('u:held', { pubStatus: 'withheld' }),
    modern('u:odd', { pubStatus: 'something' }),
    modern('u:off'),
    modern('u:later', { embargoed: '2199-01-01T00:00:00Z' }),
  ])
  assert.equal(await byUri('u:held'), null)
  assert.equal(await byUri('u:odd'), null)
  assert.ok(await articleByOrigin('ninjs:u:odd'))
  assert.equal((await byUri('u:later'))?.publishedAt.toISOString(), '2199-01-01T00:00:00.000Z')
  const { slug } = (await byUri('u:off'))!
  await bring(modern('u:off', { versionCreated: '2024-05-02T10:00:00Z', pubStatus: 'canceled' }))
  assert.equal(await addressOf(`/articles/${slug}`), 'gone')
})

test('pictures come from the folder: the smallest file that is large enough, and the first one leads', async () => {
  const media = join(folder, 'media')
  mkdirSync(media)
  writeFileSync(
    join(media, 'middle.jpg'),
    await sharp({ create: { width: 2000, height: 1000, channels: 3, background: '#135' } })
      .jpeg()
      .toBuffer(),
  )
  const href = (name: string, width: number) => ({
    href: `https://x.example/${name}.jpg`,
    contentType: 'image/jpeg',
    width,
  })
  const association = {
    type: 'picture',
    by: 'P. Hoto',
    headlines: [{ value: 'A harbour' }],
    descriptions: [{ value: 'The harbour at dawn.' }],
  }
  await bring(
    modern('u:pictures', {
      bodies: [
        {
          role: 'html',
          value:
            '<p>Before</p><figure><img src="https://x.example/small.jpg" alt="Cranes"><figcaption>In the text</figcaption></figure><p>After</p>',
        },
      ],
      associations: [
        {
          ...association,
          renditions: [
            href('large', 6000),
            href('small', 300),
            href('middle', 2000),
            { ...href('other', 1950), title: 'Watermark' },
          ],
        },
      ],
    }),
    { media },
  )
  const article = await byUri('u:pictures')
  assert.deepEqual([article?.lead?.alt, article?.lead?.caption], ['Cranes', [{ text: 'In the text' }]])
  assert.equal(article?.pictures[article.lead!.id!]?.width, 1920)
  assert.deepEqual(
    article?.body.map((block) => block.type),
    ['paragraph', 'paragraph'],
  )
})

test('other kinds of items and items without a uri are left out, with the reason', async () => {
  const report = await bring([modern('u:film', { type: 'video' }), { ...modern(''), uri: undefined }])
  assert.match(report.lines().join('\n'), /1 items of the type “video”[\s\S]*1 items without a uri/)
})

test('a broken file stops everything before anything comes in', async () => {
  const good = write(modern('u:good'))
  const cut = JSON.stringify(modern('u:cut'), null, 2).slice(0, 200)
  for (const [bad, sentence] of [
    [cut, /line \d+: this is not JSON/],
    ['', /the file is empty/],
    ['<xml/>', /line 1: this is not JSON/],
    ['[]', /no ninjs news item/],
    ['{"a": 1}', /no ninjs news item/],
    ['null', /no ninjs news item/],
    [Buffer.from('{"uri": "Z\xfcrich"}', 'latin1'), /not UTF-8/],
    ['['.repeat(200_000), /not JSON/],
  ] as const) {
    await assert.rejects(
      importNinjs([good, write(bad)], { fetch: false }),
      (error) => error instanceof BrokenFile && sentence.test(error.message),
      String(bad).slice(0, 40),
    )
  }
  assert.equal(await byUri('u:good'), null)
})

test('fields that are not as the standard says count as absent', async () => {
  await bring({
    ...modern('u:loose'),
    headlines: 'none',
    headline: 7,
    subjects: { a: 1 },
    associations: [null, 3, 'x'],
    urgency: 'high',
    by: null,
    title: 'From the title\u0000',
  })
  assert.equal((await byUri('u:loose'))?.headline, 'From the title')
})

test('a dry run writes nothing', async () => {
  assert.equal((await bring(modern('u:dry'), { dryRun: true })).count('articles'), 1)
  assert.equal(await byUri('u:dry'), null)
})

test('a section that can’t be one is refused', async () => {
  await assert.rejects(bring(modern('u:x'), { section: 'no/slash' }), /--section takes letters/)
})

const real = join(import.meta.dirname, '../../../shared/data/ninjs')
test('three real items come in: their words, authors, dates and pictures', {
  skip: existsSync(real) ? false : 'shared data is not here',
}, async () => {
  const paths = ['dpa_text.json', 'ninjsExSimpleText_3.json', 'tt_text_image_3.json'].map((name) =>
    join(real, name),
  )
  assert.equal((await importNinjs(paths, { fetch: false })).count('articles'), 3)
  const dpa = await byUri('urn:newsml:dpa.com:20090101:190510-99-167362')
  assert.deepEqual(
    [dpa?.headline, dpa?.authors[0]?.name, dpa?.source, dpa?.body.length],
    ['Faktencheck Derby-Elfmeter: Hat Schiedsrichter Zwayer recht?', 'Christian Hollmann', 'dpa', 9],
  )
  const simple = await byUri('http://ninjs.example.com/newsitems/20130709simp123')
  assert.deepEqual(
    [simple?.authors.length, simple?.body.length, simple?.publishedAt.toISOString()],
    [2, 4, '2013-07-09T10:37:00.000Z'],
  )
  const tt = await byUri('http://tt.se/media/text/210526-militarovning-a0f2d045')
  assert.deepEqual(
    [tt?.kicker?.label, tt?.topics[0]?.name, tt?.lead?.credit, tt?.standfirst],
    ['Försvar', 'Krig, konflikter och oroligheter', 'Karl Melander/TT', ''],
  )
  assert.match(tt!.lead!.alt, /^En stor internationell försvarsövning/)
  assert.deepEqual(
    tt?.body.map((block) => block.type),
    ['paragraph', 'quote', 'paragraph', 'quote'],
  )
  assert.equal(
    (await importNinjs(paths, { fetch: false })).count('articles that were here already, unchanged'),
    3,
  )
})
