import { z } from 'zod'
import { storable, Text } from './text.ts'

/**
 * The body of an article: a list of blocks. This file is the only definition of what a body may hold;
 * editor, importers, renderer, feeds and search all read it from here.
 */

/** Addresses a body may link to. Anything else (javascript:, data:, …) is refused. */
export const Href = z
  .string()
  .max(2000)
  .refine((href) => isSafeHref(href), 'must be an http, https, mailto or tel address, or a path on this site')

/** Whether an address may stand in a link: it leads to the web, a mailbox, a telephone, or a path on this site. */
export function isSafeHref(href: string): boolean {
  if (/[\s\\\p{Cc}\p{Cs}]/u.test(href)) return false
  if (/^[/#](?!\/)/.test(href)) return true
  return /^(https?:\/\/|mailto:|tel:)[^<>"]+$/i.test(href) && (!/^https?:/i.test(href) || URL.canParse(href))
}

/** One run of text with its marks. */
export const Span = z.object({
  text: Text.min(1).max(100_000),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  code: z.literal(true).optional(),
  link: Href.optional(),
})
export type Span = z.infer<typeof Span>

export const Inline = z.array(Span).max(5000)
export type Inline = z.infer<typeof Inline>

/** A picture as used in one place: which one (null: it could not be had), and what is said about it here. */
export const PictureUse = z.object({
  id: z.uuid().nullable(),
  /** Empty: decorative, or brought by an import without one. */
  alt: Text.max(1000),
  /** Somebody at the desk said that it shows nothing a reader who does not see it misses. */
  decorative: z.literal(true).optional(),
  caption: Inline.default([]),
  credit: Text.max(300).default(''),
})
export type PictureUse = z.output<typeof PictureUse>

export type ListItem = { text: Inline; list?: { ordered: boolean; items: ListItem[] } | undefined }
/** Lists may lie in lists so deep. Without a bound, a hostile body would exhaust the stack of whoever reads it. */
export const deepestList = 10

function listItem(depth: number): z.ZodType<ListItem> {
  const list =
    depth < deepestList
      ? z.object({ ordered: z.boolean(), items: z.array(listItem(depth + 1)).max(1000) })
      : z.undefined(`must not lie in lists more than ${deepestList} deep`)
  return z.object({ text: Inline, list: list.optional() })
}
export const ListItem = listItem(1)

/** The same bound for data nobody here knows, and no text in it that a database refuses. */
function isKeepable(data: unknown, depth = 0): boolean {
  if (typeof data === 'string') return storable(data) === data
  if (typeof data !== 'object' || data === null) return true
  return (
    depth < 50 &&
    Object.entries(data).every(([name, value]) => isKeepable(name) && isKeepable(value, depth + 1))
  )
}
const Data = z
  .custom<z.core.util.JSONType>(
    isKeepable,
    'must not be nested more than 50 deep or hold characters that cannot be stored',
  )
  .pipe(z.json())

const Paragraph = z.object({ type: z.literal('paragraph'), text: Inline })
const Heading = z.object({
  type: z.literal('heading'),
  level: z.union([z.literal(2), z.literal(3)]),
  text: Inline,
})
const List = z.object({ type: z.literal('list'), ordered: z.boolean(), items: z.array(ListItem).max(1000) })
const Quote = z.object({
  type: z.literal('quote'),
  paragraphs: z.array(Inline),
  cite: Text.max(300).default(''),
})
const PullQuote = z.object({ type: z.literal('pullquote'), text: Inline, cite: Text.max(300).default('') })
const Picture = z.object({ type: z.literal('picture'), picture: PictureUse })
const Gallery = z.object({
  type: z.literal('gallery'),
  pictures: z.array(PictureUse).min(1).max(100),
  caption: Inline.default([]),
})
const Table = z.object({
  type: z.literal('table'),
  caption: Text.max(500).default(''),
  /** Column headings; empty where the table has none. */
  head: z.array(Inline).max(50),
  rows: z.array(z.array(Inline).max(50)).max(2000),
})
const Code = z.object({
  type: z.literal('code'),
  text: Text.max(200_000),
  language: Text.max(40).default(''),
})
const Divider = z.object({ type: z.literal('divider') })
/** A link card. Nothing of the other site is loaded. */
const Embed = z.object({
  type: z.literal('embed'),
  url: z
    .url({ protocol: /^https?$/ })
    .overwrite(storable)
    .max(2000),
  title: Text.max(300),
  description: Text.max(1000).default(''),
})
const Facts = z.object({
  type: z.literal('facts'),
  title: Text.max(200),
  items: z.array(Inline).min(1).max(50),
})
/** What an import brought and nobody here knows: kept whole, shown as its text. */
const Unknown = z.object({
  type: z.literal('unknown'),
  name: Text.max(200),
  data: Data,
  text: Text.max(200_000),
})

export const Block = z.discriminatedUnion('type', [
  Paragraph,
  Heading,
  List,
  Quote,
  PullQuote,
  Picture,
  Gallery,
  Table,
  Code,
  Divider,
  Embed,
  Facts,
  Unknown,
])
export type Block = z.infer<typeof Block>
export type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>

export const Body = z.array(Block).max(5000)
export type Body = z.infer<typeof Body>

/** The text of a run of spans, without marks. */
export function inlineText(inline: Inline): string {
  return inline.map((span) => span.text).join('')
}

function listText(items: ListItem[]): string[] {
  return items.flatMap((item) => [inlineText(item.text), ...(item.list ? listText(item.list.items) : [])])
}

/** Every line of text a block shows, captions and alt texts included. */
export function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [inlineText(block.text)]
    case 'list':
      return listText(block.items)
    case 'quote':
      return [...block.paragraphs.map(inlineText), block.cite]
    case 'pullquote':
      return [inlineText(block.text), block.cite]
    case 'picture':
      return [block.picture.alt, inlineText(block.picture.caption)]
    case 'gallery':
      return [...block.pictures.flatMap((p) => [p.alt, inlineText(p.caption)]), inlineText(block.caption)]
    case 'table':
      return [block.caption, ...block.head.map(inlineText), ...block.rows.flat().map(inlineText)]
    case 'code':
    case 'unknown':
      return [block.text]
    case 'divider':
      return []
    case 'embed':
      return [block.title, block.description]
    case 'facts':
      return [block.title, ...block.items.map(inlineText)]
  }
}

/** The whole body as plain text, one line a piece: for search, excerpts and word counts. */
export function bodyText(body: Body): string {
  return body.flatMap(blockLines).filter(Boolean).join('\n')
}

/** Every use of a picture in a body, in order. */
export function pictureUses(body: Body): PictureUse[] {
  return body.flatMap((block) =>
    block.type === 'picture' ? [block.picture] : block.type === 'gallery' ? block.pictures : [],
  )
}

/** Ids of all pictures a body uses, in order, without those that could not be had. */
export function pictureIds(body: Body): string[] {
  return [...new Set(pictureUses(body).flatMap((use) => use.id ?? []))]
}
