import { z } from 'zod'

/** published: everyone sees it. held: waits for a moderator. rejected: stays out. deleted: a marker stays. */
export const CommentStatus = z.enum(['published', 'held', 'rejected', 'deleted'])
export type CommentStatus = z.infer<typeof CommentStatus>

/** Threads on the article page (the newest), and on each page of older ones. */
export const threadsPerPage = 20
/** Replies are indented to this depth (the first comment is depth 1), then flat. */
export const deepest = 4

/** A comment as everyone sees it. Name and text are empty where it was deleted. */
export type Comment = {
  id: string
  /** The thread it belongs to: the id of the thread's first comment. */
  threadId: string
  parentId: string | null
  /** The thread's place among the article's threads: 1, 2, 3 … in order of appearance, never given twice. */
  number: number
  name: string
  /** Said beside the name: an author of the article, a member of the staff, or nothing. */
  badge: 'author' | 'staff' | null
  text: string
  status: 'published' | 'deleted'
  likes: number
  publishedAt: Date
  editedAt: Date | null
}

/** A comment with its replies, as shown: `depth` counts from 1 and stops at `deepest`. */
export type Thread = Comment & { depth: number; replies: Thread[] }

/** The page (1, 2, 3 …, from the oldest) a thread stands on, for ever. */
export function pageOfThread(number: number): number {
  return Math.ceil(number / threadsPerPage)
}

/** Where a comment can be found at any time to come. */
export function commentPath(article: { slug: string }, comment: { id: string; number: number }): string {
  return `/articles/${article.slug}/comments/${pageOfThread(comment.number)}#c-${comment.id}`
}

/**
 * Arranges an article's comments (those of whole threads, in any order) as threads: oldest number first, replies in
 * order of appearance. A reply whose parent is missing hangs under its thread; comments without a thread are left
 * out; a deleted one stays only where something hangs under it.
 */
export function arrangeThreads(comments: readonly Comment[]): Thread[] {
  const sorted = [...comments].sort(
    (a, b) => a.publishedAt.getTime() - b.publishedAt.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
  const nodes = new Map<string, Thread>(sorted.map((c) => [c.id, { ...c, depth: 1, replies: [] }]))
  const threads: Thread[] = []
  for (const node of nodes.values()) {
    const parent = node.parentId === null ? null : ancestor(node, nodes)
    if (node.parentId === null) threads.push(node)
    else if (parent) parent.replies.push(node)
  }
  threads.sort((a, b) => a.number - b.number)
  return threads.flatMap((thread) => settle(thread, 1))
}

/** The comment a reply hangs under: its parent, else its thread, never itself or something below itself. */
function ancestor(node: Thread, nodes: Map<string, Thread>): Thread | null {
  const seen = new Set([node.id])
  for (let up = nodes.get(node.parentId!); up && up.parentId !== null; up = nodes.get(up.parentId)) {
    if (seen.has(up.id)) return nodes.get(node.threadId) ?? null
    seen.add(up.id)
  }
  const parent = nodes.get(node.parentId!) ?? nodes.get(node.threadId) ?? null
  return parent?.id === node.id ? null : parent
}

/** Gives depths, flattens what is deeper than `deepest`, and drops deleted comments nothing hangs under. */
function settle(node: Thread, depth: number): Thread[] {
  const replies = node.replies.flatMap((reply) => settle(reply, depth + 1))
  if (node.status === 'deleted' && replies.length === 0) return []
  if (depth < deepest) return [{ ...node, depth, replies }]
  return [{ ...node, depth: deepest, replies: [] }, ...replies]
}

/** How many published comments stand in these threads. */
export function countComments(threads: readonly Thread[]): number {
  return threads.reduce((sum, t) => sum + (t.status === 'published' ? 1 : 0) + countComments(t.replies), 0)
}
