import type { Block, Body, Inline, ListItem, PictureUse } from './body.ts'
import { escaped } from './markup.ts'
import { type Picture, pictureUrl } from './pictures.ts'

/** What a body needs to become HTML for feed readers: where its pictures, the article's own page and the site are. */
export type FeedContext = { pictures: Record<string, Picture>; pageUrl: string; siteUrl: string }

/** An article's body as HTML for feeds: plain elements, absolute addresses, nothing to run. */
export function feedHtml(body: Body, context: FeedContext): string {
  return body.map((block) => blockHtml(block, context)).join('\n')
}

function blockHtml(block: Block, context: FeedContext): string {
  const text = (inline: Inline) => inlineHtml(inline, context)
  const cite = (name: string) => (name ? `<p>— ${escaped(name)}</p>` : '')
  switch (block.type) {
    case 'paragraph':
      return `<p>${text(block.text)}</p>`
    case 'heading':
      return `<h${block.level}>${text(block.text)}</h${block.level}>`
    case 'list':
      return listHtml(block.ordered, block.items, text)
    case 'quote':
      return `<blockquote>${block.paragraphs.map((p) => `<p>${text(p)}</p>`).join('')}${cite(block.cite)}</blockquote>`
    case 'pullquote':
      return `<blockquote><p>${text(block.text)}</p>${cite(block.cite)}</blockquote>`
    case 'picture':
      return figureHtml(block.picture, context)
    case 'gallery':
      return (
        block.pictures.map((use) => figureHtml(use, context)).join('') +
        (block.caption.length > 0 ? `<p>${text(block.caption)}</p>` : '')
      )
    case 'table': {
      const row = (cells: Inline[], tag: 'th' | 'td') =>
        `<tr>${cells.map((cell) => `<${tag}>${text(cell)}</${tag}>`).join('')}</tr>`
      const caption = block.caption ? `<caption>${escaped(block.caption)}</caption>` : ''
      const head = block.head.length > 0 ? `<thead>${row(block.head, 'th')}</thead>` : ''
      return `<table>${caption}${head}<tbody>${block.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`
    }
    case 'code':
      return `<pre><code>${escaped(block.text)}</code></pre>`
    case 'divider':
      return '<hr/>'
    case 'embed':
      return `<p><a href="${escaped(block.url)}">${escaped(block.title || block.url)}</a></p>`
    case 'facts':
      return `<h3>${escaped(block.title)}</h3><ul>${block.items.map((item) => `<li>${text(item)}</li>`).join('')}</ul>`
    case 'unknown':
      return block.text
        .split(/\n{2,}/)
        .filter(Boolean)
        .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
        .join('')
  }
}

function inlineHtml(inline: Inline, { pageUrl, siteUrl }: FeedContext): string {
  const absolute = (link: string) =>
    link.startsWith('/') ? siteUrl + link : link.startsWith('#') ? pageUrl + link : link
  return inline
    .map((span) => {
      let html = escaped(span.text)
      if (span.code) html = `<code>${html}</code>`
      if (span.italic) html = `<em>${html}</em>`
      if (span.bold) html = `<strong>${html}</strong>`
      if (span.link) html = `<a href="${escaped(absolute(span.link))}">${html}</a>`
      return html
    })
    .join('')
}

function listHtml(ordered: boolean, items: ListItem[], text: (inline: Inline) => string): string {
  const tag = ordered ? 'ol' : 'ul'
  const inner = items.map(
    (item) =>
      `<li>${text(item.text)}${item.list ? listHtml(item.list.ordered, item.list.items, text) : ''}</li>`,
  )
  return `<${tag}>${inner.join('')}</${tag}>`
}

/** A picture with its caption and credit; one that could not be had is told by its alt text. */
export function figureHtml(use: PictureUse, context: FeedContext): string {
  const { pictures, siteUrl } = context
  const picture = use.id ? pictures[use.id] : undefined
  const said = [inlineHtml(use.caption, context), escaped(use.credit)].filter(Boolean).join(' ')
  const caption = said ? `<figcaption>${said}</figcaption>` : ''
  if (!picture)
    return use.alt || said ? `<figure><p>[${escaped(use.alt || 'Picture')}]</p>${caption}</figure>` : ''
  const width = picture.widths.findLast((w) => w <= 960) ?? picture.widths[0]!
  const height = Math.round((picture.height / picture.width) * width)
  return `<figure><img src="${siteUrl}${pictureUrl(picture, width, 'webp')}" alt="${escaped(use.alt)}" width="${width}" height="${height}"/>${caption}</figure>`
}
