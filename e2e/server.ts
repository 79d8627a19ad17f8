import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeDatabase } from '#db/client.ts'
import { announce } from '#server/announce.ts'
import { serverArgs, serverEnv } from '../bin/server.mjs'
import { type Answer, type Asked, ask } from './ask.ts'

/** A running site of our own: a process, a port and a folder nobody else uses. */
export type Site = {
  url: string
  dataDir: string
  /** What the process has printed so far. */
  said: () => string
  ask: (path: string, asked?: Asked) => Promise<Answer>
  /** The answers for many paths, in their order; a few are asked for at a time. */
  askAll: (paths: string[]) => Promise<Answer[]>
  /**
   * Changes the site's data from outside its process, as an import does, and tells it what was touched: `work` gives
   * the tags, none for a change that nobody is told of. SQLite only.
   */
  change: (work: () => Promise<string[]>) => Promise<void>
  /** Runs `npm run import` on the site with these words; gives what it printed. Throws where it fails. */
  import: (...words: string[]) => Promise<string>
  /** Ends the process as a power cut does, and leaves its data. */
  kill: () => Promise<void>
  /** Ends the process; `folder: 'kept'` leaves its data. Gives its exit code. */
  stop: (folder?: 'kept') => Promise<number | null>
}

type Start = {
  demo?: 'on' | 'off'
  /** A folder whose content it starts with. */
  from?: string
  /** A site whose process has ended: its folder and port are gone on with. */
  again?: Site
  /** The address readers know it by; left out: where it listens. */
  siteUrl?: string
  /** A PostgreSQL database instead of a file in the folder. */
  databaseUrl?: string
}

/** Starts the production server on a free port with a folder of its own, and waits until it is ready. */
export async function startSite(start: Start = {}): Promise<Site> {
  const { demo = 'off', from, again, databaseUrl = '', siteUrl = '' } = start
  const dataDir = again?.dataDir ?? mkdtempSync(join(tmpdir(), 'broadsheet-site-'))
  if (from) cpSync(from, dataDir, { recursive: true })
  const env: NodeJS.ProcessEnv = {
    NODE_ENV: 'production',
    PATH: process.env.PATH,
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    DEMO: demo,
    PORT: again ? new URL(again.url).port : '0',
    SITE_URL: siteUrl,
  }
  const { child, printed } = run(serverArgs, { ...serverEnv, ...env })
  const gone = new Promise<number | null>((resolve) => child.on('exit', resolve))
  // A test that is cut off must not leave its server or its folder behind.
  const abandon = () => {
    child.kill('SIGKILL')
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  }
  process.on('exit', abandon)
  void gone.then(() => process.off('exit', abandon))
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const found = /Broadsheet is at (http:\S+)/.exec(printed())
      if (found) resolve(found[1]!)
    })
    void gone.then((code) => reject(new Error(`The server ended with ${code}:\n${printed()}`)))
  }).catch((error) => {
    rmSync(dataDir, { recursive: true, force: true })
    throw error
  })
  const file = `file:${join(dataDir, 'broadsheet.sqlite')}`
  return {
    url,
    dataDir,
    said: printed,
    ask: (path, asked) => ask(url + path, asked),
    async askAll(paths) {
      const answers: Answer[] = []
      for (let i = 0; i < paths.length; i += 8)
        answers.push(...(await Promise.all(paths.slice(i, i + 8).map((path) => ask(url + path)))))
      return answers
    },
    async change(work) {
      Object.assign(process.env, { DATABASE_URL: file, DATA_DIR: dataDir })
      try {
        const tags = await work()
        if (tags.length > 0) await announce(tags, dataDir)
      } finally {
        await closeDatabase()
        Object.assign(process.env, { DATABASE_URL: '', DATA_DIR: '' })
      }
    },
    async import(...words) {
      const { child, printed } = run(['bin/import.mjs', ...words], env)
      const code = await new Promise((resolve) => child.on('exit', resolve))
      if (code !== 0) throw new Error(`The import ended with ${code}:\n${printed()}`)
      return printed()
    },
    async kill() {
      child.kill('SIGKILL')
      await gone
    },
    async stop(folder) {
      child.kill('SIGTERM')
      const code = await gone
      if (folder !== 'kept') rmSync(dataDir, { recursive: true, force: true })
      return code
    },
  }
}

function run(args: string[], env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk))
  return { child, printed: () => printed }
}
