import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import sharp from 'sharp'
import { saveArticle } from '#db/article-save.ts'
import { articleByOrigin, articleBySlug } from '#db/articles.ts'
import { commentsOfThreads } from '#db/comments.ts'
import { addressOf } from '#db/redirects.ts'
import { freshDatabase } from '#db/testing.ts'
import { bodyText } from '#domain/body.ts'
import { arrangeThreads, countComments, type Thread } from '#domain/comments.ts'
import { BrokenFile } from '../broken-file.ts'
import { importWordPress, type WordPressOptions } from './import.ts'
import { comment, folder, item, meta, term, write, wxr } from './sample.ts'

process.env.DATA_DIR = join(folder, 'data')
await freshDatabase()

const always = new Date(8.64e15)
const bring = (content: string, options: Partial<WordPressOptions> = {}) =>
  importWordPress(write(content), { fetch: false, ...options })
const bySlug = (slug: string) => articleBySlug(slug, always)
const threadsOf = async (articleId: string) => arrangeThreads(await commentsOfThreads(articleId, 1, 10_000))
const outline = (threads: Thread[]): string =>
  threads
    .map((thread) => `${thread.name}${thread.replies.length > 0 ? `(${outline(thread.replies)})` : ''}`)
    .join(' ')

test('a post comes in whole: section, topics, author, dates, text and its old address', async () => {
  const report = await bring(
    wxr(
      '<wp:category><wp:category_nicename>world</wp:category_nicename><wp:cat_name>World</wp:cat_name></wp:category>',
      item({
        id: 1,
        title: 'Ships &amp; <em>boats</em>',
        slug: 'ships-boats',
        content: 'One.\n\nTwo.',
        excerpt: 'In <b>short</b>.',
        modified: '2015-03-02 09:00:00',
        more:
          term('category', 'uncategorized', 'Uncategorized') +
          term('category', 'world', 'World') +
          term('category', 'sea', 'Sea') +
          term('post_tag', 'ships', 'Ships'),
      }),
    ),
  )
  const article = await bySlug('ships-boats')
  assert.ok(article)
  assert.deepEqual(
    {
      headline: article.headline,
      standfirst: article.standfirst,
      section: article.section?.name,
      topics: article.topics.map((topic) => topic.name),
      authors: article.authors.map((author) => `${author.handle} ${author.name}`),
      publishedAt: article.publishedAt.toISOString(),
      updatedAt: article.updatedAt?.toISOString(),
      text: bodyText(article.body),
    },
    {
      headline: 'Ships & boats',
      standfirst: 'In short.',
      section: 'World',
      topics: ['Sea', 'Ships'],
      authors: ['maria-ortiz Maria Ortiz'],
      publishedAt: '2015-03-01T10:00:00.000Z',
      updatedAt: '2015-03-02T09:00:00.000Z',
      text: 'One.\nTwo.',
    },
  )
  assert.deepEqual(await addressOf('/2015/03/ships-boats'), { moved: '/articles/ships-boats' })
  assert.equal(report.count('articles'), 1)
})

test('each status becomes what it means here', async () => {
  const report = await bring(
    wxr(
      item({ id: 11, slug: 'is-future', status: 'future', date: '2199-01-01 00:00:00' }),
      ...['draft', 'pending', 'private', 'auto-draft'].map((status, i) =>
        item({ id: 12 + i, slug: `is-${status}`, status, date: '0000-00-00 00:00:00' }),
      ),
      item({ id: 16, slug: 'is-secret', password: 'enter' }),
      item({ id: 17, slug: 'is-trash', status: 'trash' }),
      item({ id: 18, slug: 'is-menu', type: 'nav_menu_item' }),
      item({ id: 19, slug: 'is-page', type: 'page', sticky: true }),
    ),
  )
  assert.equal(await articleBySlug('is-future', new Date()), null)
  assert.equal((await bySlug('is-future'))?.publishedAt.toISOString(), '2199-01-01T00:00:00.000Z')
  for (const slug of [
    'is-draft',
    'is-pending',
    'is-private',
    'is-auto-draft',
    'is-secret',
    'is-trash',
    'is-menu',
  ])
    assert.equal(await bySlug(slug), null, slug)
  for (const id of [12, 13, 14, 15, 16])
    assert.ok(await articleByOrigin(`wordpress:old.example:${id}`), `${id} is there as a draft`)
  for (const id of [17, 18]) assert.equal(await articleByOrigin(`wordpress:old.example:${id}`), null)
  assert.equal((await bySlug('is-page'))?.section, null)
  const lines = report.lines().join('\n')
  for (const sentence of [
    /1 pages/,
    /5 drafts/,
    /password-protected/,
    /posts in the trash/,
    /of the type “nav_menu_item”/,
    /were pinned/,
  ])
    assert.match(lines, sentence)
})

