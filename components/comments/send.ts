import type { Send } from '../forms.ts'

/** What the comments of an article can be sent: a new one, a like, a like taken back. */
export type CommentActions = { post: Send; like: Send; unlike: Send }
