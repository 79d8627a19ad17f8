import type { Inline, Span } from './body.ts'

/** A run of text, or the end of a line within a paragraph, with its marks, as ProseMirror writes them in JSON. */
export type TextNode = {
  type: string
  text?: string
  marks?: { type: string; attrs?: Record<string, unknown> }[]
}

const marks = ['bold', 'italic', 'code'] as const

/** Spans as the editor's text; a line feed is a node of its own there. */
export function textNodes(inline: Inline): TextNode[] {
  return inline.flatMap((span) =>
    span.text
      .split(/(\n)/)
      .filter(Boolean)
      .map((text) => ({
        ...(text === '\n' ? { type: 'hardBreak' } : { type: 'text', text }),
        ...marksOf(span),
      })),
  )
}

function marksOf(span: Span): Pick<TextNode, 'marks'> {
  const all = [
    ...marks.filter((mark) => span[mark]).map((type) => ({ type })),
    ...(span.link === undefined ? [] : [{ type: 'link', attrs: { href: span.link } }]),
  ]
  return all.length > 0 ? { marks: all } : {}
}

/** The editor's text as spans, neighbours with the same marks joined. */
export function spansOf(nodes: readonly TextNode[]): Inline {
  return joinSpans(
    [],
    nodes.map(({ type, text = '', marks: has = [] }) => {
      const span: Span = { text: type === 'hardBreak' ? '\n' : text }
      for (const mark of marks) if (has.some((m) => m.type === mark)) span[mark] = true
      const href = has.find((m) => m.type === 'link')?.attrs?.href
      if (typeof href === 'string') span.link = href
      return span
    }),
  )
}

/** As long as the text of one span may be. */
const longest = 100_000

/** Spans put behind others, neighbours with the same marks joined as far as one span can hold them. */
export function joinSpans(before: Inline, more: Inline): Inline {
  const joined = before.map((span) => ({ ...span }))
  for (const span of more) {
    for (const text of pieces(span.text)) {
      const last = joined.at(-1)
      if (last && isAlike(last, span) && last.text.length + text.length <= longest) last.text += text
      else joined.push({ ...span, text })
    }
  }
  return joined
}

function isAlike(a: Span, b: Span): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.code === b.code && a.link === b.link
}

/** A text in pieces a span can hold, never cut within a character. */
function pieces(text: string): string[] {
  if (text.length <= longest) return text ? [text] : []
  const end = /[\ud800-\udbff]/.test(text[longest - 1]!) ? longest - 1 : longest
  return [text.slice(0, end), ...pieces(text.slice(end))]
}
