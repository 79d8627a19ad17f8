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
  return `/articles/${encodeURIComponent(article.slug)}/comments/${pageOfThread(comment.number)}#c-${comment.id}`
}

/** Whether a thread stands on the article's own page, which holds the newest. `threads`: the newest one's number. */
export function isOnArticlePage({ number }: { number: number }, { threads }: { threads: number }): boolean {
  return number > threads - threadsPerPage
}

/**
 * Arranges an article's comments (those of whole threads, in any order) as threads: oldest number first, replies in
 * order of appearance. A reply whose parent is missing hangs under its thread; comments without a thread are left
 * out; a deleted one stays only where something hangs under it. Takes time in step with their number, however deep
 * the replies go.
 */
export function arrangeThreads(comments: readonly Comment[]): Thread[] {
  const sorted = [...comments].sort(
    (a, b) => a.publishedAt.getTime() - b.publishedAt.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
  const above = placesOf(sorted)
  const shown = standing(sorted, above)
  const replies = Map.groupBy(
    sorted.filter((comment) => comment.parentId !== null && shown.has(comment)),
    (reply) => above.get(reply),
  )
  const threads: Thread[] = []
  const toPlace = sorted
    .filter((comment) => comment.parentId === null && shown.has(comment))
    .sort((a, b) => a.number - b.number)
    .reverse()
    .map((comment) => ({ comment, depth: 1, into: threads }))
  for (let next = toPlace.pop(); next; next = toPlace.pop()) {
    const { comment, depth, into } = next
    const thread: Thread = { ...comment, depth, replies: [] }
    into.push(thread)
    // At the deepest indent a reply follows in the same list as what it replies to.
    const below = depth < deepest ? { depth: depth + 1, into: thread.replies } : { depth, into }
    for (const reply of replies.get(comment)?.toReversed() ?? []) toPlace.push({ comment: reply, ...below })
  }
  return threads
}

/**
 * The comment each reply hangs under: its parent, where that is of the same thread and does not itself hang under the
 * reply; else the thread's first comment. Undefined where that is missing.
 */
function placesOf(comments: Comment[]): Map<Comment, Comment | undefined> {
  const byId = new Map(comments.map((comment) => [comment.id, comment]))
  const places = new Map<Comment, Comment | undefined>()
  const parentOf = (comment: Comment) => {
    const parent = comment.parentId === null ? undefined : byId.get(comment.parentId)
    return parent?.threadId === comment.threadId ? parent : undefined
  }
  for (const comment of comments) {
    const trail = new Set<Comment>()
    let up: Comment | undefined = comment
    while (up && up.parentId !== null && !places.has(up) && !trail.has(up)) {
      trail.add(up)
      up = parentOf(up)
    }
    const closesCircle = up && trail.has(up) ? up : undefined
    for (const reply of trail) {
      const parent = reply === closesCircle ? undefined : parentOf(reply)
      places.set(reply, parent ?? byId.get(reply.threadId))
    }
  }
  return places
}

/** What is published, and everything above it. */
function standing(comments: Comment[], above: Map<Comment, Comment | undefined>): Set<Comment> {
  const found = new Set<Comment>()
  for (const comment of comments) {
    if (comment.status !== 'published') continue
    for (let up: Comment | undefined = comment; up && !found.has(up); up = above.get(up)) found.add(up)
  }
  return found
}

/** How many published comments stand in these threads. */
export function countComments(threads: readonly Thread[]): number {
  return threads.reduce((sum, t) => sum + (t.status === 'published' ? 1 : 0) + countComments(t.replies), 0)
}

/** How long after posting it somebody may change their comment, in milliseconds. */
export const editTime = 5 * 60_000

/** A comment of one's own as its author sees it. */
export type OwnComment = {
  id: string
  number: number
  parentId: string | null
  status: CommentStatus
  text: string
  /** What became of it and why, in a sentence. */
  reason: string
  /** Until when it may be changed; null: not any more. */
  editableUntil: Date | null
  createdAt: Date
  publishedAt: Date | null
  likes: number
  article: { id: string; slug: string; headline: string }
}

/** Until when a comment may be changed: a few minutes, and never once somebody replied. */
export function editableUntil(
  comment: { status: CommentStatus; createdAt: Date; replied: boolean },
  now: Date,
): Date | null {
  const until = new Date(comment.createdAt.getTime() + editTime)
  const open = comment.status === 'published' || comment.status === 'held'
  return open && !comment.replied && until > now ? until : null
}
