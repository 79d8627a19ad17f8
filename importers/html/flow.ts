import type { Block, Inline } from '#domain/body.ts'
import type { Context } from './context.ts'
import { bareUrl, embedOf } from './embeds.ts'
import { figure, isGallery, lonePicture, pictureGallery } from './figures.ts'
import { joinLines, type Marks, Run, safeLink } from './inline.ts'
import { list } from './lists.ts'
import { media } from './media.ts'
import { quote } from './quotes.ts'
import { shortcodeElement } from './shortcodes.ts'
import { table } from './tables.ts'
import {
  attr,
  deepestMarkup,
  type Element,
  hasClass,
  isComment,
  isElement,
  isText,
  type Node,
  outerHtml,
  rawText,
  TooMuchMarkup,
} from './tree.ts'
import { blockComment, closings, wpBlock } from './wp-blocks.ts'

/** Turns nodes into blocks, in order. What has no block of its own is unwrapped; what nobody knows is kept whole. */
export function flow(nodes: Node[], context: Context, marks: Marks = {}): Block[] {
  const writer = new Writer({ ...context, depth: context.depth + 1 })
  writer.walk(nodes, marks)
  return writer.blocks()
}

/** What stands where only a line of text fits (a heading, a cell): the text, and the blocks that can't be in it. */
export function line(nodes: Node[], context: Context, marks: Marks = {}): { text: Inline; strays: Block[] } {
  const blocks = flow(nodes, { ...context, classic: false }, marks)
  const lines = blocks.flatMap((block) =>
    block.type === 'paragraph' || block.type === 'heading' ? [block.text] : [],
  )
  return {
    text: joinLines(lines),
    strays: blocks.filter((block) => block.type !== 'paragraph' && block.type !== 'heading'),
  }
}

const bold = new Set(['b', 'strong'])
const italic = new Set(['i', 'em', 'cite', 'dfn', 'var'])
const code = new Set(['code', 'kbd', 'samp', 'tt'])
const invisible = new Set([
  'title',
  'meta',
  'link',
  'base',
  'source',
  'track',
  'param',
  'rp',
  'wbr',
  'col',
  'colgroup',
])
const breaking = new Set(
  'address article aside body center dd details dir div dl dt fieldset footer form header hgroup html legend main nav p search section summary'.split(
    ' ',
  ),
)
const kept = new Set(
  'script style noscript template svg math canvas object applet input select textarea button map frameset progress meter dialog'.split(
    ' ',
  ),
)

class Writer {
  #run = new Run()
  #blocks: Block[] = []
  #context: Context

  constructor(context: Context) {
    if (context.depth > deepestMarkup) throw new TooMuchMarkup('nested too deep')
    this.#context = context
  }

  blocks(): Block[] {
    this.#flush()
    return this.#blocks
  }

