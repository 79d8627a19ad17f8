import { randomUUID } from 'node:crypto'
import { saveArticle } from '#db/article-save.ts'
import { db } from '#db/client.ts'
import { type NewComment, postComment } from '#db/comment-changes.ts'
import { newId } from '#db/ids.ts'
import { comments } from '#db/schema.comments.ts'
import { users } from '#db/schema.people.ts'
import type { ArticleInput } from '#domain/articles.ts'
import type { Judged } from '#domain/moderation/judge.ts'
import type { Verdict } from '#domain/moderation/verdict.ts'
import { anInput } from '#domain/testing.ts'

/** What tests of comments are made of: people, articles to talk about, and verdicts. */

/** Somebody with an account of long standing and a confirmed address. Gives their id. */
export async function aUser(changed: Partial<typeof users.$inferInsert> = {}): Promise<string> {
  const id = newId()
  const createdAt = new Date('2025-01-01T00:00:00Z')
  await db
    .insert(users)
    .values({ id, name: 'Bea', email: `${id}@example.org`, createdAt, confirmedAt: createdAt, ...changed })
  return id
}

/** A published article that takes comments. Gives its id. */
export async function anOpenArticle(changed: Partial<ArticleInput> = {}): Promise<string> {
  return (
    await saveArticle(
      anInput({ slug: `talk-${randomUUID()}`, publishedAt: new Date('2025-06-01'), ...changed }),
    )
  ).id
}

/** Lets somebody have written so many comments that everyone sees: from two on, new ones need not wait. */
export async function knownFor(userId: string, published: number, articleId: string): Promise<void> {
  const createdAt = new Date('2025-01-01T00:00:00Z')
  const status = 'published' as const
  for (let n = 0; n < published; n++) {
    const id = newId()
    await db.insert(comments).values({
      id,
      threadId: id,
      articleId,
      userId,
      name: '',
      text: '',
      status,
      createdAt,
      publishedAt: createdAt,
    })
  }
}

/** A verdict of the checks, with a reason and evidence that can be told again. */
export function verdictOf(verdict: Verdict): Judged {
  return { verdict, check: 'first-comments', reason: `It was: ${verdict}.`, evidence: 'what was said' }
}

/** Posts a comment; without more it begins a thread that everyone sees. */
export async function said(articleId: string, userId: string, changed: Partial<NewComment> = {}) {
  return postComment({
    articleId,
    policy: 'open',
    parentId: null,
    userId,
    name: 'Bea',
    badge: null,
    text: 'The ferry was late again.',
    formKey: randomUUID(),
    judged: verdictOf('publish'),
    now: new Date(),
    ...changed,
  })
}
