import { type Block, blockLines } from '#domain/body.ts'
import type { Context } from './context.ts'
import { embedBlock } from './embeds.ts'
import { picture } from './figures.ts'
import { flow } from './flow.ts'
import { keepableJson } from './json.ts'
import { isComment, type Node, outerHtml, rawText, TooMuchMarkup } from './tree.ts'

/*
 * The block editor writes its blocks as comments around HTML: <!-- wp:name {"json":1} --> … <!-- /wp:name -->, or
 * <!-- wp:name /--> where there is nothing inside (developer.wordpress.org, "Data flow and data format").
 */

export type BlockComment = { name: string; attributes: string; closing: boolean; empty: boolean }

export function blockComment(data: string): BlockComment | null {
  const text = data.trim()
  if (text === 'nextpage') return { name: 'nextpage', attributes: '', closing: false, empty: true }
  const match = /^(\/?)wp:([a-z][a-z0-9_/-]*[a-z0-9_]|[a-z])(?=\s|\/|$)/.exec(text)
  if (!match) return null
  const rest = text.slice(match[0].length).trim()
  const empty = rest.endsWith('/')
  return {
    name: match[2]!,
    attributes: (empty ? rest.slice(0, -1) : rest).trim(),
    closing: match[1] === '/',
    empty,
  }
}

/** Blocks nested deeper than this are no layout anybody made. */
const deepestBlocks = 60

/**
 * Where each block opened among these siblings is closed: from the place of one comment to that of the other.
 * Throws TooMuchMarkup.
 */
export function closings(nodes: Node[]): Map<number, number> {
  const found = new Map<number, number>()
  const open = new Map<string, number[]>()
  nodes.forEach((node, at) => {
    const comment = isComment(node) ? blockComment(node.data) : null
    if (!comment || comment.empty) return
    const begun = open.get(comment.name) ?? []
    if (comment.closing) {
      const from = begun.pop()
      if (from !== undefined) found.set(from, at)
    } else if (begun.push(at) === 1) open.set(comment.name, begun)
  })
  const holding: number[] = []
  for (const [at] of [...found].sort((a, b) => a[0] - b[0])) {
    while (holding.length > 0 && found.get(holding.at(-1)!)! < at) holding.pop()
    holding.push(at)
    if (holding.length > deepestBlocks) throw new TooMuchMarkup('blocks nested too deep')
  }
  return found
}

/** Blocks whose HTML says all there is to say. */
const plain = new Set(
  `paragraph heading list list-item quote pullquote image gallery table code preformatted verse separator columns column
  group row stack cover media-text text-columns video audio file buttons button html freeform classic missing
  shortcode details accordion subhead`.split(/\s+/),
)
/** Blocks that only say how the page is laid out. */
const layout = new Set(['spacer', 'more'])

/** Turns one block of the block editor into ours. One that is not known is kept with its attributes and text. */
export function wpBlock(comment: BlockComment, nodes: Node[], context: Context): Block[] {
  const name = comment.name.replace(/^core\//, '')
  const attributes = keepableJson(comment.attributes)
  const inner = { ...context, classic: context.classic && /^(freeform|classic|shortcode)$/.test(name) }
  if (layout.has(name)) return []
  if (name === 'nextpage') return [{ type: 'divider' }]
  if (/^(core-)?embed(\/|$)/.test(name)) return embedBlock(attributes, nodes, inner)
  if (name === 'cover') return cover(attributes, flow(nodes, inner), inner)
  if (plain.has(name)) return flow(nodes, inner)
  const blocks = flow(nodes, { ...inner, found: [] })
  const text = blocks.flatMap(blockLines).filter(Boolean).join('\n')
  const html = outerHtml(nodes).trim()
  return [
    {
      type: 'unknown',
      name: `wp:${comment.name}`.slice(0, 200),
      data: { attributes, html },
      text: text || visible(nodes),
    },
  ]
}

function visible(nodes: Node[]): string {
  return rawText(nodes).replace(/\s+/g, ' ').trim()
}

/** Older covers carry their picture as a background, which only the attributes name. */
function cover(attributes: unknown, blocks: Block[], context: Context): Block[] {
  const { url, id, backgroundType } = (attributes ?? {}) as {
    url?: unknown
    id?: unknown
    backgroundType?: unknown
  }
  if (
    typeof url !== 'string' ||
    backgroundType === 'video' ||
    blocks.some((block) => block.type === 'picture')
  )
    return blocks
  return [picture({ url, alt: '', attachment: typeof id === 'number' ? id : null }, context), ...blocks]
}
