import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { actionId } from '#bench/built-actions.ts'
import { saveArticle } from '#db/article-save.ts'
import { newId } from '#db/ids.ts'
import { aDraft, anInput } from '#domain/testing.ts'
import { aCrowd, callAction, encoded, sendForm } from './forms.ts'
import { articleId } from './readers.ts'
import type { Site } from './server.ts'

/** A comment somebody sent. `id`: what they were told it is; null: no answer came. */
export type Sent = { text: string; cookie: string; parentId: string; id: string | null }
/** A draft that is saved again and again. `told`: the headline of each revision its writer was told is saved. */
export type Saved = { id: string; headline: string; told: Map<number, string> }

export const talkedAbout = 'line-2-points-failure'

/** People who comment on an article, and an editor who saves drafts, all at the same time. */
export async function aBusyHour(site: Site, readers: number) {
  const people = await aCrowd(site, readers)
  const [editor] = await aCrowd(site, 1, 'editor')
  const postComment = actionId('postComment')
  const saveDraft = actionId('saveArticle')
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

  const form = ({ text, parentId }: Sent) => [postComment, { articleId: about, parentId, text }] as const

  /** Notes what the writer of a comment was told. */
  function told(comment: Sent, status: number | undefined, place = ''): void {
    const id = /#c-([\w-]{36})$|\/comments\/([\w-]{36})\?/.exec(place)
    if (status !== 303 || !id) throw new Error(`The comment got ${status} ${place}`)
    comment.id = id[1] ?? id[2]!
  }

  /** Sends a comment and notes what its writer was told. Rejects where no answer comes. */
  async function post(at: Site, comment: Sent): Promise<void> {
    const { cookie } = comment
    const response = await sendForm(at, `/articles/${talkedAbout}`, ...form(comment), { cookie })
    await response.arrayBuffer()
    told(comment, response.status, response.headers.get('location') ?? '')
  }

  /** Sends the first half of a comment's form. Gives what sends the rest and notes what the writer was told. */
  async function begin(at: Site, comment: Sent): Promise<() => Promise<void>> {
    const { type, bytes } = await encoded(...form(comment))
    const half = Math.floor(bytes.length / 2)
    const sending = request(`${at.url}/articles/${talkedAbout}`, {
      method: 'POST',
      agent: false,
      headers: {
        origin: at.url,
        cookie: comment.cookie,
        'content-type': type,
        'content-length': bytes.length,
      },
    })
    const answer = once(sending, 'response') as Promise<[IncomingMessage]>
    answer.catch(() => {})
    await new Promise((sent) => sending.write(bytes.subarray(0, half), sent))
    return async () => {
      sending.end(bytes.subarray(half))
      const [response] = await answer
      await buffer(response)
      told(comment, response.statusCode, response.headers.location)
    }
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
      const given = { id: draft.id, basedOn, draft: typed, seen: null }
      const said = await callAction(at, `/desk/articles/${draft.id}`, saveDraft, given, editor!.cookie)
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

  return { about, drafts, sent, post, begin, save, toSend }
}