test('posts without a title, with a huge one, without text, with the same slug and strange slugs all come in', async () => {
  const long = 'Endless '.repeat(100).trim()
  await bring(
    wxr(
      item({ id: 21, title: '', slug: '21', content: 'These are the first words of a text.' }),
      item({ id: 22, title: '', slug: '22', content: '' }),
      item({ id: 23, title: long, slug: 'long' }),
      item({ id: 24, slug: 'twin' }),
      item({ id: 25, slug: 'twin' }),
      item({ id: 26, slug: '%ce%b5%cf%80%ce%af%cf%80%ce%b5%ce%b4%ce%bf-3', title: 'Επίπεδο' }),
      item({ id: 27, slug: '%%%', title: '🎉' }),
    ),
  )
  assert.equal((await bySlug('21'))?.headline, 'These are the first words of a text.')
  assert.equal((await bySlug('22'))?.headline, 'Untitled, 2015-03-01')
  const article = await bySlug('long')
  assert.equal(article?.headline.length, 300)
  assert.ok(bodyText(article!.body).startsWith(long), 'the whole title stands in the text')
  assert.ok((await bySlug('twin')) && (await bySlug('twin-2')))
  assert.equal((await bySlug('επίπεδο-3'))?.headline, 'Επίπεδο')
  assert.ok(await articleByOrigin('wordpress:old.example:27'))
})

test('comments keep their threads in whatever order they come; spam and notices stay out', async () => {
  const report = await bring(
    wxr(
      item({
        id: 31,
        slug: 'talked-about',
        more: [
          comment(3, 'Reply to the reply', { parent: 2, author: 'C' }),
          comment(2, 'A reply', { parent: 1, author: 'B' }),
          comment(
            1,
            'First &amp; foremost\n\n<a href="https://x.example/">here</a><script>alert(1)</script>',
            { author: 'A' },
          ),
          comment(4, 'Buy!', { approved: 'spam', author: 'Spam' }),
          comment(5, 'Answer to spam', { parent: 4, author: 'D' }),
          comment(6, 'Wait', { approved: '0', author: 'Held' }),
          comment(7, '[…]', { type: 'pingback', author: 'Ping' }),
          comment(8, 'Own parent', { parent: 8, author: 'E' }),
          comment(9, '', { author: 'Empty' }),
        ].join(''),
      }),
    ),
  )
  const article = await bySlug('talked-about')
  const threads = await threadsOf(article!.id)
  assert.equal(outline(threads), 'A(B(C)) D E')
  assert.equal(threads[0]!.text, 'First & foremost\n\nhere (https://x.example/)')
  assert.equal(report.count('comments'), 6)
  assert.match(report.lines().join('\n'), /1 comments marked as spam[\s\S]*1 notices from other sites/)
})

test('a second run doubles nothing and changes nothing; a changed export changes what it changed', async () => {
  const first = wxr(
    item({ id: 41, slug: 'again', content: 'Old text', more: comment(401, 'One') }),
    item({ id: 42, slug: 'as-draft', status: 'draft' }),
  )
  await bring(first)
  const before = await articleByOrigin('wordpress:old.example:41')
  const report = await bring(first)
  assert.deepEqual(await articleByOrigin('wordpress:old.example:41'), before)
  assert.equal(report.count('articles'), 0)
  assert.equal(report.count('comments'), 0)
  assert.equal(report.count('articles and pages that were here already, unchanged'), 2)

  const second = await bring(
    wxr(
      item({
        id: 41,
        slug: 'again',
        content: 'New text',
        more: comment(401, 'One') + comment(402, 'Two', { parent: 401 }),
      }),
      item({ id: 42, slug: 'as-draft', content: 'Now out' }),
    ),
  )
  assert.equal(bodyText((await bySlug('again'))!.body), 'New text')
  assert.equal(bodyText((await bySlug('as-draft'))!.body), 'Now out')
  assert.equal(second.count('articles, updated'), 2)
  assert.equal(outline(await threadsOf(before!.id)), 'Reader 401(Reader 402)')
})

