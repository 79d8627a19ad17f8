import { z } from 'zod'
import { CommentText } from './comment-text.ts'
import { Text } from './text.ts'

const article = z.uuid('This article can’t be found. It may have been withdrawn.')
const comment = z.uuid('This comment can’t be found. It may have been deleted.')
/** The name of the kept form the text was taken from, to be forgotten. */
const kept = Text.max(22).default('')

export const Posting = z.object({
  articleId: article,
  /** The comment it replies to; empty: it begins a thread. */
  parentId: z.union([comment, z.literal('')]).default(''),
  text: CommentText,
  kept,
})
export const Edit = z.object({ articleId: article, commentId: comment, text: CommentText, kept })
export const OneComment = z.object({ commentId: comment })

/** Where the form stands that was sent, told from fields nobody has checked yet. */
export function formPath({ articleId, commentId, parentId }: Record<string, unknown>): string {
  const id = z.uuid()
  const about = id.safeParse(articleId)
  if (!about.success) return '/account/comments'
  const edit = id.safeParse(commentId)
  const reply = id.safeParse(parentId)
  return `/comment/${about.data}${edit.success ? `?edit=${edit.data}` : reply.success ? `?reply=${reply.data}` : ''}`
}

/** The page of its own on which a comment can be liked or reported, told from unchecked fields. */
export function reactionPath(
  what: 'like' | 'report',
  { articleId, commentId }: Record<string, unknown>,
): string {
  const [about, which] = [z.uuid().safeParse(articleId), z.uuid().safeParse(commentId)]
  return about.success && which.success ? `/comment/${about.data}/${what}/${which.data}` : '/account/comments'
}
