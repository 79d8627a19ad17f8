import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeDatabase, migrate } from '#db/client.ts'
import { sitemapLength } from '#domain/sitemaps.ts'
import { Progress } from '#importers/progress.ts'
import { count, type Figure, ms, percentile } from './figures.ts'
import { generate } from './generate.ts'
import { makePeople, type Person } from './people.ts'
import { ask, type Site, startSite } from './site.ts'

const sizes = (process.env.SIZES ?? '1000,10000,100000').split(',').map(Number)
const repeats = 40
const secret = 'only-for-measuring-0123456789abcdef'

/** The time to make each kind of page anew, with ever more articles: it must stay the same. */
export async function scale(): Promise<Figure[]> {
  const times = new Map<string, { size: number; time: number }[]>()
  for (const size of sizes) {
    const dataDir = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
    try {
      process.env.DATABASE_URL = `file:${dataDir}/broadsheet.sqlite`
      await migrate()
      const bar = new Progress(`${count(size)} articles`)
      const pages = await generate(size, (share) => bar.show(share))
      bar.done()
      const [editor] = await makePeople(1, 'editor', secret, pages.article)
      await closeDatabase()
      const site = await startSite({ DEMO: 'off', AUTH_SECRET: secret }, { dataDir })
      try {
        for (const [what, time] of await timesOf(site, size, pages, editor!))
          times.set(what, [...(times.get(what) ?? []), { size, time }])
      } finally {
        await site.end()
      }
    } finally {
      rmSync(dataDir, { recursive: true, force: true })
    }
  }
  return [...times].map(([what, measured]) => {
    const values = measured.map(({ time }) => time)
    const flat = Math.max(...values) / values[0]!
    const limit = what.startsWith('Search') ? 50 : what.startsWith('Desk') ? 100 : null
    const goal = limit ? `under ${limit} ms` : 'flat within 1.5 times'
    const met = limit ? values.every((value) => value < limit) : flat <= 1.5
    return {
      what: `${what}, at ${measured.map(({ size }) => count(size)).join(', ')} articles`,
      value: values.map(ms).join(', '),
      goal,
      met,
    }
  })
}

async function timesOf(
  site: Site,
  size: number,
  { article, section, old }: { article: string; section: string; old: string },
  editor: Person,
) {
  const sitemap = (await ask(`${site.url}/sitemap.xml`)).body
    .toString()
    .match(/\/sitemaps\/[0-9a-f-]+\.xml/)![0]
  const pages: [string, string][] = [
    ['Front', '/'],
    ['Article', `/articles/${article}`],
    ['Section', `/sections/${section}`],
    ["A section's 500th older page (or its last)", old],
    // With fewer articles the file is not full, and there is nothing to compare it with.
    ...(size >= sitemapLength ? [['A full sitemap file', sitemap] as [string, string]] : []),
    ['Search, words in every second article', '/search?q=harbour+winter'],
    ['Search, a phrase', '/search?q=%22river+school%22'],
    ['Search, a headline', `/search?q=ferry+orchestra+budget&section=${section}`],
    ['Desk, the list of articles', '/desk/articles'],
    ['Desk, the list by words of the headline', '/desk/articles?q=harbour'],
  ]
  const times: [string, number][] = []
  for (const [what, path] of pages) {
    const each: number[] = []
    for (let i = 0; i < repeats; i++) {
      await site.changed(['site'])
      // The settings and sections are read again as well: this is the time to make a page from nothing.
      const answer = await ask(site.url + path, what.startsWith('Desk') ? { cookie: editor.cookie } : {})
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`)
      if (i >= 5) each.push(answer.ms)
    }
    times.push([what, percentile(each, 0.5)])
  }
  return times
}
