import type { Block } from '#domain/body.ts'
import type { Context } from './context.ts'
import { embedOf } from './embeds.ts'
import { galleryShortcode } from './figures.ts'
import { absoluteUrl } from './inline.ts'
import { attr, type Element } from './tree.ts'

/*
 * Shortcodes stand in old-style text as [name key="value"] or [name]…[/name] and know nothing of HTML's nesting, so
 * they are rewritten as elements before the text is parsed. A word in brackets ([sic]) is no shortcode: one has
 * attributes, a closing half, or a name known here.
 */

const opening =
  /\[([a-zA-Z][\w-]{0,60})((?:\s+[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'\]]+)|\s+(?:https?:\/\/)[^\s\]]+)*)\s*(\/?)\]/y
const known = new Set(['caption', 'wp_caption', 'gallery', 'embed', 'audio', 'video', 'playlist'])
/** Inside these nothing is a shortcode. */
const verbatim = /<(pre|code|script|style|textarea)(?=[\s>/])/iy

/** Rewrites the shortcodes of a text as elements: [caption] as a figure, the others as `<wp-shortcode>`. */
export function withoutShortcodes(html: string): string {
  if (!html.includes('[')) return html
  const closers = new Closers(html)
  let out = ''
  let at = 0
  while (at < html.length) {
    const next = nextOf(html, at)
    out += html.slice(at, next)
    if (next === html.length) break
    if (html[next] === '<') {
      const end = endOfMarkup(html, next, closers)
      out += html.slice(next, end)
      at = end
      continue
    }
    const [text, end] = shortcodeAt(html, next, closers)
    out += text
    at = end
  }
  return out
}

function nextOf(html: string, at: number): number {
  for (let i = at; i < html.length; i++) if (html[i] === '<' || html[i] === '[') return i
  return html.length
}

function endOfMarkup(html: string, at: number, closers: Closers): number {
  if (html.startsWith('<!--', at)) return closers.after('-->', at + 4) ?? html.length
  verbatim.lastIndex = at
  const name = verbatim.exec(html)?.[1]?.toLowerCase()
  if (name) return closers.after(`</${name}`, at) ?? at + 1
  return closers.after('>', at) ?? html.length
}

/** The rewritten text of what begins with the bracket at `at`, and where reading goes on. */
function shortcodeAt(html: string, at: number, closers: Closers): [string, number] {
  const shown = escapedAt(html, at)
  if (shown) return [shown, at + shown.length + 2]
  opening.lastIndex = at
  const match = opening.exec(html)
  if (!match) {
    // The closing half of one that was opened before is taken away; anything else in brackets is text.
    const closing = /\[\/([a-zA-Z][\w-]{0,60})\]/y
    closing.lastIndex = at
    const name = closing.exec(html)?.[1]
    return name && closers.opened.has(name.toLowerCase()) ? ['', at + name.length + 3] : ['[', at + 1]
  }
  const [raw, given, attributes = ''] = match
  const name = given!.toLowerCase()
  const end = at + raw.length
  const closer = closers.before(`[/${given}]`, end)
  if (closer === null && !attributes && !known.has(name)) return [raw, end]
  const closes = closer === null ? end : closer + given!.length + 3
  if (name === 'caption' || name === 'wp_caption') {
    if (closer === null) return [raw, end]
    return [caption(attributes, html.slice(end, closer)), closes]
  }
  if (name === 'embed') return [closer === null ? raw : `\n\n${html.slice(end, closer)}\n\n`, closes]
  closers.opened.add(name)
  return [`<wp-shortcode name="${name}" raw="${escaped(raw)}"></wp-shortcode>`, end]
}

/** [[gallery]] is how one writes about shortcodes: what stands there then. */
function escapedAt(html: string, at: number): string | null {
  if (html[at + 1] !== '[') return null
  opening.lastIndex = at + 1
  const raw = opening.exec(html)?.[0]
  return raw && html[at + 1 + raw.length] === ']' ? raw : null
}

/** A caption is an attribute in the oldest texts, and what follows the picture in the others. */
function caption(attributes: string, within: string): string {
  const given = attributeOf(attributes, 'caption')
  const id = /attachment_(\d+)/.exec(attributeOf(attributes, 'id'))?.[1] ?? ''
  const split = /^\s*((?:<a\s[^>]*>\s*)?<img\s[^>]*>(?:\s*<\/a>)?)/i.exec(within)
  const picture = split ? split[1]! : within
  const words = given || (split ? within.slice(split[0].length) : '')
  return `<figure data-id="${id}">${picture}<figcaption>${words.trim()}</figcaption></figure>`
}

function attributeOf(attributes: string, name: string): string {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"']+))`, 'i').exec(
    attributes,
  )
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? ''
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

/** A shortcode as blocks: galleries and media that are known here, else kept with all it says. */
export function shortcodeElement(element: Element, context: Context): Block[] {
  const name = attr(element, 'name')
  const raw = attr(element, 'raw')
  if (name === 'gallery')
    return galleryShortcode(attributeOf(raw, 'ids') || attributeOf(raw, 'include'), raw, context)
  if (name === 'audio' || name === 'video') {
    const source = ['src', 'mp3', 'mp4', 'm4a', 'ogg', 'webm', 'm4v', 'wav', 'ogv', 'flac']
      .map((key) => attributeOf(raw, key))
      .find(Boolean)
    const url = absoluteUrl(source ?? /https?:\/\/[^\s\]]+/.exec(raw)?.[0] ?? '', context.base)
    if (url) return [embedOf(url)]
  }
  return [unknownShortcode(name, raw)]
}

export function unknownShortcode(name: string, raw: string): Block {
  return { type: 'unknown', name: `[${name}]`, data: { shortcode: raw }, text: '' }
}

/** Finds where things end. What was searched for in vain once is not searched for again: the text may be large. */
class Closers {
  readonly opened = new Set<string>()
  #html: string
  #lower: string
  #next = new Map<string, number>()

  constructor(html: string) {
    this.#html = html
    this.#lower = html.toLowerCase()
  }

  /** Where `mark` stands next, at or after `from`; null where it does not. */
  before(mark: string, from: number): number | null {
    const wanted = this.#source() === this.#html ? mark : mark.toLowerCase()
    let at = this.#next.get(wanted) ?? 0
    if (at < from) {
      const found = this.#source().indexOf(wanted, from)
      at = found < 0 ? Number.POSITIVE_INFINITY : found
      this.#next.set(wanted, at)
    }
    return at === Number.POSITIVE_INFINITY ? null : at
  }

  /** The place behind the next `mark`. */
  after(mark: string, from: number): number | null {
    const at = this.before(mark, from)
    return at === null ? null : at + mark.length
  }

  /** Lower-casing may change the length of a few exotic letters; then case is not ignored. */
  #source(): string {
    return this.#lower.length === this.#html.length ? this.#lower : this.#html
  }
}
