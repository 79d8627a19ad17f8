import { field, type XmlNode } from './xml.ts'

export type PostTerm = { taxonomy: string; slug: string; name: string }

export type PostComment = {
  id: string
  parent: string
  author: string
  date: Date | null
  content: string
  approved: string
  type: string
}

/** An item of an export, read but not judged. Dates are null where the file has none that can be read. */
export type Post = {
  id: number
  type: string
  status: string
  title: string
  slug: string
  link: string
  guid: string
  creator: string
  content: string
  excerpt: string
  published: Date | null
  modified: Date | null
  password: string
  sticky: boolean
  commentsOpen: boolean
  parent: number
  order: number
  attachmentUrl: string
  terms: PostTerm[]
  meta: Map<string, string>
  comments: PostComment[]
  line: number
}

/** Reads an `<item>`. Missing fields are empty; nothing throws. */
export function postFrom(node: XmlNode): Post {
  const text = (name: string) => field(node, name)
  const named = (name: string) => node.children.filter((child) => child.name === name)
  return {
    id: whole(text('wp:post_id')),
    type: text('wp:post_type').trim() || 'post',
    status: text('wp:status').trim(),
    title: text('title'),
    slug: text('wp:post_name').trim(),
    link: text('link').trim(),
    guid: text('guid').trim(),
    creator: text('dc:creator').trim(),
    content: text('content:encoded'),
    excerpt: text('excerpt:encoded'),
    published: firstDate(utc(text('wp:post_date_gmt')), utc(text('wp:post_date')), feedDate(text('pubDate'))),
    modified: firstDate(utc(text('wp:post_modified_gmt')), utc(text('wp:post_modified'))),
    password: text('wp:post_password'),
    sticky: text('wp:is_sticky').trim() === '1',
    commentsOpen: text('wp:comment_status').trim() !== 'closed',
    parent: whole(text('wp:post_parent')),
    order: whole(text('wp:menu_order')),
    attachmentUrl: text('wp:attachment_url').trim(),
    terms: named('category').map((term) => ({
      taxonomy: term.attributes.domain ?? 'category',
      slug: (term.attributes.nicename ?? '').trim(),
      name: term.text.trim(),
    })),
    meta: new Map(
      named('wp:postmeta').map((meta) => [field(meta, 'wp:meta_key').trim(), field(meta, 'wp:meta_value')]),
    ),
    comments: named('wp:comment').map(commentFrom),
    line: node.line,
  }
}

function commentFrom(node: XmlNode): PostComment {
  return {
    id: field(node, 'wp:comment_id').trim(),
    parent: field(node, 'wp:comment_parent').trim(),
    author: field(node, 'wp:comment_author'),
    date: firstDate(utc(field(node, 'wp:comment_date_gmt')), utc(field(node, 'wp:comment_date'))),
    content: field(node, 'wp:comment_content'),
    approved: field(node, 'wp:comment_approved').trim(),
    type: field(node, 'wp:comment_type').trim(),
  }
}

function whole(text: string): number {
  return /^\d{1,15}$/.test(text.trim()) ? Number(text.trim()) : 0
}

/** WordPress writes `2013-01-15 08:30:00`; dates of drafts are all zeros. A local time is taken as UTC. */
function utc(text: string): Date | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)/.exec(text.trim())
  if (!match || match[1] === '0000') return null
  const date = new Date(`${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}Z`)
  return Number.isNaN(date.getTime()) ? null : date
}

function feedDate(text: string): Date | null {
  const date = new Date(text.trim())
  // Drafts carry "Wed, 30 Nov -0001".
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() < 1970 || /-0001/.test(text) ? null : date
}

function firstDate(...dates: (Date | null)[]): Date | null {
  return dates.find((date) => date !== null) ?? null
}
