import type { Block, Inline } from '#domain/body.ts'
import type { Context } from './context.ts'
import { line, unknownElement } from './flow.ts'
import { attr, type Element, find, isElement, rawText } from './tree.ts'

const mostColumns = 50
const mostRows = 2000

/** A table: its head, rows and caption. Pictures in cells follow it; one wider than any page is kept as text. */
export function table(element: Element, context: Context): Block[] {
  const strays: Block[] = []
  const sections = rowsOf(element)
  const cells = (row: Element) =>
    row.childNodes.filter(isElement).filter((e) => e.tagName === 'td' || e.tagName === 'th')
  const inlines = (row: Element) =>
    cells(row).flatMap((cell): Inline[] => {
      const { text, strays: more } = line(cell.childNodes, context)
      strays.push(...more)
      const span = Math.min(mostColumns, Math.max(1, Number.parseInt(attr(cell, 'colspan'), 10) || 1))
      return [text, ...Array.from({ length: span - 1 }, () => [])]
    })
  let { head, rows } = sections
  if (
    head.length === 0 &&
    rows.length > 1 &&
    cells(rows[0]!).length > 0 &&
    cells(rows[0]!).every((cell) => cell.tagName === 'th')
  ) {
    head = [rows[0]!]
    rows = rows.slice(1)
  }
  const headings = head[0] ? inlines(head[0]) : []
  const body = [...head.slice(1), ...rows].map(inlines).filter((row) => row.length > 0)
  if (headings.length === 0 && body.length === 0) return strays
  if ([headings, ...body].some((row) => row.length > mostColumns)) return [unknownElement(element)]

  const captioning = find(element.childNodes, (e) => e.tagName === 'caption')
  const caption = captioning ? rawText(captioning.childNodes).replace(/\s+/g, ' ').trim() : ''
  const blocks: Block[] = caption.length > 500 ? [{ type: 'paragraph', text: [{ text: caption }] }] : []
  for (let at = 0; at === 0 || at < body.length; at += mostRows)
    blocks.push({
      type: 'table',
      caption: at === 0 && caption.length <= 500 ? caption : '',
      head: headings,
      rows: body.slice(at, at + mostRows),
    })
  return [...blocks, ...strays]
}

function rowsOf(element: Element): { head: Element[]; rows: Element[] } {
  const head: Element[] = []
  const rows: Element[] = []
  const foot: Element[] = []
  for (const node of element.childNodes.filter(isElement)) {
    const within =
      node.tagName === 'tr' ? [node] : node.childNodes.filter(isElement).filter((e) => e.tagName === 'tr')
    if (node.tagName === 'thead') head.push(...within)
    else if (node.tagName === 'tfoot') foot.push(...within)
    else if (node.tagName === 'tbody' || node.tagName === 'tr') rows.push(...within)
  }
  return { head, rows: [...rows, ...foot] }
}
