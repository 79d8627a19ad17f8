import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { aBusyHour, type Saved, type Sent, talkedAbout } from './burst.ts'
import { type Site, startSite } from './server.ts'
import { expect, newsroomFolder, test } from './site.ts'

test('killed twenty times among 200 comments and 50 saves: what was acknowledged is there, once', async () => {
  test.setTimeout(600_000)
  let site = await startSite({ from: newsroomFolder(test.info().project) })
  const { about, drafts, sent, post, save, toSend } = await aBusyHour(site, 800)
  for (let kill = 0; kill < 20; kill++) {
    const waiting = toSend(200)
    const after = 5 + kill * 6
    let answers = 0
    let killed: Promise<void> | null = null
    const surprises: unknown[] = []
    const answered = () => {
      if (++answers === after) killed = site.kill()
    }
    const ended = (error: unknown) => {
      if (!killed) surprises.push(error)
    }
    const writer = async () => {
      for (let comment = waiting.pop(); comment && !killed; comment = waiting.pop()) {
        sent.push(comment)
        await post(site, comment)
        answered()
      }
    }
    await Promise.all([
      ...Array.from({ length: 32 }, () => writer().catch(ended)),
      ...drafts.map((draft) => save(site, draft).catch(ended)),
    ])
    expect(surprises).toEqual([])
    expect(killed).not.toBeNull()
    await killed
    site = await startSite({ again: site })
    // Who got no answer sends the form again, as browsers offer to.
    const unanswered = sent.filter(({ id }) => id === null)
    expect(unanswered.length).toBeGreaterThan(0)
    await Promise.all(unanswered.map((comment) => post(site, comment)))
    await check(site, about, sent, drafts)
  }
  expect(await site.stop()).toBe(0)
})

async function check(site: Site, articleId: string, sent: Sent[], drafts: Saved[]): Promise<void> {
  const database = new DatabaseSync(join(site.dataDir, 'broadsheet.sqlite'))
  const rows = (query: string, ...values: string[]) =>
    database.prepare(query).all(...values) as Record<string, string | number>[]
  try {
    expect(rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect(rows('PRAGMA foreign_key_check')).toEqual([])

    const kept = rows(
      `SELECT id, text, (SELECT count(*) FROM verdicts WHERE comment_id = comments.id) AS verdicts
       FROM comments WHERE article_id = ? ORDER BY text`,
      articleId,
    ).map((row) => ({ ...row }))
    const told = sent.map(({ id, text }) => ({ id, text, verdicts: 1 }))
    expect(kept).toEqual(told.sort((a, b) => (a.text < b.text ? -1 : 1)))

    const threads = rows(
      `SELECT number FROM comments WHERE article_id = ? AND status = 'published' AND parent_id IS NULL ORDER BY number`,
      articleId,
    ).map(({ number }) => number)
    expect(threads).toEqual(threads.map((_, index) => index + 1))
    expect(rows('SELECT threads FROM articles WHERE id = ?', articleId)[0]!.threads).toBe(threads.length)

    for (const { id, headline, told } of drafts) {
      const revisions = rows(
        `SELECT number, content ->> 'headline' AS headline FROM revisions WHERE article_id = ? ORDER BY number`,
        id,
      )
      // The save that got no answer may be there or not; the next one begins where the draft stands now.
      if (revisions.length > Math.max(1, ...told.keys())) told.set(revisions.length, headline)
      expect(revisions.map(({ number }) => number)).toEqual(revisions.map((_, index) => index + 1))
      expect(revisions.length).toBe(Math.max(1, ...told.keys()))
      for (const [number, headline] of told) expect(revisions[number - 1]!.headline).toBe(headline)
      const [article] = rows('SELECT revision, headline FROM articles WHERE id = ?', id)
      expect(article).toMatchObject(
        revisions.at(-1)!.number === 1 ? {} : { headline: revisions.at(-1)!.headline },
      )
      expect(article!.revision).toBe(revisions.length)
      const acts = rows('SELECT count(*) AS acts FROM audit WHERE subject = ?', `article:${id}`)
      expect(acts[0]!.acts).toBe(revisions.length)
    }
  } finally {
    database.close()
  }
}

test('asked to end, it lets in nobody new and answers everybody it has heard, within 5 seconds', async ({
  ownDemo,
}) => {
  const { toSend, begin } = await aBusyHour(ownDemo, 20)
  const comments = toSend(20)
  const halfSent = await Promise.all(comments.map((comment) => begin(ownDemo, comment)))
  expect((await ownDemo.ask('/robots.txt')).status).toBe(200)
  const justConnected = await Promise.all(Array.from({ length: 8 }, () => knockAt(ownDemo)))
  const began = performance.now()
  const ending = ownDemo.stop('kept')
  const knock = () =>
    ownDemo.ask('/robots.txt').then(
      ({ status }) => status,
      (error) => error.code,
    )
  await expect.poll(knock, { intervals: [50] }).toBe('ECONNREFUSED')
  await Promise.all(halfSent.map((finish) => finish()))
  for (const answer of await Promise.all(justConnected.map(({ answer }) => answer)))
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK/)
  expect(await ending).toBe(0)
  expect(performance.now() - began).toBeLessThan(5000)
  const database = new DatabaseSync(join(ownDemo.dataDir, 'broadsheet.sqlite'))
  const there = database.prepare('SELECT id FROM comments').all() as { id: string }[]
  database.close()
  expect(there.map(({ id }) => id)).toEqual(expect.arrayContaining(comments.map(({ id }) => id)))
})

