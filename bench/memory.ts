import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeDatabase, migrate } from '#db/client.ts'
import { type Figure, mb } from './figures.ts'
import { generate } from './generate.ts'
import { steadyLoad } from './load.ts'
import { ask, startSite } from './site.ts'

const soakMinutes = Number(process.env.SOAK_MINUTES) || 10
const article = '/articles/sit-down-saltmere'

/** Memory after the start, with a full page store, and over a long mixed run. */
export async function memory(): Promise<Figure[]> {
  return [...(await fresh()), ...(await full()), ...(await soak())]
}

/** The demo is drawn by the process that first starts; what counts is a server as it runs, so another is started. */
async function fresh(): Promise<Figure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
  try {
    await (await startSite({ DEMO: 'on' }, { dataDir })).end()
    const site = await startSite({ DEMO: 'on' }, { dataDir })
    await ask(site.url)
    const { memory } = await site.state()
    await site.end()
    return [
      {
        what: 'Memory after the start',
        value: mb(memory),
        goal: 'under 250 MB',
        met: memory < 250 * 1024 * 1024,
      },
    ]
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Fills the store past its 256 MB with pages of their own: section pages before every article, missing pages aside. */
async function full(): Promise<Figure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
  process.env.DATABASE_URL = `file:${dataDir}/broadsheet.sqlite`
  await migrate()
  const howMany = 34_000
  await generate(howMany, () => {})
  await closeDatabase()
  const site = await startSite({ DEMO: 'off' }, { dataDir })
  try {
    const limit = 256 * 1024 * 1024
    let most = 0
    let made = 0
    for (; made < howMany; made += 8) {
      await Promise.all(Array.from({ length: 8 }, (_, k) => ask(`${site.url}/articles/article-${made + k}`)))
      if (made % 800 === 0) {
        const { bytes, memory } = await site.state()
        most = Math.max(most, memory)
        if (bytes > limit * 0.97) break
      }
    }
    const { memory, bytes } = await site.state()
    most = Math.max(most, memory)
    return [
      {
        what: `Memory with a full page store (${mb(bytes)})`,
        value: mb(most),
        goal: 'under 600 MB',
        met: most < 600 * 1024 * 1024,
      },
    ]
  } finally {
    await site.end()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Reads go on while pages change; growth is the last third's mean memory against the middle third's. */
async function soak(): Promise<Figure[]> {
  const site = await startSite({ DEMO: 'on' })
  const load = steadyLoad(`${site.url}${article}`, 1000, { 'accept-encoding': 'br' })
  const seen: number[] = []
  const paths = [
    '/',
    '/sections/city',
    '/sections/world',
    '/topics/harbour',
    article,
    '/search?q=harbour',
    '/no-such-page',
    '/feed.xml',
  ]
  const until = Date.now() + soakMinutes * 60_000
  try {
    for (let i = 0; Date.now() < until; i++) {
      await ask(site.url + paths[i % paths.length]!)
      if (i % 10 === 0) await site.changed(i % 100 === 0 ? ['site'] : ['front'])
      if (i % 50 === 0) seen.push((await site.state()).memory)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  } finally {
    const { failed } = await load.end()
    await site.end()
    if (failed > 0) console.log(`  (${failed} readers got no good answer)`)
  }
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const third = Math.floor(seen.length / 3)
  const growth = mean(seen.slice(-third)) / mean(seen.slice(third, 2 * third)) - 1
  return [
    {
      what: `Growth of memory over ${soakMinutes} minutes of reads and changes (last third against the middle one)`,
      value: `${(growth * 100).toFixed(1)} %`,
      goal: 'none (under 5 %)',
      met: growth < 0.05,
    },
  ]
}
