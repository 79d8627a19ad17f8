import type { Block, Inline } from '#domain/body.ts'
import type { Context } from './context.ts'
import { flow } from './flow.ts'
import { joinLines } from './inline.ts'
import { type Element, hasClass, isElement, isText, type Node, rawText } from './tree.ts'

/** A quotation with who said it. A pull quote is one by its class, here or on the figure around it. */
export function quote(element: Element, context: Context): Block[] {
  const { nodes, cite } = citedApart(element.childNodes)
  const blocks = flow(nodes, context)
  const texts = (from: Block[]): Inline[] =>
    from.flatMap((block) => (block.type === 'paragraph' || block.type === 'heading' ? [block.text] : []))
  const pulled =
    isPulled(element) ||
    (element.parentNode && 'attrs' in element.parentNode && isPulled(element.parentNode as Element))
  const text = joinLines(texts(blocks))
  if (pulled && text.length > 0 && text.length <= 5000) {
    return withCite(
      [
        { type: 'pullquote', text, cite: '' },
        ...blocks.filter((block) => block.type !== 'paragraph' && block.type !== 'heading'),
      ],
      cite,
    )
  }
  // Pictures and lists inside a quotation keep their place between its paragraphs.
  const parts: Block[] = []
  for (const block of blocks) {
    const words = texts([block])
    const last = parts.at(-1)
    if (words.length === 0) parts.push(block)
    else if (last?.type === 'quote') last.paragraphs.push(...words)
    else parts.push({ type: 'quote', paragraphs: words, cite: '' })
  }
  return withCite(parts, cite)
}

function isPulled(element: Element): boolean {
  return hasClass(element, /^(wp-block-pullquote|pullquote|pull-quote)$/)
}

function withCite(blocks: Block[], cite: string): Block[] {
  if (!cite) return blocks
  const last = blocks.findLast((block) => block.type === 'quote' || block.type === 'pullquote')
  if (last && cite.length <= 300) {
    last.cite = cite
    return blocks
  }
  return [...blocks, { type: 'paragraph', text: [{ text: cite }] }]
}

/** The source at the end of a quotation: `<cite>` or `<footer>` as its last part, or alone in its last paragraph. */
function citedApart(nodes: Node[]): { nodes: Node[]; cite: string } {
  const solid = nodes.filter((node) => !isText(node) || node.value.trim())
  const last = solid.findLast((node) => isElement(node))
  const whole = { nodes, cite: '' }
  if (!last || !isElement(last) || solid.at(-1) !== last) return whole
  if (last.tagName === 'cite' || last.tagName === 'footer')
    return { nodes: nodes.filter((node) => node !== last), cite: wordsOf(last) }
  if (last.tagName !== 'p') return whole
  const inner = last.childNodes.findLast((node) => !isText(node) || node.value.trim())
  if (!inner || !isElement(inner) || inner.tagName !== 'cite') return whole
  const rest: Element = { ...last, childNodes: last.childNodes.filter((node) => node !== inner) }
  return { nodes: nodes.map((node) => (node === last ? rest : node)), cite: wordsOf(inner) }
}

function wordsOf(element: Element): string {
  return rawText(element.childNodes)
    .replace(/\s+/g, ' ')
    .replace(/^[—–-]\s*/, '')
    .trim()
}
