import { cpSync, rmSync } from 'node:fs'
import { test as base, expect } from '@playwright/test'
import { startSite } from './server.ts'
import { newsroomFolder } from './site.ts'

/* Runs before all others: what it fills they start from, so that the demo newsroom is drawn and written once. */

base('the first start fills a newsroom, the next one finds it as it was', async () => {
  const { project } = base.info()
  base.setTimeout(300_000)
  const idsIn = (feed: string) => (JSON.parse(feed).items as { id: string }[]).map(({ id }) => id)

  const first = await startSite({ demo: 'on' })
  expect(first.said()).toMatch(/Migrating the database … \d+\.\d s\nFilling the demo newsroom … \d+\.\d s\n/)
  const filled = idsIn((await first.ask('/feed.json')).text)
  expect(filled).toHaveLength(20)
  expect(await first.stop('kept')).toBe(0)
  cpSync(first.dataDir, newsroomFolder(project), { recursive: true })
  rmSync(first.dataDir, { recursive: true })

  const second = await startSite({ demo: 'on', from: newsroomFolder(project) })
  expect(second.said()).not.toContain('Filling')
  expect(idsIn((await second.ask('/feed.json')).text)).toEqual(filled)
  await second.stop()
})
