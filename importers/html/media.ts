import type { Block } from '#domain/body.ts'
import type { Context } from './context.ts'
import { embedOf } from './embeds.ts'
import { unknownElement } from './flow.ts'
import { absoluteUrl } from './inline.ts'
import { attr, type Element, findAll } from './tree.ts'

/** A frame, film or sound of elsewhere: a link card to it, for nothing of other sites is loaded. */
export function media(element: Element, context: Context, caption = ''): Block[] {
  const sources = [element, ...findAll(element.childNodes, (e) => e.tagName === 'source')]
  const url = sources
    .map((e) => absoluteUrl(attr(e, 'src') || attr(e, 'data-src'), context.base))
    .find(Boolean)
  if (!url) return [unknownElement(element)]
  const title =
    caption ||
    attr(element, 'title') ||
    attr(element, 'aria-label') ||
    (element.tagName === 'iframe' ? '' : fileName(url))
  return [title.length > 300 ? embedOf(url, '', title) : embedOf(url, title)]
}

function fileName(url: string): string {
  const name = new URL(url).pathname.split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
