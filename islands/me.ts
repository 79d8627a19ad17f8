import type { CommentPart } from '#domain/comment-text.ts'

/** What `/api/me` says: who is reading, and what on this page is theirs. */
export type Me = {
  name?: string
  likes?: string[]
  mine?: {
    id: string
    number: number
    parentId: string | null
    status: 'published' | 'held' | 'rejected'
    editableUntil: string | null
    text?: CommentPart[]
    reason?: string
  }[]
}

/** Asks who is reading, where somebody has signed in; nobody is asked for otherwise. */
export async function askMe(articleId?: string): Promise<Me> {
  if (!document.cookie.includes('signed-in=1')) return {}
  const answer = await fetch(articleId ? `/api/me?article=${articleId}` : '/api/me').catch(() => null)
  return answer?.ok ? answer.json() : {}
}

/** The name in the masthead leads to the account; signing in leads back to this page. */
export function showMe({ name }: Me): void {
  const link = document.querySelector<HTMLAnchorElement>('.masthead .me')
  if (!link) return
  if (name) {
    link.textContent = name
    link.href = '/account'
  } else if (location.pathname !== '/' && !location.pathname.startsWith('/sign-')) {
    link.href = `/sign-in?next=${encodeURIComponent(location.pathname)}`
  }
}
