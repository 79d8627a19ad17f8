import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Block, Body, bodyText } from '#domain/body.ts'
import { effort } from '#domain/testing.ts'
import { type HtmlOptions, htmlToBody } from './html-to-body.ts'

const base = 'https://old.example/2020/01/a-story/'
const wordpress = (html: string, more: HtmlOptions = {}) => htmlToBody(html, { classic: true, base, ...more })
const types = (body: Body) => body.map((block) => block.type)
const p = (text: string): Block => ({ type: 'paragraph', text: [{ text }] })

test('paragraphs, headings and marks come across', () => {
  const { body } = htmlToBody(
    '<h1>One</h1><p>A <strong>bold</strong>, <em>slanted</em> and <code>coded</code>&nbsp;word &amp; more.</p><h5>Five</h5>',
  )
  assert.deepEqual(body, [
    { type: 'heading', level: 2, text: [{ text: 'One' }] },
    {
      type: 'paragraph',
      text: [
        { text: 'A ' },
        { text: 'bold', bold: true },
        { text: ', ' },
        { text: 'slanted', italic: true },
        { text: ' and ' },
        { text: 'coded', code: true },
        { text: '\u00a0word & more.' },
      ],
    },
    { type: 'heading', level: 3, text: [{ text: 'Five' }] },
  ])
})

test('in old-style text blank lines separate paragraphs and line ends stay', () => {
  const { body } = wordpress(
    'First\nline two\n\nSecond <b>bold\n\nstill</b> bold\r\n\r\n<ul>\n<li>item</li>\n</ul>\nLast',
  )
  assert.deepEqual(body, [
    p('First\nline two'),
    { type: 'paragraph', text: [{ text: 'Second ' }, { text: 'bold', bold: true }] },
    { type: 'paragraph', text: [{ text: 'still', bold: true }, { text: ' bold' }] },
    { type: 'list', ordered: false, items: [{ text: [{ text: 'item' }] }] },
    p('Last'),
  ])
})

test('in other HTML white space means nothing', () => {
  assert.deepEqual(htmlToBody('One\n\ntwo<br>three<br><br>four').body, [p('One two\nthree'), p('four')])
})

test('links that could do harm lose the link and keep the text', () => {
  for (const href of [
    'javascript:alert(1)',
    'JAVASCRIPT:x',
    'data:text/html,x',
    'vbscript:x',
    ' java\nscript:x',
    '//',
    'http://',
  ]) {
    assert.deepEqual(htmlToBody(`<p><a href="${href}">text</a></p>`).body, [p('text')], href)
  }
})

test('links to pages of the old site become paths, its files and other sites stay where they are', () => {
  const link = (href: string) => {
    const [block] = wordpress(`<a href="${href}">x</a>`).body
    return block?.type === 'paragraph' ? block.text[0]?.link : undefined
  }
  assert.equal(link('https://old.example/2019/05/other/#c'), '/2019/05/other/#c')
  assert.equal(link('../next/'), '/2020/01/next/')
  assert.equal(link('/wp-content/uploads/a.pdf'), 'https://old.example/wp-content/uploads/a.pdf')
  assert.equal(link('https://elsewhere.example/a?b=c'), 'https://elsewhere.example/a?b=c')
  assert.equal(link('mailto:desk@old.example'), 'mailto:desk@old.example')
})

test('lists keep what is nested in them; what does not fit into one follows it', () => {
  const { body } = htmlToBody(
    '<ol><li>a<ul><li>b</li></ul></li><li><p>c</p><img src="https://x.example/y.jpg" alt="Y"></li></ol>',
  )
  assert.deepEqual(body[0], {
    type: 'list',
    ordered: true,
    items: [
      { text: [{ text: 'a' }], list: { ordered: false, items: [{ text: [{ text: 'b' }] }] } },
      { text: [{ text: 'c' }] },
    ],
  })
  assert.deepEqual(types(body), ['list', 'picture'])
})

test('a list nested fifty times keeps every word', () => {
  const { body } = htmlToBody(`${'<ul><li>x'.repeat(50)}${'</li></ul>'.repeat(50)}`)
  assert.equal(bodyText(body).match(/x/g)?.length, 50)
})

