import { Body } from '#domain/body.ts'
import { bounded, wholeAsText } from './html/bounds.ts'
import type { FoundPicture, HtmlOptions } from './html/context.ts'
import { flow } from './html/flow.ts'
import { withoutShortcodes } from './html/shortcodes.ts'
import { parseHtml, TooMuchMarkup } from './html/tree.ts'

export type { Attachment, FoundPicture, HtmlOptions } from './html/context.ts'

/**
 * Turns HTML into a body: that of other systems' articles, WordPress' old-style texts (`classic`) and its block
 * editor's. Nothing is dropped and nothing is fatal: what has no block of its own is an `unknown` one with its data
 * and text. `pictures` names the pictures it shows; whoever stores them sets `use.id`, which is null until then.
 */
export function htmlToBody(
  html: string,
  options: HtmlOptions = {},
): { body: Body; pictures: FoundPicture[] } {
  const clean = html.replaceAll('\0', '').toWellFormed()
  const base = options.base && URL.canParse(options.base) ? options.base : undefined
  const found: FoundPicture[] = []
  try {
    const nodes = parseHtml(options.classic ? withoutShortcodes(clean) : clean)
    const body = bounded(flow(nodes, { ...options, base, found, depth: 0 }))
    if (Body.safeParse(body).success) return { body, pictures: found }
  } catch (error) {
    // RangeError: the stack ran out, which deep markup does that the parser let through.
    if (!(error instanceof TooMuchMarkup || error instanceof RangeError)) throw error
  }
  return { body: wholeAsText(clean), pictures: [] }
}
