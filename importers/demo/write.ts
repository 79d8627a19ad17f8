import type { Block, Inline, ListItem } from '#domain/body.ts'

/**
 * Shorthand in which the demo newsroom is written. `*italic*`, `**bold**`, `` `code` `` and `[text](address)`
 * become spans; everything else stays as it is. A picture is named by its scene and gets its id when seeded.
 */
export type DemoPicture = { scene: string; alt: string; caption?: string; credit?: string }
export type DemoBlock =
  | Exclude<Block, { type: 'picture' | 'gallery' }>
  | { type: 'picture'; picture: DemoPicture }
  | { type: 'gallery'; pictures: DemoPicture[]; caption: Inline }

const mark =
  /\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*|`(?<code>[^`]+)`|\[(?<text>[^\]]+)\]\((?<link>[^)]+)\)/gu

export function spans(text: string): Inline {
  const found: Inline = []
  let from = 0
  for (const match of text.matchAll(mark)) {
    if (match.index > from) found.push({ text: text.slice(from, match.index) })
    const { bold, italic, code, text: label, link } = match.groups!
    if (bold) found.push({ text: bold, bold: true })
    else if (italic) found.push({ text: italic, italic: true })
    else if (code) found.push({ text: code, code: true })
    else found.push({ text: label!, link: link! })
    from = match.index + match[0].length
  }
  if (from < text.length) found.push({ text: text.slice(from) })
  return found
}

export const p = (text: string): DemoBlock => ({ type: 'paragraph', text: spans(text) })
export const h2 = (text: string): DemoBlock => ({ type: 'heading', level: 2, text: spans(text) })
export const h3 = (text: string): DemoBlock => ({ type: 'heading', level: 3, text: spans(text) })
/** A list item is a text, or a text with the items below it. */
type Item = string | [text: string, ...below: string[]]
const items = (list: Item[], ordered: boolean): ListItem[] =>
  list.map((item) =>
    typeof item === 'string'
      ? { text: spans(item) }
      : {
          text: spans(item[0]),
          list: { ordered, items: item.slice(1).map((below) => ({ text: spans(below) })) },
        },
  )
export const ul = (...list: Item[]): DemoBlock => ({
  type: 'list',
  ordered: false,
  items: items(list, false),
})
export const ol = (...list: Item[]): DemoBlock => ({ type: 'list', ordered: true, items: items(list, true) })
export const quote = (cite: string, ...paragraphs: string[]): DemoBlock => ({
  type: 'quote',
  paragraphs: paragraphs.map(spans),
  cite,
})
export const pullquote = (text: string, cite = ''): DemoBlock => ({
  type: 'pullquote',
  text: spans(text),
  cite,
})
export const picture = (
  scene: string,
  alt: string,
  caption = '',
  credit = 'Illustration: Post studio',
): DemoBlock => ({
  type: 'picture',
  picture: { scene, alt, caption, credit },
})
export const gallery = (caption: string, ...pictures: DemoPicture[]): DemoBlock => ({
  type: 'gallery',
  pictures,
  caption: spans(caption),
})
export const table = (caption: string, head: string[], ...rows: string[][]): DemoBlock => ({
  type: 'table',
  caption,
  head: head.map(spans),
  rows: rows.map((row) => row.map(spans)),
})
export const code = (language: string, text: string): DemoBlock => ({ type: 'code', language, text })
export const divider = (): DemoBlock => ({ type: 'divider' })
export const embed = (url: string, title: string, description = ''): DemoBlock => ({
  type: 'embed',
  url,
  title,
  description,
})
export const facts = (title: string, ...list: string[]): DemoBlock => ({
  type: 'facts',
  title,
  items: list.map(spans),
})

/** A comment: who, how many minutes after the article (or after the comment it answers), what, and the replies. */
export type DemoComment = {
  name: string
  after: number
  text: string
  likes?: number
  replies?: DemoComment[]
}
export const comment = (
  name: string,
  after: number,
  text: string,
  ...replies: DemoComment[]
): DemoComment => ({ name, after, text, replies })

export type DemoArticle = {
  slug: string
  section: string
  topics: string[]
  authors: string[]
  /** Published this many hours before the newsroom is filled. */
  hoursAgo: number
  /** Updated in substance this many hours before the newsroom is filled. */
  updatedHoursAgo?: number
  breaking?: true
  live?: true
  kicker?: string
  headline: string
  standfirst: string
  picture?: DemoPicture
  body: DemoBlock[]
  /** As in "Northern Wire contributed". */
  source?: string
  /** Asked above the comments instead of the site's own question. */
  question?: string
  commentsClosed?: true
  corrections?: { hoursAgo: number; text: string }[]
  comments?: DemoComment[]
}
