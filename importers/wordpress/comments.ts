import type { ImportedComment } from '#db/comment-import.ts'
import { plainText, readableText } from '../html/plain.ts'
import type { Report } from '../report.ts'
import type { Post, PostComment } from './post.ts'

/** How a comment is known again by the next import. */
const originOf = (id: string) => `wordpress:${id}`

/**
 * The comments of a post that come in. Published and waiting ones do; spam, deleted ones, notices from other sites
 * and what is no comment at all stay out, which the report says. Replies to what stays out hang one higher.
 */
export function commentsOf(post: Post, report: Report): ImportedComment[] {
  const all = new Map(post.comments.map((comment) => [comment.id, comment]))
  const staying = new Map<string, string>()
  for (const comment of all.values()) {
    const text = readableText(comment.content).trim()
    const reason = reasonAgainst(comment, text)
    if (reason) report.left(reason)
    else staying.set(comment.id, text)
  }
  return [...staying].map(([id, text]) => {
    const comment = all.get(id)!
    const parent = parentOf(comment, all, staying)
    return {
      origin: originOf(id),
      parentOrigin: parent === null ? null : originOf(parent),
      name: plainText(comment.author).slice(0, 120) || 'Anonymous',
      text,
      status: comment.approved === '1' || comment.approved === 'approved' ? 'published' : 'held',
      at: comment.date ?? post.published ?? new Date(0),
    }
  })
}

function reasonAgainst(comment: PostComment, text: string): string | null {
  if (comment.type === 'pingback' || comment.type === 'trackback')
    return 'notices from other sites (pingbacks, trackbacks)'
  if (comment.type && comment.type !== 'comment')
    return `entries of the kind “${comment.type}”, which are no comments`
  if (comment.approved === 'spam') return 'comments marked as spam'
  if (!['0', '1', 'hold', 'approved', ''].includes(comment.approved)) return 'comments in the trash'
  if (!comment.id) return 'comments without a number'
  return text ? null : 'comments without any text'
}

/** The nearest comment above that comes in. */
function parentOf(
  comment: PostComment,
  all: Map<string, PostComment>,
  staying: Map<string, string>,
): string | null {
  const seen = new Set([comment.id])
  let up = comment.parent
  while (up && up !== '0' && !seen.has(up)) {
    if (staying.has(up)) return up
    seen.add(up)
    up = all.get(up)?.parent ?? ''
  }
  return null
}
