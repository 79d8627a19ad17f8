import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { startSite } from './server.ts'
import { expect, newsroomFolder, test } from './site.ts'

const server = process.env.DATABASE_URL_TEST ?? ''

test('the whole paper stands on PostgreSQL as well', async ({ page }, { project }) => {
  test.skip(server === '', 'DATABASE_URL_TEST names no PostgreSQL')
  const admin = new Client({ connectionString: server })
  await admin.connect()
  const name = `site_${randomUUID().replaceAll('-', '')}`
  await admin.query(`create database ${name}`)
  const databaseUrl = Object.assign(new URL(server), { pathname: `/${name}` }).href
  // With the pictures that are drawn already: a new database over an old folder.
  const site = await startSite({ demo: 'on', databaseUrl, from: newsroomFolder(project) })
  try {
    rmSync(join(site.dataDir, 'broadsheet.sqlite'))
    expect(site.said()).toContain('Filling the demo newsroom')
    await page.goto(site.url)
    await expect(page.locator('h1')).toHaveText('The Saltmere Post')
    await expect(page.getByRole('main').locator('h2 a').first()).toBeVisible()
    await page.goto(`${site.url}/articles/council-budget-night`)
    await expect(page.locator('.threads').first()).toBeVisible()
    await expect(page.locator('.lead-picture img')).toHaveJSProperty('complete', true)
    await page.goto(`${site.url}/articles/sit-down-saltmere/comments/1`)
    await expect(page.locator('.comments > .threads > li')).toHaveCount(20)
    await page.goto(`${site.url}/search?q=harbour+crane`)
    await expect(page.locator('.results h2').first()).toContainText('Harbour crane falls onto Timber Quay')
    for (const path of [
      '/sections/city',
      '/topics/council',
      '/authors/ines-calloway',
      '/feed.xml',
      '/sitemap.xml',
    ])
      expect((await site.ask(path)).status, path).toBe(200)
    expect((await site.ask('/articles/none')).status).toBe(404)
  } finally {
    expect(await site.stop()).toBe(0)
    await admin.query(`drop database ${name}`)
    await admin.end()
  }
})
