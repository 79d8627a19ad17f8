import {
  type Block,
  type BlockOf,
  type Body,
  deepestList,
  type Inline,
  type ListItem,
  type PictureUse,
} from './body.ts'
import { joinSpans, spansOf, type TextNode, textNodes } from './editor-text.ts'

/*
 * A body as the editor's document, and back. Every block has a node of its own; what no node can hold (an unknown
 * block, a list without items) becomes a `kept` node that carries it whole, so that nothing is lost on the way.
 */

/** A node of the editor's document, as ProseMirror writes it in JSON. */
export type DocumentNode = TextNode & { attrs?: Record<string, unknown>; content?: DocumentNode[] }

type Made = { attrs?: Record<string, unknown>; content?: DocumentNode[] }

function node(type: string, { attrs, content }: Made = {}): DocumentNode {
  return { type, ...(attrs && { attrs }), ...(content && content.length > 0 && { content }) }
}

const paragraph = (text: Inline) => node('paragraph', { content: textNodes(text) })

/** The editor's document that shows a body. */
export function toDocument(body: Body): DocumentNode {
  const blocks = body.map(toNode)
  return node('doc', { content: blocks.length > 0 ? blocks : [paragraph([])] })
}

function toNode(block: Block): DocumentNode {
  switch (block.type) {
    case 'paragraph':
      return paragraph(block.text)
    case 'heading':
      return node('heading', { attrs: { level: block.level }, content: textNodes(block.text) })
    case 'list':
      return isWhole(block.items) ? listNode(block) : kept(block)
    case 'quote':
      if (block.paragraphs.length === 0) return kept(block)
      return node('quote', { attrs: { cite: block.cite }, content: block.paragraphs.map(paragraph) })
    case 'pullquote':
      return node('pullquote', { attrs: { cite: block.cite }, content: textNodes(block.text) })
    case 'picture':
      return pictureNode(block.picture)
    case 'gallery': {
      const caption = node('galleryCaption', { content: textNodes(block.caption) })
      return node('gallery', { content: [...block.pictures.map(pictureNode), caption] })
    }
    case 'table':
      return tableNode(block)
    case 'code': {
      const content = block.text ? [{ type: 'text', text: block.text }] : []
      return node('codeBlock', { attrs: { language: block.language }, content })
    }
    case 'divider':
      return node('divider')
    case 'embed':
      return node('embed', {
        attrs: { url: block.url, title: block.title, description: block.description },
      })
    case 'facts': {
      const facts = block.items.map((item) => node('fact', { content: textNodes(item) }))
      return node('facts', { attrs: { title: block.title }, content: facts })
    }
    case 'unknown':
      return kept(block)
  }
}

function kept(block: Block): DocumentNode {
  return node('kept', { attrs: { block } })
}

function isWhole(items: ListItem[]): boolean {
  return items.length > 0 && items.every((item) => !item.list || isWhole(item.list.items))
}

function listNode({ ordered, items }: { ordered: boolean; items: ListItem[] }): DocumentNode {
  return node(ordered ? 'orderedList' : 'bulletList', {
    content: items.map(({ text, list }) =>
      node('listItem', { content: [paragraph(text), ...(list ? [listNode(list)] : [])] }),
    ),
  })
}

function pictureNode({ id, alt, decorative, caption, credit }: PictureUse): DocumentNode {
  return node('picture', {
    attrs: { id, alt, decorative: decorative === true, credit },
    content: textNodes(caption),
  })
}

function tableNode(block: BlockOf<'table'>): DocumentNode {
  const { caption, head, rows } = block
  // A table is as wide as its widest row; one without any cell can't be shown as one.
  if (head.length === 0 && rows.every((row) => row.length === 0)) return kept(block)
  const cells = (type: string, row: Inline[]) =>
    node('tableRow', { content: row.map((cell) => node(type, { content: [paragraph(cell)] })) })
  return node('table', {
    attrs: { caption },
    content: [
      ...(head.length > 0 ? [cells('tableHeader', head)] : []),
      ...rows.map((row) => cells('tableCell', row)),
    ],
  })
}

