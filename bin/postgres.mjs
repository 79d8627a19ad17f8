import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../bench/free-port.ts'

/** The folder with PostgreSQL's programs: on the PATH, or where Debian and Homebrew put them; null where there is none. */
export function postgresPrograms() {
  const homes = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt']
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...homes.flatMap((home) =>
      existsSync(home)
        ? readdirSync(home)
            .sort((a, b) => Number(b) - Number(a))
            .map((version) => join(home, version, 'bin'))
        : [],
    ),
  ]
  return (
    folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ??
    null
  )
}

/** PostgreSQL refuses to run as root: there it runs as `postgres`, else `nobody`. */
function owner() {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    const id = (flag) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout)
    const [uid, gid] = [id('-u'), id('-g')]
    if (uid > 0) return { uid, gid }
  }
  throw new Error('PostgreSQL must not run as root, and there is neither a user postgres nor a user nobody.')
}

/**
 * Starts a PostgreSQL of our own: an empty one in a folder of its own, on a free port of this machine, without the
 * safety of the disk (it is thrown away). Gives its address and the function that ends it and takes everything away.
 */
export async function startPostgres(programs) {
  const as = owner()
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-postgres-'))
  const data = join(folder, 'data')
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid)
  chmodSync(folder, 0o700)
  const options = { ...as, cwd: folder, env: { ...process.env, LC_ALL: 'C', HOME: folder } }
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    {
      ...options,
      encoding: 'utf8',
    },
  )
  if (made.status !== 0) {
    rmSync(folder, { recursive: true, force: true })
    throw new Error(`PostgreSQL could not make a database:\n${made.stdout}${made.stderr}`)
  }
  const port = await freePort()
  const settings = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '200',
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
  }
  const said = join(folder, 'log')
  const log = openSync(said, 'w')
  const server = spawn(
    join(programs, 'postgres'),
    [
      '-D',
      data,
      '-p',
      String(port),
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    // Into a file: a pipe that nobody reads while tests run fills up, and then every database waits.
    { ...options, stdio: ['ignore', log, log] },
  )
  closeSync(log)
  let ended = false
  const ready = (async () => {
    for (;;) {
      const words = readFileSync(said, 'utf8')
      if (words.includes('ready to accept connections')) return
      if (ended) throw new Error(`PostgreSQL did not start:\n${words}`)
      await pause(50)
    }
  })()
  const gone = new Promise((resolve) =>
    server.on('exit', () => {
      ended = true
      resolve()
    }),
  )
  async function end() {
    server.kill('SIGINT')
    await gone
    rmSync(folder, { recursive: true, force: true })
  }
  await ready.catch(async (error) => {
    rmSync(folder, { recursive: true, force: true })
    throw error
  })
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, end }
}