  walk(nodes: Node[], marks: Marks): void {
    const ends = nodes.some(isComment) ? closings(nodes) : new Map<number, number>()
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!
      if (isText(node)) this.#run.add(node.value, marks, this.#context.classic)
      else if (isComment(node)) i = this.#comment(node.data, nodes, i, ends.get(i) ?? i)
      else if (isElement(node)) this.#element(node, marks)
    }
  }

  #flush(): void {
    for (const text of this.#run.take())
      this.#blocks.push(
        ...(this.#context.classic ? linesWithUrls(text) : [{ type: 'paragraph' as const, text }]),
      )
  }

  #add(blocks: Block[]): void {
    this.#flush()
    this.#blocks.push(...blocks)
  }

  /** Deals with the comment at `i`, whose block ends at `end`; gives the place of the last node it took. */
  #comment(data: string, nodes: Node[], i: number, end: number): number {
    const comment = blockComment(data)
    if (!comment || comment.closing) return i
    this.#add(wpBlock(comment, nodes.slice(i + 1, Math.max(i + 1, end)), this.#context))
    return end
  }

  #element(element: Element, marks: Marks): void {
    const tag = element.tagName
    const context = this.#context
    const within = element.childNodes
    if (tag === 'br') this.#run.breakLine(marks)
    else if (bold.has(tag)) this.walk(within, { ...marks, bold: true })
    else if (italic.has(tag)) this.walk(within, { ...marks, italic: true })
    else if (code.has(tag)) this.walk(within, { ...marks, code: true })
    else if (tag === 'a') this.walk(within, withLink(marks, safeLink(attr(element, 'href'), context.base)))
    else if (tag === 'q') this.#quoted(within, marks)
    else if (tag === 'img') this.#image(element, marks)
    else if (/^h[1-6]$/.test(tag)) this.#heading(element, marks)
    else if (isGallery(element)) this.#add(pictureGallery(element, context))
    else if (tag === 'ul' || tag === 'ol' || tag === 'menu') this.#add(list(element, context, marks))
    else if (tag === 'li')
      this.#add(list({ ...element, tagName: 'ul', childNodes: [element] }, context, marks))
    else if (tag === 'blockquote') this.#add(quote(element, context))
    else if (tag === 'figure') this.#add(figure(element, context))
    else if (tag === 'table') this.#add(table(element, context))
    else if (tag === 'pre' || tag === 'listing' || tag === 'xmp') this.#add(preformatted(element, context))
    else if (tag === 'hr') this.#add([{ type: 'divider' }])
    else if (tag === 'iframe' || tag === 'embed' || tag === 'video' || tag === 'audio')
      this.#add(media(element, context))
    else if (tag === 'wp-shortcode') this.#add(shortcodeElement(element, context))
    else if (kept.has(tag)) this.#add([unknownElement(element)])
    else if (tag === 'dt' || tag === 'summary') this.#broken(within, { ...marks, bold: true })
    else if (breaking.has(tag)) this.#broken(within, marks)
    else if (!invisible.has(tag)) this.walk(within, marks)
  }

  #broken(nodes: Node[], marks: Marks): void {
    this.#flush()
    this.walk(nodes, marks)
    this.#flush()
  }

  #quoted(nodes: Node[], marks: Marks): void {
    this.#run.add('“', marks)
    this.walk(nodes, marks)
    this.#run.add('”', marks)
  }

  #image(element: Element, marks: Marks): void {
    // Smileys are pictures of characters: their alt text is what they stand for.
    if (hasClass(element, /^(wp-smiley|emoji)$/)) this.#run.add(attr(element, 'alt'), marks)
    else this.#add(lonePicture(element, this.#context))
  }

  #heading(element: Element, marks: Marks): void {
    const { text, strays } = line(element.childNodes, this.#context, marks)
    const level = Number(element.tagName[1]) <= 2 ? 2 : 3
    this.#add([
      ...(text.length > 0 ? [{ type: 'heading' as const, level: level as 2 | 3, text }] : []),
      ...strays,
    ])
  }
}

function withLink(marks: Marks, link: string | undefined): Marks {
  return link ? { ...marks, link } : marks
}

/** A paragraph of old-style text; an address alone on its line was shown as an embed there. */
function linesWithUrls(text: Inline): Block[] {
  if (!text.some((span) => /https?:\/\//.test(span.text) && !span.link)) return [{ type: 'paragraph', text }]
  const run = new Run()
  const blocks: Block[] = []
  const flush = () =>
    blocks.push(...run.take().map((paragraph) => ({ type: 'paragraph' as const, text: paragraph })))
  text.forEach(({ text: words, ...marks }, index) => {
    const lines = words.split('\n')
    lines.forEach((words, i) => {
      // Only a whole line counts: not one that goes on in the next span or came from the last.
      const whole = (i > 0 || index === 0) && (i < lines.length - 1 || index === text.length - 1)
      const url = whole && !marks.link && !marks.code ? bareUrl(words) : null
      if (url) {
        flush()
        blocks.push(embedOf(url))
        return
      }
      run.add(words, marks)
      if (i < lines.length - 1) run.breakLine(marks)
    })
  })
  flush()
  return blocks
}

function preformatted(element: Element, context: Context): Block[] {
  const text = rawText(element.childNodes)
  if (!text.trim()) return []
  // A poem is set in lines, but it is no program.
  if (hasClass(element, /^wp-block-verse$/)) return flow(element.childNodes, { ...context, classic: true })
  const language =
    /(?:^|\s)(?:lang|language|brush)[-:]\s*([\w+#-]{1,40})/.exec(
      `${attr(element, 'class')} ${classOfCode(element)}`,
    )?.[1] ?? ''
  return [{ type: 'code', text: text.replace(/\n$/, ''), language }]
}

function classOfCode(pre: Element): string {
  const inner = pre.childNodes.find((node) => isElement(node) && node.tagName === 'code')
  return inner && isElement(inner) ? attr(inner, 'class') : ''
}

/** An element nobody here knows: kept whole, shown as the text in it. */
export function unknownElement(element: Element): Block {
  const { tagName } = element
  const text = /^(script|style|noscript|template)$/.test(tagName) ? '' : rawText(element.childNodes)
  return {
    type: 'unknown',
    name: tagName.slice(0, 200),
    data: { html: outerHtml([element]) },
    text: text.replace(/\s+/g, ' ').trim(),
  }
}
