import type { Block } from '#domain/body.ts'
import type { Context } from './context.ts'
import { flow } from './flow.ts'
import { absoluteUrl } from './inline.ts'
import { find, type Node, rawText } from './tree.ts'

/** The address a line consists of, or null. */
export function bareUrl(line: string): string | null {
  const text = line.trim()
  return /^https?:\/\/[^\s<>"]+$/i.test(text) ? absoluteUrl(text) || null : null
}

/** A link card for an address. */
export function embedOf(url: string, title = '', description = ''): Block {
  return {
    type: 'embed',
    url,
    title: title.trim().slice(0, 300) || new URL(url).hostname.replace(/^www\./, ''),
    description: description.trim().slice(0, 1000),
  }
}

/** The block editor's embed: its address in the attributes or alone in the wrapper, with an optional caption. */
export function embedBlock(attributes: unknown, nodes: Node[], context: Context): Block[] {
  const caption = find(nodes, (e) => e.tagName === 'figcaption')
  const words = caption ? rawText(caption.childNodes).replace(/\s+/g, ' ').trim() : ''
  const given = (attributes ?? {}) as { url?: unknown }
  const wrapper = find(nodes, (e) =>
    /\bembed__wrapper\b/.test(e.attrs.find((a) => a.name === 'class')?.value ?? ''),
  )
  const url =
    absoluteUrl(typeof given.url === 'string' ? given.url : '', context.base) ||
    bareUrl(wrapper ? rawText([wrapper]) : '')
  if (!url) return flow(nodes, context)
  return [words.length > 300 ? embedOf(url, '', words) : embedOf(url, words)]
}