test('what was edited or withdrawn here is not undone by the next import', async () => {
  const both = wxr(
    item({ id: 51, slug: 'edited', modified: '2015-03-02 00:00:00' }),
    item({ id: 52, slug: 'withdrawn' }),
  )
  await bring(both)
  const base = { body: [], sectionId: null, publishedAt: new Date('2015-03-01T10:00:00Z') }
  const edited = await articleByOrigin('wordpress:old.example:51')
  await saveArticle(
    { ...base, slug: 'edited', status: 'published', headline: 'Better', origin: 'wordpress:old.example:51' },
    edited!.id,
  )
  const withdrawn = await articleByOrigin('wordpress:old.example:52')
  await saveArticle(
    { ...base, slug: 'withdrawn', status: 'withdrawn', headline: 'Gone', origin: 'wordpress:old.example:52' },
    withdrawn!.id,
  )
  const report = await bring(both)
  assert.equal((await bySlug('edited'))?.headline, 'Better')
  assert.equal(await addressOf('/articles/withdrawn'), 'gone')
  assert.match(
    report.lines().join('\n'),
    /1 articles that were edited here[\s\S]*1 articles that were withdrawn here/,
  )

  await bring(
    wxr(item({ id: 51, slug: 'edited', content: 'Changed over there', modified: '2199-03-02 00:00:00' })),
  )
  assert.equal(bodyText((await bySlug('edited'))!.body), 'Changed over there')
})

const photo = (colour: string) =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: colour } })
    .jpeg()
    .toBuffer()
const upload = (id: number, path: string, parent = 0) =>
  item({
    id,
    type: 'attachment',
    status: 'inherit',
    parent,
    url: `https://old.example/wp-content/uploads/${path}`,
    excerpt: 'As uploaded',
    more: meta('_wp_attachment_image_alt', 'The alt'),
  })

test('pictures come from the folder, by upload path before name; others leave a placeholder that a later run fills', async () => {
  const media = join(folder, 'media')
  for (const [path, colour] of [
    ['2014/a.jpg', '#f00'],
    ['2015/a.jpg', '#0f0'],
  ] as const) {
    mkdirSync(join(media, path, '..'), { recursive: true })
    writeFileSync(join(media, path), await photo(colour))
  }
  const content =
    '[caption id="attachment_63" width="300"]<img src="https://old.example/wp-content/uploads/2015/b-300x200.jpg" alt="B" class="wp-image-63" /> Words[/caption]'
  // The uploads stand behind the post that shows them.
  const file = wxr(
    item({ id: 61, slug: 'illustrated', content, more: meta('_thumbnail_id', 62) }),
    upload(62, '2015/a.jpg'),
    upload(63, '2015/b.jpg'),
  )
  const report = await bring(file, { media })
  const article = await bySlug('illustrated')
  assert.ok(article?.lead?.id)
  assert.deepEqual([article.lead.alt, article.lead.caption], ['The alt', [{ text: 'As uploaded' }]])
  const green = await sharp(
    join(process.env.DATA_DIR!, 'media', article.pictures[article.lead.id]!.hash, '320.webp'),
  )
    .raw()
    .toBuffer()
  assert.ok(green[1]! > 200 && green[0]! < 60, 'the picture of 2015')
  assert.deepEqual(article.body, [
    { type: 'picture', picture: { id: null, alt: 'B', caption: [{ text: 'Words' }], credit: '' } },
  ])
  assert.match(report.lines().join('\n'), /could not be had[\s\S]*b\.jpg: it is not in the folder/)

  writeFileSync(join(media, '2015/b.jpg'), await photo('#00f'))
  assert.equal((await bring(file, { media })).count('articles, updated'), 1)
  const [block] = (await bySlug('illustrated'))!.body
  assert.ok(block?.type === 'picture' && block.picture.id)
  assert.equal((await bring(file, { media })).count('articles, updated'), 0)
  assert.equal(
    (await bring(file)).count('articles, updated'),
    0,
    'nor does a run without pictures take them away',
  )
})

