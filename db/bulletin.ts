import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { Client } from 'pg'
import { db } from './client.ts'
import { dialect } from './dialect.ts'

/** The bytes PostgreSQL carries in one notice (its documentation of NOTIFY), less what stands around the tags. */
const longest = 7900
const channel = 'broadsheet_changed'
const patience = 1000

/**
 * Tells the servers that share this PostgreSQL database which tags changed; the one that is `from` there knows. Does
 * nothing on SQLite, whose file one server has to itself.
 */
export async function tellServers(tags: string[], from = ''): Promise<void> {
  if (dialect !== 'postgres') return
  const whole = JSON.stringify({ from, tags })
  const word = Buffer.byteLength(whole) > longest ? JSON.stringify({ from, tags: ['site'] }) : whole
  const postgres = db as unknown as { execute(statement: unknown): Promise<unknown> }
  await postgres.execute(sql`select pg_notify(${channel}, ${word})`)
}

export type Bulletin = { tell: (tags: string[]) => void; close: () => Promise<void> }

/**
 * Joins the servers that share this PostgreSQL database: `heard` gets the tags of what another one changed, `missed` is
 * called when there may have been word that did not arrive; `failed` gets the errors. `tell` sends word to the others.
 * Null on SQLite, whose file one server has to itself.
 */
export async function openBulletin(
  heard: (tags: string[]) => void,
  missed: () => void,
  failed: (error: unknown) => void,
): Promise<Bulletin | null> {
  if (dialect !== 'postgres') return null
  const me = randomUUID()
  let client: Client | undefined
  let timer: NodeJS.Timeout | undefined
  let closed = false
  let owing: NodeJS.Timeout | undefined

  async function listen(): Promise<void> {
    const mine = new Client({ connectionString: process.env.DATABASE_URL, keepAlive: true })
    mine.on('error', failed)
    mine.on('notification', ({ payload }) => {
      const { from, tags } = JSON.parse(payload ?? '{}') as { from?: string; tags?: string[] }
      if (from !== me && Array.isArray(tags)) heard(tags)
    })
    try {
      await mine.connect()
      await mine.query(`listen ${channel}`)
    } catch (error) {
      void mine.end().catch(() => {})
      throw error
    }
    // It may have been closed while it tried.
    if (closed) return mine.end()
    client = mine
    mine.once('end', later)
  }

  /** Tries again until the line is there, however long that takes. */
  function later(): void {
    if (closed) return
    timer = setTimeout(() => {
      listen().then(missed, (error) => {
        failed(error)
        later()
      })
    }, patience)
    timer.unref()
  }

  /** Word that could not be sent is owed: everything, because nobody knows any more what it was. */
  function tell(tags: string[]): void {
    tellServers(tags, me).catch((error) => {
      failed(error)
      if (closed) return
      clearTimeout(owing)
      owing = setTimeout(() => tell(['site']), patience)
      owing.unref()
    })
  }

  await listen()
  return {
    tell,
    async close() {
      closed = true
      clearTimeout(timer)
      clearTimeout(owing)
      await client?.end()
    },
  }
}
