import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serverArgs, serverEnv } from '../bin/server.mjs'

/** A server of the production build, in a process and a data folder of its own. */
export type Site = {
  url: string
  pid: number
  dataDir: string
  /** What the process says of itself: pages and bytes in its store, bytes of memory. */
  state(): Promise<{ pages: number; bytes: number; memory: number; renders: number }>
  /** Tells it that pages with these tags have changed, as an import does. */
  changed(tags: string[]): Promise<void>
  end(): Promise<void>
}

/** Cores to pin processes to, so that what is measured and what measures don't share one. */
export const cores = existsSync('/usr/bin/taskset') ? { server: '0', load: '1' } : null

export function pinned(core: string | undefined, program: string, args: string[]): [string, string[]] {
  return core === undefined ? [program, args] : ['/usr/bin/taskset', ['-c', core, program, ...args]]
}

/** Starts a server. `dataDir`: one that is there already; else an empty one is made, and removed at the end. */
export async function startSite(
  env: Record<string, string>,
  { dataDir, onOneCore = false }: { dataDir?: string; onOneCore?: boolean } = {},
): Promise<Site> {
  const folder = dataDir ?? mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
  const [program, args] = pinned(onOneCore ? cores?.server : undefined, process.execPath, serverArgs)
  const child = spawn(program, args, {
    env: {
      ...serverEnv,
      ...process.env,
      DATABASE_URL: '',
      PORT: '0',
      ...env,
      DATA_DIR: folder,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const url = await started(child)
  const notice = JSON.parse(readFileSync(join(folder, 'server.json'), 'utf8')) as {
    port: number
    secret: string
  }
  const internal = (path: string, init: RequestInit = {}) =>
    fetch(`${url}/internal/${path}`, { ...init, headers: { authorization: `Bearer ${notice.secret}` } })
  return {
    url,
    pid: child.pid!,
    dataDir: folder,
    state: async () => (await internal('state')).json() as ReturnType<Site['state']>,
    async changed(tags) {
      const answer = await internal('changed', { method: 'POST', body: JSON.stringify({ tags }) })
      if (answer.status !== 204) throw new Error(`The server did not take word of a change: ${answer.status}`)
    },
    async end() {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await gone
      if (!dataDir) rmSync(folder, { recursive: true, force: true })
    },
  }
}

function started(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk
      const port = /Broadsheet is at http:\/\/[^:]+:(\d+)/.exec(said)?.[1]
      if (port) resolve(`http://127.0.0.1:${port}`)
    }
    child.stdout!.on('data', listen)
    child.stderr!.on('data', listen)
    child.once('exit', () => reject(new Error(`The server did not start:\n${said}`)))
  })
}

const agent = new http.Agent({ keepAlive: true })

/** One request, undecoded; `ms`: from asking to the last byte. */
export function ask(url: string, headers: Record<string, string> = {}) {
  const began = performance.now()
  return new Promise<{ status: number; headers: http.IncomingHttpHeaders; body: Buffer; ms: number }>(
    (resolve, reject) => {
      http
        .get(url, { agent, headers }, (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('end', () =>
            resolve({
              status: response.statusCode!,
              headers: response.headers,
              body: Buffer.concat(chunks),
              ms: performance.now() - began,
            }),
          )
        })
        .on('error', reject)
    },
  )
}