test('tables keep head, rows, caption and joined cells', () => {
  const { body } = htmlToBody(
    '<figure><table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td colspan="2">1</td></tr></tbody><tfoot><tr><td>s</td><td>t</td></tr></tfoot></table><figcaption>Sums</figcaption></figure>',
  )
  assert.deepEqual(body, [
    {
      type: 'table',
      caption: 'Sums',
      head: [[{ text: 'A' }], [{ text: 'B' }]],
      rows: [
        [[{ text: '1' }], []],
        [[{ text: 's' }], [{ text: 't' }]],
      ],
    },
  ])
})

test('quotations name their source, pull quotes are told apart', () => {
  const { body } = wordpress(
    '<blockquote><p>One.</p><p>Two.</p><cite>— Somebody</cite></blockquote><!-- wp:pullquote --><figure class="wp-block-pullquote"><blockquote><p>Big words.</p><cite>Me</cite></blockquote></figure><!-- /wp:pullquote -->',
  )
  assert.deepEqual(body, [
    { type: 'quote', paragraphs: [[{ text: 'One.' }], [{ text: 'Two.' }]], cite: 'Somebody' },
    { type: 'pullquote', text: [{ text: 'Big words.' }], cite: 'Me' },
  ])
})

test('code keeps its white space and language', () => {
  assert.deepEqual(
    htmlToBody('<pre class="wp-block-code"><code class="language-js">a\n\n  b &lt; c</code></pre>').body,
    [{ type: 'code', text: 'a\n\n  b < c', language: 'js' }],
  )
})

test('[caption] becomes a picture with its caption, and the picture is named for fetching', () => {
  const { body, pictures } = wordpress(
    'Before\n[caption id="attachment_7" width="300"]<a href="/big.jpg"><img class="wp-image-9" src="/a-300x200.jpg" alt="An alt" /></a> The <em>caption</em>[/caption]\nAfter',
  )
  assert.deepEqual(types(body), ['paragraph', 'picture', 'paragraph'])
  const [found] = pictures
  assert.deepEqual(
    [found?.url, found?.attachment, found?.use.alt],
    ['https://old.example/a-300x200.jpg', 9, 'An alt'],
  )
  assert.deepEqual(found?.use.caption, [{ text: 'The ' }, { text: 'caption', italic: true }])
  found!.use.id = '0197b7a0-0000-7000-8000-000000000000'
  assert.equal(
    body[1]?.type === 'picture' && body[1].picture.id,
    found!.use.id,
    'setting the id changes the body',
  )
})

test('[gallery] shows the pictures it names, or those uploaded with the text', () => {
  const attachment = (id: number) => ({ url: `https://old.example/${id}.jpg`, alt: `Alt ${id}`, caption: '' })
  const named = wordpress('[gallery ids="3,4"]', { attachment })
  assert.deepEqual(types(named.body), ['gallery'])
  assert.deepEqual(
    named.pictures.map((found) => [found.url, found.use.alt]),
    [
      ['https://old.example/3.jpg', 'Alt 3'],
      ['https://old.example/4.jpg', 'Alt 4'],
    ],
  )
  assert.deepEqual(
    wordpress('[gallery]', { attachment, attached: [5] }).pictures.map((found) => found.attachment),
    [5],
  )
  assert.deepEqual(types(wordpress('[gallery]').body), ['unknown'])
})

test('other shortcodes are kept as data; words in brackets are words', () => {
  const { body } = wordpress(
    'He said [sic] so [1].\n\n[contact-form id="3" title="x"]\n\n[box]inside[/box]\n\nUse [[gallery]].\n\n<code>[gallery id="1"]</code>',
  )
  assert.deepEqual(types(body), ['paragraph', 'unknown', 'unknown', 'paragraph', 'paragraph', 'paragraph'])
  assert.deepEqual(body[1], {
    type: 'unknown',
    name: '[contact-form]',
    data: { shortcode: '[contact-form id="3" title="x"]' },
    text: '',
  })
  assert.equal(bodyText(body), 'He said [sic] so [1].\ninside\nUse [gallery].\n[gallery id="1"]')
})

