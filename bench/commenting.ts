import http from 'node:http'
import { articleBySlug } from '#db/articles.ts'
import { closeDatabase } from '#db/client.ts'
import { importComments } from '#db/comment-import.ts'
import { commentCounts } from '#db/comments.ts'
import { count, type Figure, ms, percentile } from './figures.ts'
import { steadyLoad } from './load.ts'
import { makePeople, type Person } from './people.ts'
import { cpuSeconds } from './processes.ts'
import { ask, type Site, startSite } from './site.ts'

const secret = 'only-for-measuring-0123456789abcdef'
const quiet = 'sit-down-saltmere'
const target = 'wend-bridge-loses-a-lane'
const crowded = 'where-the-shade-is'
/** So many post at once; more would not be taken faster, only wait longer. */
const clients = 12
const seconds = 10

/** Comments posted through HTTP, and what many of them cost those who read. */
export async function commenting(): Promise<Figure[]> {
  const site = await startSite({ DEMO: 'on', AUTH_SECRET: secret })
  process.env.DATABASE_URL = `file:${site.dataDir}/broadsheet.sqlite`
  try {
    const people = await makePeople(8000, 'reader', secret, quiet)
    const alone = await posting(site, people.splice(0, 4000), 'alone')
    // More than is meant to arrive: what a connection misses while it waits is not made up.
    const load = steadyLoad(`${site.url}/articles/${quiet}`, 5500, { 'accept-encoding': 'gzip' })
    let busy: Figure[]
    try {
      busy = await posting(site, people, 'with 5,000 requests/s of reading')
    } finally {
      const { perSecond } = await load.end()
      console.log(`  (readers meanwhile: ${count(perSecond)} requests/s)`)
    }
    return [...alone, ...busy, ...(await crowd(site)), ...(await asking(site))]
  } finally {
    await closeDatabase()
    await site.end()
  }
}

const agent = new http.Agent({ keepAlive: true })

async function posting(site: Site, people: Person[], how: string): Promise<Figure[]> {
  const { id } = (await articleBySlug(target, new Date()))!
  const page = (await ask(`${site.url}/articles/${target}`)).body.toString()
  const form = page.slice(page.indexOf('class="comment-form"'))
  const action = /name="(\$ACTION_ID_[^"]+)"/.exec(form)?.[1]
  if (!action) throw new Error('There is no form for a comment on the article.')
  const before = (await commentCounts(id)).count
  const times: number[] = []
  let refused = 0
  const until = performance.now() + seconds * 1000
  const began = performance.now()
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < until) {
        const person = people.pop()
        if (!person) return
        const { status, location, took } = await post(site, target, action, id, person)
        if (status === 303 && location.includes('#c-')) times.push(took)
        else refused++
      }
    }),
  )
  const perSecond = times.length / ((performance.now() - began) / 1000)
  const kept = (await commentCounts(id)).count - before
  if (kept !== times.length) throw new Error(`${times.length} comments were acknowledged, ${kept} are there.`)
  if (refused > 0) console.log(`  (${refused} were not published)`)
  const p99 = percentile(times, 0.99)
  return [
    {
      what: `Comments posted a second, each on disk before its answer, ${how}`,
      value: count(perSecond),
      goal: '300',
      met: perSecond >= 300,
    },
    {
      what: `The same, p50 and p99`,
      value: `${ms(percentile(times, 0.5))}, ${ms(p99)}`,
      goal: 'p99 under 100 ms',
      met: p99 < 100,
    },
  ]
}

function post(site: Site, slug: string, action: string, articleId: string, person: Person) {
  const words = Array.from({ length: 25 }, () => Math.random().toString(36).slice(2, 8)).join(' ')
  const fields = { [action]: '', articleId, text: words }
  const boundary = 'measuring'
  const body = `${Object.entries(fields)
    .map(
      ([name, value]) =>
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    )
    .join('')}--${boundary}--\r\n`
  const began = performance.now()
  return new Promise<{ status: number; location: string; took: number }>((resolve, reject) => {
    const request = http.request(
      `${site.url}/articles/${slug}`,
      {
        agent,
        method: 'POST',
        headers: {
          'content-type': `multipart/form-data; boundary=${boundary}`,
          'content-length': Buffer.byteLength(body),
          origin: site.url,
          cookie: person.cookie,
        },
      },
      (response) => {
        response.resume()
        response.on('end', () =>
          resolve({
            status: response.statusCode!,
            location: response.headers.location ?? '',
            took: performance.now() - began,
          }),
        )
      },
    )
    request.on('error', reject)
    request.end(body)
  })
}

/** An article with 10,000 comments, rendered anew. */
async function crowd(site: Site): Promise<Figure[]> {
  const article = (await articleBySlug(crowded, new Date()))!
  const start = Date.now() - 86_400_000
  await importComments(
    article.id,
    Array.from({ length: 10_000 }, (_, i) => ({
      origin: `many-${i}`,
      // Every third begins a thread, the others answer it.
      parentOrigin: i % 3 === 0 ? null : `many-${i - (i % 3)}`,
      name: `Reader ${i % 97}`,
      text: `Remark number ${i}, with some words about shade, benches and the price of both.`,
      status: 'published' as const,
      at: new Date(start + i * 1000),
    })),
  )
  const path = `/articles/${crowded}`
  const figures: Figure[] = []
  for (const [what, page] of [
    ['article page', path],
    ['first page of comments', `${path}/comments/1`],
    ['a page in the middle', `${path}/comments/80`],
  ]) {
    const times: number[] = []
    for (let i = 0; i < 60; i++) {
      await site.changed([`comments:${article.id}`])
      const answer = await ask(site.url + page)
      if (answer.status !== 200) throw new Error(`${page} answered ${answer.status}.`)
      if (i >= 10) times.push(answer.ms)
    }
    const p50 = percentile(times, 0.5)
    figures.push({
      what: `10,000 comments: ${what} anew, p50`,
      value: ms(p50),
      goal: 'under 30 ms',
      met: p50 < 30,
    })
  }
  return figures
}

/** 5,000 readers who ask for new comments every 10 seconds are 500 questions a second. */
async function asking(site: Site): Promise<Figure[]> {
  const path = `/articles/${target}/comments.json`
  const { headers } = await ask(site.url + path, { 'accept-encoding': 'br' })
  const known = { 'accept-encoding': 'br', 'if-none-match': String(headers.etag) }
  if ((await ask(site.url + path, known)).status !== 304)
    throw new Error('Nothing is new, and yet the answer is not 304.')
  const load = steadyLoad(site.url + path, 500, known)
  const before = cpuSeconds(site.pid)
  const began = performance.now()
  await new Promise((resolve) => setTimeout(resolve, 15_000))
  const share = (cpuSeconds(site.pid) - before) / ((performance.now() - began) / 1000)
  await load.end()
  return [
    {
      what: '5,000 readers asking for new comments every 10 s, share of a core',
      value: share.toFixed(3),
      goal: 'under 0.1',
      met: share < 0.1,
    },
  ]
}