test('a picture that is none leaves a placeholder and a reason', async () => {
  const media = join(folder, 'fake')
  mkdirSync(media)
  writeFileSync(join(media, 'fake.jpg'), '<html>Not found</html>')
  const report = await bring(
    wxr(item({ id: 71, slug: 'fake', content: '<img src="/wp-content/uploads/fake.jpg" alt="Fake">' })),
    { media },
  )
  assert.deepEqual((await bySlug('fake'))?.body, [
    { type: 'picture', picture: { id: null, alt: 'Fake', caption: [], credit: '' } },
  ])
  assert.match(report.lines().join('\n'), /fake\.jpg: This is a web page/)
})

test('pictures on private addresses are not fetched', async () => {
  const report = await bring(
    wxr(item({ id: 72, slug: 'inside', content: '<img src="http://169.254.169.254/latest/x.jpg" alt="">' })),
    { fetch: true },
  )
  assert.match(report.lines().join('\n'), /169\.254\.169\.254 is not on the open internet/)
})

test('a dry run writes nothing', async () => {
  const report = await bring(
    wxr(item({ id: 81, slug: 'dry', more: comment(801, 'x') + term('category', 'dry-section', 'Dry') })),
    { dryRun: true },
  )
  assert.equal(await bySlug('dry'), null)
  assert.equal(report.count('articles'), 1)
  assert.match(report.lines(true)[0]!, /nothing was written/)
})

test('a broken file brings nothing in, not even what stands before the break', async () => {
  const whole = wxr(item({ id: 91, slug: 'before-the-break' }), item({ id: 92, slug: 'behind' }))
  await assert.rejects(bring(whole.slice(0, -40)), BrokenFile)
  assert.equal(await bySlug('before-the-break'), null)
})

const real = join(import.meta.dirname, '../../../shared/data/themeunittestdata.wordpress.xml')
test('the theme unit test data: every published post is readable, every approved comment in its thread', {
  skip: existsSync(real) ? false : 'shared data is not here',
}, async () => {
  const report = await importWordPress(real, { fetch: false })
  const items = readFileSync(real, 'utf8').match(/<item>[\s\S]*?<\/item>/g) ?? []
  const value = (xml: string, name: string) =>
    new RegExp(`<wp:${name}>(?:<!\\[CDATA\\[)?(.*?)(?:\\]\\]>)?</wp:${name}>`).exec(xml)?.[1] ?? ''
  const published = items.filter(
    (xml) =>
      /^(post|page)$/.test(value(xml, 'post_type')) &&
      /^(publish|future)$/.test(value(xml, 'status')) &&
      value(xml, 'post_password') === '',
  )
  assert.ok(published.length > 70)
  let comments = 0
  for (const xml of published) {
    const id = value(xml, 'post_id')
    const known = await articleByOrigin(`wordpress:wpthemetestdata.wordpress.com:${id}`)
    assert.ok(known, `post ${id} is there`)
    const article = await bySlug(known.slug)
    assert.ok(article?.headline, `post ${id} is readable`)
    const said = (xml.match(/<wp:comment>[\s\S]*?<\/wp:comment>/g) ?? []).filter(
      (c) => value(c, 'comment_approved') === '1' && !/^(ping|track)back$/.test(value(c, 'comment_type')),
    )
    const threads = await threadsOf(known.id)
    assert.equal(countComments(threads), said.length, `comments of ${id}`)
    assert.equal(
      threads.length,
      said.filter((c) => value(c, 'comment_parent') === '0').length,
      `threads of ${id}`,
    )
    comments += said.length
  }
  assert.ok(comments > 20)
  assert.equal(report.count('comments') >= comments, true)
  const again = await importWordPress(real, { fetch: false })
  assert.equal(
    again.count('articles') +
      again.count('pages') +
      again.count('comments') +
      again.count('articles, updated') +
      again.count('pages, updated'),
    0,
  )
})
