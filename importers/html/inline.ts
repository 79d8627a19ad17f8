import { type Inline, isSafeHref, type Span } from '#domain/body.ts'

export type Marks = Omit<Span, 'text'>

const longestSpan = 50_000
const mostSpans = 4000

/** Collects a run of text as it is read, and gives it out as paragraphs with their white space in order. */
export class Run {
  #pieces: Span[] = []

  /** `lines`: line ends in the text are meant as such (old-style text). */
  add(text: string, marks: Marks, lines = false): void {
    if (text)
      this.#pieces.push({
        ...marks,
        text: lines ? text.replace(/\r\n?/g, '\n') : text.replace(/[\r\n]/g, ' '),
      })
  }

  breakLine(marks: Marks): void {
    this.#pieces.push({ ...marks, text: '\n' })
  }

  /** What was collected: one Inline a paragraph, blank lines being where paragraphs end. Empty afterwards. */
  take(): Inline[] {
    const paragraphs: Inline[] = [[]]
    let gap = null as Span | null
    for (const { text, ...marks } of this.#pieces) {
      for (const piece of piecesOf(text)) {
        if (/^[ \t\f\n]/.test(piece)) {
          gap = gap ? { ...gap, text: gap.text + piece } : { ...marks, text: piece }
          continue
        }
        const ends: number = gap ? gap.text.split('\n').length - 1 : 0
        if (ends > 1 || paragraphs.at(-1)!.length >= mostSpans) paragraphs.push([])
        const paragraph = paragraphs.at(-1)!
        if (gap && paragraph.length > 0) append(paragraph, { ...gap, text: ends === 1 ? '\n' : ' ' })
        append(paragraph, { ...marks, text: piece })
        gap = null
      }
    }
    this.#pieces = []
    return paragraphs.filter((paragraph) => paragraph.some((span) => /[^\s\u00a0]/.test(span.text)))
  }
}

/** Text cut into white space and what stands between; words parted by single spaces stay together. */
function piecesOf(text: string): string[] {
  const irregular = /[\t\f\n]| {2}/.test(text)
  return text.match(irregular ? /[ \t\f\n]+|[^ \t\f\n]+/g : /^ | $|(?:[^ ]| (?=[^ ]))+/g) ?? []
}

function append(paragraph: Span[], { text, ...marks }: Span): void {
  const last = paragraph.at(-1)
  if (last && sameMarks(last, marks) && last.text.length + text.length <= longestSpan) last.text += text
  else
    for (let at = 0; at < text.length; at += longestSpan)
      paragraph.push({ text: text.slice(at, at + longestSpan), ...marks })
}

function sameMarks(a: Marks, b: Marks): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.code === b.code && a.link === b.link
}

/** Several paragraphs as one run, each on a line of its own. */
export function joinLines(paragraphs: Inline[]): Inline {
  return paragraphs.flatMap((paragraph, i) => (i === 0 ? paragraph : [{ text: '\n' }, ...paragraph]))
}

/** Plain text as paragraphs: blank lines separate them, single line ends are kept. */
export function paragraphsOf(text: string): Inline[] {
  const run = new Run()
  run.add(text, {}, true)
  return run.take()
}

/**
 * Where a link leads, or undefined where it may not be kept. Links to pages of the old site become paths, which the
 * redirects of the import answer; its files stay where they are.
 */
export function safeLink(href: string, base?: string): string | undefined {
  const wanted = href.trim()
  if (!wanted) return undefined
  if (/^(#|mailto:|tel:)/i.test(wanted)) return keepable(wanted)
  if (!base || !URL.canParse(wanted, base)) return keepable(wanted)
  const url = new URL(wanted, base)
  const ours = url.host === new URL(base).host && /^https?:$/.test(url.protocol)
  if (ours && !url.search && !/\.\w{2,4}$|\/wp-(content|admin|includes)\//.test(url.pathname))
    return keepable(url.pathname + url.hash)
  return keepable(url.href)
}

function keepable(href: string): string | undefined {
  return href.length <= 2000 && isSafeHref(href) ? href : undefined
}

/** An absolute http or https address, or '' where it is not one. */
export function absoluteUrl(address: string, base?: string): string {
  const wanted = address.trim().replace(/^\/\//, 'https://')
  if (!wanted || !URL.canParse(wanted, base)) return ''
  const url = new URL(wanted, base)
  return /^https?:$/.test(url.protocol) && url.href.length <= 2000 ? url.href : ''
}
