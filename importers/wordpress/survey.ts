import { basename } from 'node:path'
import { BrokenFile } from '../broken-file.ts'
import { plainText } from '../html/plain.ts'
import { type Post, postFrom } from './post.ts'
import { field, recordsOf, type XmlNode } from './xml.ts'

export type Term = { name: string; description: string }

export type Upload = { url: string; alt: string; caption: string; parent: number; order: number }

/** What a first reading of an export tells: everything posts refer to, and that the file is whole. */
export type Survey = {
  /** What tells the site from others in origins: its address without scheme. */
  site: string
  base: string
  /** When the export was made: the date of what has none. */
  made: Date
  /** Names to show, by login. */
  authors: Map<string, string>
  categories: Map<string, Term>
  tags: Map<string, Term>
  uploads: Map<number, Upload>
  posts: number
}

/**
 * Reads a WordPress export once from end to end. Throws BrokenFile where it is not one, or broken anywhere, so that
 * an import that goes on after this meets no surprise half way. `progress` is told the share read, 0 to 1.
 */
export async function survey(path: string, progress: (share: number) => void): Promise<Survey> {
  const found: Survey = {
    site: '',
    base: '',
    made: new Date(0),
    authors: new Map(),
    categories: new Map(),
    tags: new Map(),
    uploads: new Map(),
    posts: 0,
  }
  let version = ''
  let link = ''
  let first: XmlNode | null = null
  for await (const { within, node, share } of recordsOf(path, 2)) {
    progress(share)
    first ??= node
    if (within[0] !== 'rss' || within[1] !== 'channel') throw notAnExport(path, node.line)
    if (node.name === 'wp:wxr_version') version = node.text.trim()
    else if (node.name === 'wp:base_blog_url') found.base = node.text.trim()
    else if (node.name === 'link') link = node.text.trim()
    else if (node.name === 'pubDate') found.made = dateOr(node.text, found.made)
    else if (node.name === 'wp:author') noteAuthor(node, found)
    else if (node.name === 'wp:category')
      noteTerm(node, found.categories, 'wp:category_nicename', 'wp:cat_name', 'wp:category_description')
    else if (node.name === 'wp:tag')
      noteTerm(node, found.tags, 'wp:tag_slug', 'wp:tag_name', 'wp:tag_description')
    else if (node.name === 'item') noteItem(postFrom(node), found)
  }
  if (!/^1\.\d/.test(version)) throw notAnExport(path, first?.line ?? 1)
  found.base ||= link
  found.base = URL.canParse(found.base) ? found.base : ''
  found.site = found.base
    ? found.base
        .replace(/^https?:\/\//, '')
        .replace(/\/+$/, '')
        .toLowerCase()
    : 'unknown'
  return found
}

function notAnExport(path: string, line: number): BrokenFile {
  return new BrokenFile(
    basename(path),
    line,
    'this is XML, but no WordPress export (WXR). Make one under Tools, Export in WordPress.',
  )
}

function dateOr(text: string, otherwise: Date): Date {
  const date = new Date(text.trim())
  return Number.isNaN(date.getTime()) ? otherwise : date
}

function noteAuthor(node: XmlNode, found: Survey): void {
  const login = field(node, 'wp:author_login').trim()
  const full = `${field(node, 'wp:author_first_name')} ${field(node, 'wp:author_last_name')}`
  if (login) found.authors.set(login, plainText(field(node, 'wp:author_display_name')) || plainText(full))
}

function noteTerm(
  node: XmlNode,
  terms: Map<string, Term>,
  slug: string,
  name: string,
  description: string,
): void {
  const key = field(node, slug).trim()
  if (key)
    terms.set(key, {
      name: plainText(field(node, name)) || key,
      description: plainText(field(node, description)),
    })
}

function noteItem(post: Post, found: Survey): void {
  found.posts += 1
  if (post.type !== 'attachment' || !post.attachmentUrl) return
  found.uploads.set(post.id, {
    url: post.attachmentUrl,
    alt: post.meta.get('_wp_attachment_image_alt') ?? '',
    caption: plainText(post.excerpt),
    parent: post.parent,
    order: post.order,
  })
}
