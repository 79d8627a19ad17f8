import { articleBySlug } from '#db/articles.ts'
import { closeDatabase } from '#db/client.ts'
import { deskArticle } from '#db/desk-article.ts'
import { draftFrom } from '#domain/drafts.ts'
import { actionId } from './built-actions.ts'
import { count, type Figure, ms, percentile } from './figures.ts'
import { steadyLoad } from './load.ts'
import { makePeople, type Person } from './people.ts'
import { ask, type Site, startSite } from './site.ts'

const secret = 'only-for-measuring-0123456789abcdef'
const slug = 'wend-bridge-loses-a-lane'
const read = '/articles/sit-down-saltmere'
const updates = 210
/** The first ones load what the desk is made of; they aren't counted. */
const warm = 10

/**
 * From an editor's press on "Update" at the desk to the first answer that shows it: the article page and the front, by
 * turns, while readers go on reading.
 */
export async function publishing(): Promise<Figure[]> {
  const site = await startSite({ DEMO: 'on', AUTH_SECRET: secret })
  process.env.DATABASE_URL = `file:${site.dataDir}/broadsheet.sqlite`
  try {
    const [editor] = await makePeople(1, 'editor', secret, slug)
    const { id } = (await articleBySlug(slug, new Date()))!
    const { content, revision } = (await deskArticle(id))!
    const action = actionId('updateArticle')
    const load = steadyLoad(site.url + read, 5000, { 'accept-encoding': 'gzip' })
    const times: number[] = []
    try {
      for (let i = 0; i < updates; i++) {
        const headline = `Headline number ${i}`
        const began = performance.now()
        const draft = { ...draftFrom(content), headline }
        await update(
          site,
          action,
          { id, basedOn: revision + i, draft, seen: null, substantive: false },
          editor!,
        )
        const path = i % 2 === 0 ? `/articles/${slug}` : '/'
        for (;;) {
          const { body } = await ask(site.url + path)
          if (body.includes(headline)) break
        }
        if (i >= warm) times.push(performance.now() - began)
      }
    } finally {
      const { perSecond, failed } = await load.end()
      console.log(`  (readers meanwhile: ${count(perSecond)} requests/s, ${failed} without a good answer)`)
    }
    const p99 = percentile(times, 0.99)
    return [
      {
        what: 'From "Update" at the desk to the first answer that shows it, 5,000 requests/s going on, p50',
        value: ms(percentile(times, 0.5)),
        goal: '',
        met: null,
      },
      { what: 'The same, p99', value: ms(p99), goal: 'under 250 ms', met: p99 < 250 },
    ]
  } finally {
    await closeDatabase()
    await site.end()
  }
}

async function update(
  site: Site,
  action: string,
  given: { id: string; [field: string]: unknown },
  { cookie }: Person,
): Promise<void> {
  const answer = await fetch(`${site.url}/desk/articles/${given.id}`, {
    method: 'POST',
    headers: {
      cookie,
      origin: site.url,
      'next-action': action,
      accept: 'text/x-component',
      'content-type': 'text/plain;charset=UTF-8',
    },
    body: JSON.stringify([given]),
  })
  const said = await answer.text()
  if (!said.includes('"saved"'))
    throw new Error(`The update was not taken (${answer.status}): ${said.slice(0, 500)}`)
}
