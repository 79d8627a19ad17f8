import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment, serializeOuter } from 'parse5'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element

/** Thrown for markup nested or multiplied beyond what any real text needs. */
export class TooMuchMarkup extends Error {
  override name = 'TooMuchMarkup'
}

export const deepestMarkup = 400
const mostElements = 300_000

/**
 * Parses a piece of HTML as browsers do. Throws TooMuchMarkup before a hostile one (a hundred thousand open tags,
 * formatting that multiplies with every paragraph) costs more than a moment.
 */
export function parseHtml(html: string): Node[] {
  let depth = 0
  let elements = 0
  const treeAdapter = {
    ...defaultTreeAdapter,
    createElement(...args: Parameters<typeof defaultTreeAdapter.createElement>) {
      elements += 1
      if (elements > mostElements) throw new TooMuchMarkup('too many elements')
      return defaultTreeAdapter.createElement(...args)
    },
    onItemPush() {
      depth += 1
      if (depth > deepestMarkup) throw new TooMuchMarkup('nested too deep')
    },
    onItemPop() {
      depth -= 1
    },
  }
  return parseFragment(html, { treeAdapter, scriptingEnabled: false }).childNodes
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

export function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text'
}

export function isComment(node: Node): node is DefaultTreeAdapterTypes.CommentNode {
  return node.nodeName === '#comment'
}

export function attr(element: Element, name: string): string {
  return element.attrs.find((a) => a.name === name)?.value ?? ''
}

export function hasClass(element: Element, pattern: RegExp): boolean {
  return attr(element, 'class')
    .split(/\s+/)
    .some((name) => pattern.test(name))
}

/** Every element below these nodes that passes, in order; nothing below one that passes is looked at. */
export function findAll(nodes: Node[], wanted: (element: Element) => boolean): Element[] {
  return nodes.filter(isElement).flatMap((e) => (wanted(e) ? [e] : findAll(e.childNodes, wanted)))
}

export function find(nodes: Node[], wanted: (element: Element) => boolean): Element | undefined {
  for (const node of nodes.filter(isElement)) {
    const found = wanted(node) ? node : find(node.childNodes, wanted)
    if (found) return found
  }
  return undefined
}

const silent = new Set(['script', 'style', 'template', 'head', 'title'])

/** The text of these nodes as it stands, without what never is text (scripts, styles). */
export function rawText(nodes: Node[]): string {
  return nodes
    .map((node) => {
      if (isText(node)) return node.value
      if (!isElement(node) || silent.has(node.tagName)) return ''
      return node.tagName === 'br' ? '\n' : rawText(node.childNodes)
    })
    .join('')
}

/** The markup of these nodes, for keeping. */
export function outerHtml(nodes: Node[]): string {
  return nodes.map((node) => serializeOuter(node)).join('')
}

/** Text of markup that can't be parsed: tags, scripts and styles out, entities left as they are. */
export function strippedText(html: string): string {
  const pieces: string[] = []
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at)
    pieces.push(html.slice(at, open < 0 ? undefined : open))
    if (open < 0) break
    const name = /^<(script|style|template)\b/i.exec(html.slice(open, open + 12))?.[1]
    const end = name ? html.slice(open).search(new RegExp(`</${name}`, 'i')) : 0
    const close = end < 0 ? -1 : html.indexOf('>', open + end)
    if (close < 0) break
    at = close + 1
  }
  return pieces.join(' ').replace(/\s+/g, ' ').trim()
}
