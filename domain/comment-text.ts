import MarkdownIt from 'markdown-it'
import { z } from 'zod'
import { graphemes } from './graphemes.ts'
import { storable } from './text.ts'

/** Characters, as readers count them, that a comment may have. */
export const longestComment = 5000
/** What 5,000 characters can weigh where each is heaped with accents: more is no text. */
const heaviest = 50_000

/** What somebody writes under an article: its line ends are one kind, its edges bare. */
export const CommentText = z
  .string('Please write something first.')
  .overwrite((text) => storable(text).replace(/\r\n?/g, '\n').trim())
  .refine((text) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text), 'Please write something first.')
  .refine(
    // Counting characters takes longer than all the rest, and there are never more of them than units of the string.
    (text) => text.length <= longestComment || (text.length <= heaviest && graphemes(text) <= longestComment),
    `A comment can have at most ${longestComment.toLocaleString('en')} characters. Please shorten it.`,
  )

export type CommentSpan = { text: string; bold?: true; italic?: true; link?: string } | 'break'
/** A comment as it is shown: paragraphs, and quotes that hold the same again. */
export type CommentPart = { paragraph: CommentSpan[] } | { quote: CommentPart[] }

/** Only what is named here is markup; headings, pictures, HTML and all else stay the text that was typed. */
const markdown = new MarkdownIt('zero', { linkify: true, maxNesting: 20 }).enable([
  'blockquote',
  'newline',
  'escape',
  'emphasis',
  'link',
  'autolink',
  'linkify',
])
markdown.linkify
  .set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false })
  .add('//', null)
  .add('ftp:', null)
markdown.validateLink = isLinkable

/** Whether a comment may link there: to the web or a mailbox, never to a script or a part of this site's own forms. */
export function isLinkable(address: string): boolean {
  if (/[\s\\\p{Cc}\p{Cs}<>"]/u.test(address)) return false
  return /^mailto:[^@]+@[^@]+$/i.test(address) || (/^https?:\/\/./i.test(address) && URL.canParse(address))
}

/** Reads a comment's small Markdown: paragraphs, links, quotes, bold, italic. Never throws. */
export function commentParts(text: string): CommentPart[] {
  const top: CommentPart[] = []
  const open = [top]
  for (const token of markdown.parse(text, {})) {
    if (token.type === 'blockquote_open') {
      const quote: CommentPart[] = []
      open.at(-1)!.push({ quote })
      open.push(quote)
    } else if (token.type === 'blockquote_close') open.pop()
    else if (token.type === 'inline') open.at(-1)!.push({ paragraph: spans(token.children ?? []) })
  }
  return top
}

function spans(tokens: ReturnType<typeof markdown.parse>): CommentSpan[] {
  const found: CommentSpan[] = []
  let bold = 0
  let italic = 0
  let link: string | null = null
  for (const token of tokens) {
    const { type, content } = token
    if (type === 'strong_open') bold++
    else if (type === 'strong_close') bold--
    else if (type === 'em_open') italic++
    else if (type === 'em_close') italic--
    else if (type === 'link_open') link = String(token.attrGet('href') ?? '')
    else if (type === 'link_close') link = null
    else if (type === 'softbreak' || type === 'hardbreak') found.push('break')
    else if (content)
      found.push({
        text: content,
        ...(bold > 0 && { bold: true as const }),
        ...(italic > 0 && { italic: true as const }),
        ...(link !== null && isLinkable(link) && { link }),
      })
  }
  return found
}

/** Where a comment's links lead, in their order. */
export function linksOf(text: string): string[] {
  const links = (parts: CommentPart[]): string[] =>
    parts.flatMap((part) =>
      'quote' in part
        ? links(part.quote)
        : part.paragraph.flatMap((span) => (span === 'break' || !span.link ? [] : [span.link])),
    )
  return [...new Set(links(commentParts(text)))]
}
