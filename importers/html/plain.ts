import type { Block, Inline, ListItem } from '#domain/body.ts'
import { inlineText } from '#domain/body.ts'
import { flow } from './flow.ts'
import { parseHtml, rawText, strippedText, TooMuchMarkup } from './tree.ts'

/** One line of text from a piece of HTML, such as a title: tags out, entities read. */
export function plainText(html: string): string {
  return unlessTooMuch(html, () => rawText(parseHtml(html)).replace(/\s+/g, ' ').trim())
}

/** HTML as text for people: paragraphs apart by blank lines, links followed by their addresses. */
export function readableText(html: string): string {
  return unlessTooMuch(html, () => {
    const blocks = flow(parseHtml(html.toWellFormed()), { classic: true, found: [], depth: 0 })
    return blocks.map(readable).filter(Boolean).join('\n\n')
  })
}

function unlessTooMuch(html: string, read: () => string): string {
  try {
    return read()
  } catch (error) {
    if (error instanceof TooMuchMarkup || error instanceof RangeError) return strippedText(html)
    throw error
  }
}

function readable(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return withAddresses(block.text)
    case 'quote':
      return [...block.paragraphs.map((text) => `“${withAddresses(text)}”`), block.cite && `— ${block.cite}`]
        .filter(Boolean)
        .join('\n')
    case 'pullquote':
      return `“${withAddresses(block.text)}”`
    case 'list':
      return items(block.items, '').join('\n')
    case 'picture':
      return [block.picture.alt, inlineText(block.picture.caption)].filter(Boolean).join('\n')
    case 'gallery':
      return block.pictures
        .map((picture) => picture.alt)
        .filter(Boolean)
        .join('\n')
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(withAddresses).join(' · ')).join('\n')
    case 'embed':
      return block.url
    case 'code':
    case 'unknown':
      return block.text
    case 'facts':
      return [block.title, ...block.items.map(withAddresses)].join('\n')
    case 'divider':
      return ''
  }
}

function items(list: ListItem[], indent: string): string[] {
  return list.flatMap((item) => [
    `${indent}- ${withAddresses(item.text)}`,
    ...(item.list ? items(item.list.items, `${indent}  `) : []),
  ])
}

/** The words of a run; what is linked is followed by where it leads, unless it says so itself. */
function withAddresses(text: Inline): string {
  return text
    .map((span, i) => {
      if (!span.link || text[i + 1]?.link === span.link) return span.text
      const address = span.link.replace(/^(mailto|tel):/, '')
      return span.text.includes(address.replace(/^https?:\/\//, '').replace(/\/$/, ''))
        ? span.text
        : `${span.text} (${address})`
    })
    .join('')
}
