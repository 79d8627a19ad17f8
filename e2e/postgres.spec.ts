import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { announce } from '#server/announce.ts'
import { startSite } from './server.ts'
import { expect, newsroomFolder, test } from './site.ts'

const server = process.env.DATABASE_URL_TEST ?? ''

/** An empty database of its own, for as long as `work` takes. */
async function withDatabase(work: (databaseUrl: string, admin: Client) => Promise<void>): Promise<void> {
  const admin = new Client({ connectionString: server })
  await admin.connect()
  const name = `site_${randomUUID().replaceAll('-', '')}`
  await admin.query(`create database ${name}`)
  try {
    await work(Object.assign(new URL(server), { pathname: `/${name}` }).href, admin)
  } finally {
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
  }
}

test('the whole paper stands on PostgreSQL as well', async ({ page }, { project }) => {
  test.skip(server === '', 'DATABASE_URL_TEST names no PostgreSQL')
  await withDatabase(async (databaseUrl) => {
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
    }
  })
})

test('servers that share a database show at once what one of them changed', async ({ browserName: _ }, {
  project,
}) => {
  test.skip(server === '', 'DATABASE_URL_TEST names no PostgreSQL')
  await withDatabase(async (databaseUrl, admin) => {
    const one = await startSite({ demo: 'on', databaseUrl, from: newsroomFolder(project) })
    const other = await startSite({ databaseUrl }).catch(async (error) => {
      await one.stop()
      throw error
    })
    const client = new Client({ connectionString: databaseUrl })
    await client.connect()
    try {
      const path = '/articles/council-budget-night'
      const { id } = (await client.query(`select id from articles where slug = 'council-budget-night'`))
        .rows[0]
      for (const site of [one, other]) expect((await site.ask(path)).status).toBe(200)
      const change = async (headline: string, tags: string[]) => {
        await client.query('update articles set headline = $1 where id = $2', [headline, id])
        expect((await other.ask(path)).text).not.toContain(headline)
        await announce(tags, one.dataDir)
        await expect.poll(async () => (await other.ask(path)).text).toContain(headline)
      }
      await change('The budget is passed after all', [`article:${id}`])
      await change(
        'The budget falls at dawn',
        Array.from({ length: 1000 }, (_, i) => `section:${i}`),
      )

      // Word that could not be sent at once is sent later.
      const name = new URL(databaseUrl).pathname.slice(1)
      await client.query('update articles set headline = $1 where id = $2', ['Told in the end', id])
      await admin.query(`alter database ${name} allow_connections false`)
      await admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and query not like 'listen %' and pid <> $2`,
        [name, (await client.query('select pg_backend_pid() as pid')).rows[0].pid],
      )
      await announce([`article:${id}`], one.dataDir)
      await expect.poll(() => one.said()).toContain('the other servers')
      expect((await other.ask(path)).text).not.toContain('Told in the end')
      await admin.query(`alter database ${name} allow_connections true`)
      await expect.poll(async () => (await other.ask(path)).text).toContain('Told in the end')

      // The line between them is cut and comes back: what was missed meanwhile is not kept.
      await client.query('update articles set headline = $1 where id = $2', ['Told to nobody', id])
      await admin.query(`alter database ${name} allow_connections false`)
      await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %'`)
      await expect.poll(() => other.said()).toContain('not currently accepting connections')
      await admin.query(`alter database ${name} allow_connections true`)
      await expect.poll(async () => (await other.ask(path)).text).toContain('Told to nobody')
      expect(other.said()).toContain('the other servers')
    } finally {
      await client.end()
      for (const site of [one, other]) expect(await site.stop()).toBe(0)
    }
  })
})