/** Connects and sends a whole request at once; `answer` is all that comes back. */
async function knockAt(site: Site): Promise<{ answer: Promise<string> }> {
  const socket = connect(Number(new URL(site.url).port), '127.0.0.1')
  let said = ''
  socket.on('data', (bytes) => (said += bytes))
  socket.write('GET /robots.txt HTTP/1.1\r\nHost: here\r\n\r\n')
  const closed = once(socket, 'close')
  closed.catch(() => {})
  await once(socket, 'connect')
  return { answer: closed.then(() => said) }
}

test('a reader who never sends their form to its end keeps it from nothing: the counts are written', async ({
  ownDemo,
}) => {
  const { about, toSend, begin } = await aBusyHour(ownDemo, 1)
  await begin(ownDemo, toSend(1)[0]!)
  const reads = () => {
    const database = new DatabaseSync(join(ownDemo.dataDir, 'broadsheet.sqlite'))
    const { count } = database
      .prepare('SELECT total(count) AS count FROM reads WHERE article_id = ?')
      .get(about)!
    database.close()
    return Number(count)
  }
  const before = reads()
  for (let n = 0; n < 7; n++) expect((await ownDemo.ask(`/articles/${talkedAbout}`)).status).toBe(200)
  expect(await ownDemo.stop('kept')).toBe(0)
  expect(reads() - before).toBe(7)
})

test('npm start ends with npm, which does not pass on that it was asked to', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'broadsheet-npm-'))
  const notice = join(dataDir, 'server.json')
  const { PATH, HOME } = process.env
  const env = { NODE_ENV: 'production' as const, PATH, HOME, DATA_DIR: dataDir, PORT: '0', DEMO: 'off' }
  const npm = spawn('npm', ['start'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    let said = ''
    npm.stdout.setEncoding('utf8').on('data', (words) => (said += words))
    const address = () => /Broadsheet is at (http:\S+)/.exec(said)?.[1] ?? ''
    await expect.poll(address, { timeout: 60_000 }).not.toBe('')
    const url = address()
    expect((await fetch(`${url}/robots.txt`)).status).toBe(200)
    npm.kill('SIGTERM')
    const answers = () => fetch(`${url}/robots.txt`).then(Boolean, () => false)
    await expect.poll(answers).toBe(false)
    await expect.poll(() => existsSync(notice)).toBe(false)
  } finally {
    npm.kill('SIGKILL')
    if (existsSync(notice)) process.kill(JSON.parse(readFileSync(notice, 'utf8')).pid, 'SIGKILL')
    rmSync(dataDir, { recursive: true, force: true })
  }
})
