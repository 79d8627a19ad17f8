/** An action of `actions/comments.ts`, as a form sends it. */
export type Send = (form: FormData) => Promise<void>

/** What the comments of an article can be sent: a new one, a like, a like taken back. */
export type CommentActions = { post: Send; like: Send; unlike: Send }

/** What was typed into a form that could not be taken, and why not. */
export type Kept = { fields: Record<string, string>; problems: Record<string, string> } | null