test('an address alone on its line, a frame and the block editor’s embed become link cards', () => {
  const { body } = wordpress(
    'See\nhttps://video.example/watch?v=1\nthere, or http://a.example in a line.\n\n<iframe src="//frames.example/x" title="A film"></iframe>\n<!-- wp:embed {"url":"https://www.tube.example/v","providerNameSlug":"tube"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://www.tube.example/v\n</div><figcaption>Said so</figcaption></figure><!-- /wp:embed -->',
  )
  assert.deepEqual(types(body), ['paragraph', 'embed', 'paragraph', 'embed', 'embed'])
  const cards = body.flatMap((block) => (block.type === 'embed' ? [[block.url, block.title]] : []))
  assert.deepEqual(cards, [
    ['https://video.example/watch?v=1', 'video.example'],
    ['https://frames.example/x', 'A film'],
    ['https://www.tube.example/v', 'Said so'],
  ])
})

test('the block editor’s layout is taken apart, its pictures and words stay', () => {
  const { body, pictures } =
    wordpress(`<!-- wp:columns --><div class="wp-block-columns"><!-- wp:column --><div class="wp-block-column"><!-- wp:paragraph --><p>Left</p><!-- /wp:paragraph --></div><!-- /wp:column --></div><!-- /wp:columns -->
<!-- wp:media-text {"mediaId":5} --><div class="wp-block-media-text"><figure class="wp-block-media-text__media"><img src="/m.jpg" alt="M" class="wp-image-5"/></figure><div><!-- wp:paragraph --><p>Beside</p><!-- /wp:paragraph --></div></div><!-- /wp:media-text -->
<!-- wp:cover {"url":"https://old.example/c.jpg","id":6} --><div class="wp-block-cover" style="background-image:url(https://old.example/c.jpg)"><p>Over</p></div><!-- /wp:cover -->
<!-- wp:spacer {"height":20} --><div style="height:20px" aria-hidden="true"></div><!-- /wp:spacer -->
<!-- wp:buttons --><div><!-- wp:button --><div><a href="https://b.example/">Press</a></div><!-- /wp:button --></div><!-- /wp:buttons -->
<!-- wp:separator --><hr/><!-- /wp:separator -->`)
  assert.deepEqual(types(body), [
    'paragraph',
    'picture',
    'paragraph',
    'picture',
    'paragraph',
    'paragraph',
    'divider',
  ])
  assert.deepEqual(
    pictures.map((found) => found.attachment),
    [5, 6],
  )
})

test('galleries of the block editor, old and new, keep each caption', () => {
  const old =
    '<!-- wp:gallery {"ids":[1,2]} --><ul class="wp-block-gallery"><li class="blocks-gallery-item"><figure><img src="/1.jpg" alt="" data-id="1"/><figcaption>One</figcaption></figure></li><li><figure><img src="/2.jpg" alt="" data-id="2"/></figure></li></ul><!-- /wp:gallery -->'
  const fresh =
    '<!-- wp:gallery --><figure class="wp-block-gallery"><!-- wp:image {"id":1} --><figure class="wp-block-image"><img src="/1.jpg" alt="" class="wp-image-1"/><figcaption>One</figcaption></figure><!-- /wp:image --><!-- wp:image --><figure><img src="/2.jpg" class="wp-image-2"/></figure><!-- /wp:image --><figcaption>Both</figcaption></figure><!-- /wp:gallery -->'
  for (const html of [old, fresh]) {
    const { body } = wordpress(html)
    assert.deepEqual(types(body), ['gallery'])
    assert.deepEqual(body[0]?.type === 'gallery' && body[0].pictures.map((use) => use.caption), [
      [{ text: 'One' }],
      [],
    ])
  }
  const [gallery] = wordpress(fresh).body
  assert.deepEqual(gallery?.type === 'gallery' && gallery.caption, [{ text: 'Both' }])
})

test('a block nobody here knows is kept with its data and shown as its text', () => {
  const { body } = wordpress(
    '<!-- wp:acme/rating {"stars":4} --><div><p>Four stars</p></div><!-- /wp:acme/rating --><!-- wp:latest-posts {"n":[1]} /-->',
  )
  assert.deepEqual(body, [
    {
      type: 'unknown',
      name: 'wp:acme/rating',
      data: { attributes: { stars: 4 }, html: '<div><p>Four stars</p></div>' },
      text: 'Four stars',
    },
    { type: 'unknown', name: 'wp:latest-posts', data: { attributes: { n: [1] }, html: '' }, text: '' },
  ])
})