/** The body a document of the editor stands for. Empty paragraphs at its end are left out. */
export function fromDocument(document: DocumentNode): Body {
  return withoutEmptyEnd((document.content ?? []).map(toBlock))
}

/** A body as it comes back from the editor: runs with the same marks joined, no empty paragraphs at its end. */
export function tidied(body: Body): Body {
  return fromDocument(toDocument(body))
}

function withoutEmptyEnd(blocks: Block[]): Body {
  const end = blocks.findLastIndex((block) => block.type !== 'paragraph' || block.text.length > 0)
  return blocks.slice(0, end + 1)
}

function toBlock(from: DocumentNode): Block {
  const within = from.content ?? []
  const attr = (name: string) => String(from.attrs?.[name] ?? '')
  switch (from.type) {
    case 'heading':
      return { type: 'heading', level: from.attrs?.level === 3 ? 3 : 2, text: spansOf(within) }
    case 'bulletList':
    case 'orderedList':
      return { type: 'list', ordered: from.type === 'orderedList', items: listItems(within, 1) }
    case 'quote':
      return {
        type: 'quote',
        paragraphs: within.map((child) => spansOf(child.content ?? [])),
        cite: attr('cite'),
      }
    case 'pullquote':
      return { type: 'pullquote', text: spansOf(within), cite: attr('cite') }
    case 'picture':
      return { type: 'picture', picture: pictureUse(from) }
    case 'gallery':
      return {
        type: 'gallery',
        pictures: within.filter((child) => child.type === 'picture').map(pictureUse),
        caption: spansOf(within.find((child) => child.type === 'galleryCaption')?.content ?? []),
      }
    case 'table':
      return tableBlock(from)
    case 'codeBlock':
      return {
        type: 'code',
        text: within.map((child) => child.text ?? '').join(''),
        language: attr('language'),
      }
    case 'divider':
      return { type: 'divider' }
    case 'embed':
      return { type: 'embed', url: attr('url'), title: attr('title'), description: attr('description') }
    case 'facts':
      return {
        type: 'facts',
        title: attr('title'),
        items: within.map((fact) => spansOf(fact.content ?? [])),
      }
    case 'kept':
      return from.attrs?.block as Block
    default:
      return { type: 'paragraph', text: spansOf(within) }
  }
}

function pictureUse({ attrs = {}, content = [] }: DocumentNode): PictureUse {
  return {
    id: (attrs.id as string | null) ?? null,
    alt: String(attrs.alt ?? ''),
    ...(attrs.decorative === true && { decorative: true as const }),
    caption: spansOf(content),
    credit: String(attrs.credit ?? ''),
  }
}

/** As deep as a body lets lists lie; what is deeper in the editor stands below its item, on the deepest level. */
function listItems(nodes: DocumentNode[], depth: number): ListItem[] {
  return nodes.flatMap((item): ListItem[] => {
    const [first, list] = item.content ?? []
    const text = spansOf(first?.content ?? [])
    if (!list) return [{ text }]
    if (depth === deepestList) return [{ text }, ...listItems(list.content ?? [], depth)]
    const ordered = list.type === 'orderedList'
    return [{ text, list: { ordered, items: listItems(list.content ?? [], depth + 1) } }]
  })
}

function tableBlock({ attrs, content = [] }: DocumentNode): BlockOf<'table'> {
  const row = (from: DocumentNode | undefined): Inline[] => (from?.content ?? []).map(cellText)
  const [first, ...others] = content
  const hasHead = (first?.content ?? []).length > 0 && first!.content!.every((c) => c.type === 'tableHeader')
  return {
    type: 'table',
    caption: String(attrs?.caption ?? ''),
    head: hasHead ? row(first) : [],
    rows: (hasHead ? others : content).map(row),
  }
}

function cellText({ content = [] }: DocumentNode): Inline {
  const lines = content.map((paragraph) => spansOf(paragraph.content ?? []))
  return joinSpans(
    [],
    lines.flatMap((line, i) => (i === 0 ? line : [{ text: '\n' }, ...line])),
  )
}
