import { randomUUID } from 'node:crypto'
import { saveArticle } from '#db/article-save.ts'
import { newId } from '#db/ids.ts'
import { aDraft, anInput } from '#domain/testing.ts'
import { aCrowd, actionId, callAction, sendForm } from './forms.ts'
import { articleId } from './readers.ts'
import type { Site } from './server.ts'

/** A comment somebody sent. `id`: what they were told it is; null: no answer came. */
export type Sent = { text: string; cookie: string; parentId: string; id: string | null }
/** A draft that is saved again and again. `told`: the headline of each revision its writer was told is saved. */
export type Saved = { id: string; headline: string; told: Map<number, string> }

export const talkedAbout = 'line-2-points-failure'
const postComment = () => actionId('actions/comments.ts', 'postComment')
const saveDraft = () => actionId('actions/articles.ts', 'saveArticle')

/** People who comment on an article, and an editor who saves drafts, all at the same time. */
export async function aBusyHour(site: Site, readers: number) {
  const people = await aCrowd(site, readers)
  const [editor] = await aCrowd(site, 1, 'editor')
  const about = await articleId(site, talkedAbout)
  const drafts: Saved[] = []
  await site.change(async () => {
    for (let n = 0; n < 5; n++) {
      const input = anInput({ slug: `draft-${n}`, status: 'draft', publishedAt: null, body: [] })
      const { id } = await saveArticle(input, undefined, { by: { id: editor!.id, name: 'Ed' }, act: 'begin' })
      drafts.push({ id, headline: '', told: new Map() })
    }
    return []
  })
  const sent: Sent[] = []
  let next = 0

  /** Sends a comment and notes what its writer was told. Rejects where no answer comes. */
  async function post(at: Site, comment: Sent): Promise<void> {
    const { text, parentId, cookie } = comment
    const fields = { articleId: about, parentId, text }
    const response = await sendForm(at, `/articles/${talkedAbout}`, postComment(), fields, { cookie })
    await response.arrayBuffer()
    const place = response.headers.get('location') ?? ''
    const id = /#c-([\w-]{36})$|\/comments\/([\w-]{36})\?/.exec(place)
    if (response.status !== 303 || !id) throw new Error(`The comment got ${response.status} ${place}`)
    comment.id = id[1] ?? id[2]!
  }

  /** Saves a draft ten times, each save based on the one before it. Rejects where no answer comes. */
  async function save(at: Site, draft: Saved): Promise<void> {
    for (let n = 0; n < 10; n++) {
      const basedOn = Math.max(1, ...draft.told.keys())
      draft.headline = `Headline ${randomUUID()}`
      const typed = aDraft({
        slug: `draft-${draft.id}`,
        headline: draft.headline,
        standsAlone: true,
        body: [],
      })
      const given = { id: draft.id, basedOn, draft: typed }
      const said = await callAction(at, `/desk/articles/${draft.id}`, saveDraft(), given, editor!.cookie)
      const revision = Number(/"saved":\{"revision":(\d+)/.exec(said)?.[1])
      if (!revision) throw new Error(`The save got ${said}`)
      draft.told.set(revision, draft.headline)
    }
  }

  /** New comments, every third of them a reply to one that is there. */
  function toSend(howMany: number): Sent[] {
    const there = sent.filter(({ id, parentId }) => id && !parentId)
    return Array.from({ length: howMany }, (_, n) => {
      const { cookie } = people[next++ % people.length]!
      const parentId = (n % 3 === 0 && there.length > 0 && there[n % there.length]!.id) || ''
      return { text: `${newId()} ${randomUUID()} ${randomUUID()}`, cookie, parentId, id: null }
    })
  }

  return { about, drafts, sent, post, save, toSend }
}