test('scripts and styles never become text', () => {
  const { body } = wordpress(
    '<script>alert("gone")</script>Text<style>p{color:red}</style><template><b>gone</b></template>',
  )
  assert.equal(bodyText(body), 'Text')
  assert.deepEqual(types(body), ['unknown', 'paragraph', 'unknown', 'unknown'])
  assert.ok(JSON.stringify(body[0]).includes('alert'), 'it is kept as data')
})

test('<!--more--> shows nothing, <!--nextpage--> a divider', () => {
  assert.deepEqual(types(wordpress('a\n\n<!--more-->\n\nb\n\n<!--nextpage-->\n\nc').body), [
    'paragraph',
    'paragraph',
    'divider',
    'paragraph',
  ])
})

const quickly = (what: string, html: string) =>
  test(`${what}: an answer in good time, with its words`, async () => {
    const took = await effort(() => {
      const { body } = wordpress(html)
      assert.ok(Body.safeParse(body).success)
      assert.ok(bodyText(body).includes('word'))
    })
    assert.ok(took < 5000, `${took} ms`)
  })
quickly('100,000 open tags', `${'<div>'.repeat(100_000)}word`)
quickly(
  'formatting that multiplies',
  `${Array.from({ length: 300 }, (_, i) => `<font color="${i}">`).join('')}${'<p>word'.repeat(20_000)}`,
)
quickly('100,000 blocks that never end', `word${'<!-- wp:group -->'.repeat(100_000)}`)
quickly(
  '100,000 nested blocks',
  `word${'<!-- wp:group -->'.repeat(100_000)}${'<!-- /wp:group -->'.repeat(100_000)}`,
)
quickly('200,000 brackets', `word${'['.repeat(200_000)}`)
quickly('captions that never end', `word${'[caption id="x"]'.repeat(15_000)}`)
quickly('code that never ends', `word${'<pre '.repeat(100_000)}`)
quickly(
  'attributes nested beyond reason',
  `word<!-- wp:acme/x ${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)} /-->`,
)
quickly('a paragraph of three million letters', 'word '.repeat(600_000))
quickly('20,000 paragraphs', '<p>word</p>'.repeat(20_000))
quickly(
  'a table of 3,000 rows and one of 60 columns',
  `<table>${'<tr><td>word</td></tr>'.repeat(3000)}</table><table><tr>${'<td>x</td>'.repeat(60)}</tr></table>`,
)
quickly(
  'a caption far too long',
  `<figure><img src="/a.jpg" alt="${'a'.repeat(5000)}"><figcaption>${'word '.repeat(10_000)}</figcaption></figure>`,
)

test('no text whatsoever makes a body that is not valid, and no plain word is lost', () => {
  const pieces = fc.constantFrom(
    '<b>',
    '</b>',
    '<a href="/x">',
    '</a>',
    '<p>',
    '</p>',
    '<ul>',
    '<li>',
    '</ul>',
    '<table><tr><td>',
    '</table>',
    '<blockquote>',
    '</blockquote>',
    '<cite>',
    '<figure>',
    '</figure>',
    '<figcaption>',
    '<img src="/a.jpg" alt="alt">',
    '<pre>',
    '</pre>',
    '\n\n',
    ' word ',
    '[caption id="1"]',
    '[/caption]',
    '[gallery ids="1"]',
    '<!-- wp:quote -->',
    '<!-- /wp:quote -->',
    '<!-- wp:cover {"url":"/x.jpg"} -->',
    '<h2>',
    '</h2>',
    '<br>',
    '<hr>',
    '<div class="gallery">',
    '</div>',
    '<svg>',
    '<q>',
    '&#0;',
    '\ud800',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const html = parts.join('')
      const { body } = wordpress(html)
      const words = (text: string) => text.match(/word/g)?.length ?? 0
      assert.ok(Body.safeParse(body).success)
      assert.ok(words(bodyText(body)) >= words(html), JSON.stringify(body))
    }),
    { numRuns: 500 },
  )
})
