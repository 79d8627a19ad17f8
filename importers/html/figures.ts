import type { Block, Inline, PictureUse } from '#domain/body.ts'
import type { Context } from './context.ts'
import { flow, line } from './flow.ts'
import { absoluteUrl, paragraphsOf } from './inline.ts'
import { media } from './media.ts'
import { unknownShortcode } from './shortcodes.ts'
import { attr, type Element, find, findAll, hasClass, isElement, type Node, rawText } from './tree.ts'

const isImage = (element: Element) => element.tagName === 'img'
const isMedia = (element: Element) => /^(iframe|video|audio|embed)$/.test(element.tagName)

type Wanted = { url: string; alt: string; caption?: Inline; credit?: string; attachment: number | null }

/** Uses a picture in the text and notes it, so that its id can be put in once it is stored. */
export function use(
  { url, alt, caption = [], credit = '', attachment }: Wanted,
  context: Context,
): PictureUse {
  const made: PictureUse = {
    id: null,
    alt: alt.trim().slice(0, 1000),
    caption,
    credit: credit.trim().slice(0, 300),
  }
  context.found.push({ use: made, url: absoluteUrl(url, context.base), attachment })
  return made
}

export function picture(wanted: Wanted, context: Context): Block {
  return { type: 'picture', picture: use(wanted, context) }
}

/** An image outside a figure. Tracking dots show nothing and are left out. */
export function lonePicture(element: Element, context: Context): Block[] {
  if (attr(element, 'width') === '1' && attr(element, 'height') === '1') return []
  return [picture(wanted(element), context)]
}

function wanted(image: Element, caption: Inline = [], credit = '', id = ''): Wanted {
  const given = /(?:^|\s)wp-image-(\d+)/.exec(attr(image, 'class'))?.[1] ?? (attr(image, 'data-id') || id)
  return {
    url: addressOf(image),
    alt: attr(image, 'alt'),
    caption,
    credit,
    attachment: /^\d{1,15}$/.test(given) ? Number(given) : null,
  }
}

/** The best address an image gives: lazily loaded ones carry a stand-in in src. */
function addressOf(image: Element): string {
  for (const name of ['data-full-url', 'data-orig-file', 'data-src', 'data-lazy-src', 'src']) {
    const address = attr(image, name)
    if (address && !address.startsWith('data:')) return address
  }
  return ''
}

/** A figure: pictures with a caption, or a table, quote or film with one. */
export function figure(element: Element, context: Context): Block[] {
  const captioning = find(element.childNodes, (e) => e.tagName === 'figcaption')
  const words = captioning ? line(captioning.childNodes, context) : { text: [], strays: [] }
  const rest = element.childNodes.filter((node) => node !== captioning)
  const images = findAll(rest, isImage)
  const crediting = find(rest, (e) => hasClass(e, /^(byline|credit)$/))
  const credit = crediting ? rawText(crediting.childNodes).trim() : ''
  const only = images.length === 1 ? images[0] : undefined
  const bare = !rawText(rest.filter((node) => node !== crediting))
    .replace(credit, '')
    .trim()
  if (only && bare)
    return [picture(wanted(only, words.text, credit, attr(element, 'data-id')), context), ...words.strays]

  const film = find(rest, isMedia)
  if (film && bare) return [...media(film, context, plain(words.text)), ...words.strays]
  const blocks = flow(rest, context)
  const table = blocks.find((block) => block.type === 'table')
  const caption = plain(words.text)
  if (table && !table.caption && caption.length <= 500) table.caption = caption
  else if (words.text.length > 0) blocks.push({ type: 'paragraph', text: words.text })
  return [...blocks, ...words.strays]
}

function plain(text: Inline): string {
  return text
    .map((span) => span.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

function paragraphs(text: string): Block[] {
  return paragraphsOf(text).map((words) => ({ type: 'paragraph', text: words }))
}

/** Several pictures shown as one: the block editor's gallery, or what old themes made of [gallery]. */
export function isGallery(element: Element): boolean {
  return (
    /^(figure|div|ul)$/.test(element.tagName) &&
    hasClass(element, /^(wp-block-gallery|blocks-gallery-grid|gallery)$/) &&
    Boolean(find(element.childNodes, isImage))
  )
}

export function pictureGallery(element: Element, context: Context): Block[] {
  const strays: Block[] = []
  const pictures: PictureUse[] = []
  const captioned = (owner: Element, image: Element): void => {
    const captioning = find(
      owner.childNodes,
      (e) => e.tagName === 'figcaption' || hasClass(e, /^gallery-caption$|^wp-caption-text$/),
    )
    const words = captioning ? line(captioning.childNodes, context) : { text: [], strays: [] }
    const besides = rawText(owner.childNodes).replace(captioning ? rawText([captioning]) : '', '')
    strays.push(...words.strays, ...paragraphs(besides))
    pictures.push(use(wanted(image, words.text), context))
  }
  const collect = (nodes: Node[]): void => {
    for (const node of nodes) {
      if (!isElement(node)) {
        strays.push(...paragraphs(rawText([node])))
        continue
      }
      const images = isImage(node) ? [node] : findAll(node.childNodes, isImage)
      const holder = /^(li|figure|dl)$/.test(node.tagName) || hasClass(node, /^gallery-item$/)
      if (isImage(node)) pictures.push(use(wanted(node), context))
      else if (images.length === 0) strays.push(...flow([node], context))
      else if (images.length === 1 && holder) captioned(node, images[0]!)
      else collect(node.childNodes)
    }
  }
  const own = element.childNodes.findLast((node) => isElement(node) && node.tagName === 'figcaption')
  collect(element.childNodes.filter((node) => node !== own))
  const caption = own && isElement(own) ? line(own.childNodes, context) : { text: [], strays: [] }
  return [...galleries(pictures, caption.text), ...strays, ...caption.strays]
}

const mostPictures = 100

function galleries(pictures: PictureUse[], caption: Inline): Block[] {
  const blocks: Block[] = []
  for (let at = 0; at < pictures.length; at += mostPictures)
    blocks.push({
      type: 'gallery',
      pictures: pictures.slice(at, at + mostPictures),
      caption: at === 0 ? caption : [],
    })
  return blocks
}

/** [gallery ids="1,2"]; without ids the pictures uploaded with the text. */
export function galleryShortcode(ids: string, raw: string, context: Context): Block[] {
  const wantedIds = ids ? (ids.match(/\d{1,15}/g) ?? []).map(Number) : (context.attached ?? [])
  const pictures = wantedIds.map((id) => {
    const known = context.attachment?.(id)
    return use(
      {
        url: known?.url ?? '',
        alt: known?.alt ?? '',
        caption: paragraphsOf(known?.caption ?? '')
          .slice(0, 1)
          .flat(),
        attachment: id,
      },
      context,
    )
  })
  return pictures.length > 0 ? galleries(pictures, []) : [unknownShortcode('gallery', raw)]
}
