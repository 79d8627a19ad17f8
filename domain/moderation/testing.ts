import { idOf } from '../testing.ts'
import type { Asked } from './asked.ts'

export const now = new Date('2026-11-24T12:00:00Z')
const day = 86_400_000

/** A comment nothing speaks against: by a reader of long standing, under an open article. */
export function asked(
  changed: Partial<Omit<Asked, 'author'>> & { author?: Partial<Asked['author']> } = {},
): Asked {
  const { author, ...rest } = changed
  return {
    author: {
      role: 'reader',
      confirmed: true,
      suspendedUntil: null,
      suspensionReason: '',
      createdAt: new Date(now.getTime() - 400 * day),
      published: 40,
      ...author,
    },
    article: { id: idOf(1), policy: 'open' },
    text: 'The ferry was late again, and nobody said why.',
    parentId: null,
    recent: [],
    bannedPhrases: [],
    clock: { language: 'en-GB', timeZone: 'UTC' },
    now,
    ...rest,
  }
}

/** Something written so many seconds ago by the same person. */
export function before(seconds: number, text: string, changed: Partial<Asked['recent'][number]> = {}) {
  return {
    id: idOf(2),
    text,
    at: new Date(now.getTime() - seconds * 1000),
    own: true,
    articleId: idOf(1),
    parentId: null,
    ...changed,
  }
}
