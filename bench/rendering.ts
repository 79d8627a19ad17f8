import { saveArticle } from '#db/article-save.ts'
import { articleBySlug } from '#db/articles.ts'
import { closeDatabase } from '#db/client.ts'
import type { ArticleInput } from '#domain/articles.ts'
import { count, type Figure, ms, percentile } from './figures.ts'
import { steadyLoad } from './load.ts'
import { ask, type Site, startSite } from './site.ts'

const slug = 'wend-bridge-loses-a-lane'
const path = `/articles/${slug}`
const rate = 5000

/** A page rendered anew, and the time from a change to the first fresh answer while readers go on reading. */
export async function rendering(): Promise<Figure[]> {
  const site = await startSite({ DEMO: 'on' })
  process.env.DATABASE_URL = `file:${site.dataDir}/broadsheet.sqlite`
  try {
    return [...(await anew(site)), ...(await changes(site))]
  } finally {
    await closeDatabase()
    await site.end()
  }
}

async function anew(site: Site): Promise<Figure[]> {
  const { id } = (await articleBySlug(slug, new Date()))!
  const times: number[] = []
  for (let i = 0; i < 220; i++) {
    await site.changed([`article:${id}`])
    const { ms } = await ask(site.url + path)
    if (i >= 20) times.push(ms)
  }
  const p50 = percentile(times, 0.5)
  return [
    { what: 'An article page rendered anew, p50', value: ms(p50), goal: 'under 15 ms', met: p50 < 15 },
    { what: 'An article page rendered anew, p99', value: ms(percentile(times, 0.99)), goal: '', met: null },
  ]
}

async function changes(site: Site): Promise<Figure[]> {
  const article = (await articleBySlug(slug, new Date()))!
  const others = ['/articles/sit-down-saltmere', '/sections/opinion', '/topics/schools', '/articles/about']
  for (const other of others) await ask(site.url + other)
  const load = steadyLoad(`${site.url}/articles/sit-down-saltmere`, rate, { 'accept-encoding': 'gzip' })
  const times: number[] = []
  const before = await site.state()
  try {
    for (let i = 0; i < 200; i++) {
      const headline = `Headline number ${i}`
      const began = performance.now()
      await saveArticle(inputOf(article, headline), article.id)
      await site.changed([`article:${article.id}`])
      for (;;) {
        const { body } = await ask(site.url + path)
        if (body.includes(headline)) break
      }
      times.push(performance.now() - began)
    }
  } finally {
    const { perSecond, failed } = await load.end()
    console.log(`  (readers meanwhile: ${count(perSecond)} requests/s, ${failed} without a good answer)`)
  }
  const after = await site.state()
  const p99 = percentile(times, 0.99)
  // Each change renders its own page once; one more would be a page that was dropped for nothing.
  const needless = after.renders - before.renders - times.length
  return [
    {
      what: 'From a change to the first fresh answer, 5,000 requests/s going on, p50',
      value: ms(percentile(times, 0.5)),
      goal: '',
      met: null,
    },
    { what: 'The same, p99', value: ms(p99), goal: 'under 250 ms', met: p99 < 250 },
    { what: 'Other pages rendered again meanwhile', value: String(needless), goal: '0', met: needless === 0 },
  ]
}

function inputOf(
  article: NonNullable<Awaited<ReturnType<typeof articleBySlug>>>,
  headline: string,
): ArticleInput {
  const {
    section,
    authors,
    topics,
    kicker: _,
    corrections: __,
    pictures: ___,
    id: ____,
    changedAt: _____,
    ...rest
  } = article
  return {
    ...rest,
    headline,
    status: 'published',
    sectionId: section?.id ?? null,
    authorIds: authors.map((author) => author.id),
    topicIds: topics.map((topic) => topic.id),
  } as ArticleInput
}
