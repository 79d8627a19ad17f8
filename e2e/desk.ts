import type { Locator, Page } from '@playwright/test'
import { articleBySlug } from '#db/articles.ts'
import { db } from '#db/client.ts'
import { editComment } from '#db/comment-changes.ts'
import { newId } from '#db/ids.ts'
import { comments, verdicts } from '#db/schema.comments.ts'
import { users } from '#db/schema.people.ts'
import type { Site } from './server.ts'

/* What the tests of the desk's newsroom do by hand: pressing, filling in, and letting comments wait. */

/** An article of the demo newsroom nobody has commented on. */
export const slug = 'line-2-points-failure'

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
/** A field of what is shown: the page before a form was sent stays in the document, hidden. */
export const field = (within: Page | Locator, label: string) =>
  within.getByLabel(label, { exact: true }).filter({ visible: true })
export const entries = (page: Page) => page.locator('.queue > ol > li')
export const entry = (page: Page, words: string) => entries(page).filter({ hasText: words })

/** Changes the text of a waiting comment, as its writer does; it waits on. */
export async function changeText(site: Site, from: string, to: string): Promise<void> {
  await site.change(async () => {
    const found = (await db.select().from(comments)).find(({ text }) => text === from)
    const judged = { verdict: 'hold', check: 'first-comments', reason: 'It waits.', evidence: '' } as const
    const now = new Date(found!.createdAt.getTime() + 1000)
    await editComment({ id: found!.id, userId: found!.userId!, text: to, judged, now })
    return []
  })
}

/** Lets that many comments of one reader wait, the first one oldest. */
export async function waiting(site: Site, many: number, text = 'Waiting comment'): Promise<void> {
  await site.change(async () => {
    const article = await articleBySlug(slug, new Date())
    const userId = newId()
    const now = Date.now()
    const person = { name: 'Rita Quill', nameKey: 'ritaquill', email: `${userId}@post.example` }
    await db.insert(users).values({ id: userId, ...person, role: 'reader', createdAt: new Date(now) })
    for (let n = 1; n <= many; n++) {
      const at = new Date(now - (many - n + 1) * 60_000)
      const id = newId(at)
      await db.insert(comments).values({
        ...{ id, articleId: article!.id, threadId: id, userId, name: person.name, status: 'held' as const },
        ...{ text: `${text} ${n}.`, createdAt: at },
      })
      const why = { verdict: 'hold' as const, check: 'first-comments', reason: 'The first two wait.' }
      await db.insert(verdicts).values({ id: newId(at), commentId: id, ...why, evidence: '', at })
    }
    return []
  })
}
