import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { begin } from './begin.mjs'

/*
 * Everything the project is held to, in the order in which it fails fastest. The last line is `N passed, N failed`:
 * each test counts as one, and so do format, types and build.
 */
await begin(import.meta.url, { dev: true })
// From here on it is a Node that has them.
const { globSync } = await import('node:fs')
const { ensureBuilt } = await import('./build.mjs')
const { ensureChromium } = await import('./chromium.mjs')
const { postgresPrograms, startPostgres } = await import('./postgres.mjs')

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-test-'))
// Some hundred processes load the same modules: each is compiled once.
process.env.NODE_COMPILE_CACHE = join(folder, 'compiled')
const only = process.argv.slice(2)
const wanted = (name) => only.length === 0 || only.includes(name)
let passed = 0
let failed = 0
const notes = []
let postgres = null
/** The program that runs now, and the signal that asked to end everything. */
let running = null
let ending = null
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    ending = signal
    running?.kill('SIGINT')
  })

function count(ok, what) {
  if (ok) passed++
  else {
    failed++
    notes.push(`failed: ${what}`)
  }
}

function title(words) {
  console.log(`\n── ${words} ${'─'.repeat(Math.max(0, 90 - words.length))}`)
}

/** Runs one of the project's programs; gives how it ended. Throws where somebody asked to end everything. */
async function run(args, options = {}) {
  if (ending) throw new Error(`Ended by ${ending}.`)
  // In a group of its own: the terminal's Ctrl-C would reach it beside ours, and twice means at once, without tidying.
  running = spawn(process.execPath, args, { stdio: 'inherit', detached: true, ...options })
  const [status, signal] = await once(running, 'exit')
  running = null
  if (ending) throw new Error(`Ended by ${ending}.`)
  return { status, signal }
}

/** Runs a program whose exit tells. */
async function check(what, args) {
  title(what)
  count((await run(args)).status === 0, what)
}

/** The longest a run of unit tests may take, in milliseconds: one that never ends fails, and says in which file. */
const longest = 25 * 60_000

/** Runs the unit tests with that environment, and adds up what the runner counted. */
async function unit(what, files, env) {
  title(what)
  const report = join(folder, `${what.replace(/\W+/g, '-')}.tap`)
  const { status } = await run(
    [
      '--import',
      './bin/resolve-next.mjs',
      '--test',
      '--test-concurrency=2',
      '--test-timeout=400000',
      '--test-reporter=dot',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${report}`,
      ...files,
    ],
    // What a file leaves behind that was ended goes with the folder.
    { timeout: longest, env: { ...process.env, TMPDIR: folder, DATABASE_URL: '', ...env } },
  )
  const tap = readFileSync(report, 'utf8')
  const number = (name) => Number(tap.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? 0)
  passed += number('pass')
  failed += number('fail') + number('cancelled')
  if (number('skipped') > 0) notes.push(`${number('skipped')} skipped in: ${what}`)
  if (status !== 0) {
    if (number('fail') + number('cancelled') === 0) count(false, what)
    console.log(
      tap
        .split('\n')
        .filter((line) => /^\s*(not ok|error:|location:|expected:|actual:|# Interrupted)/.test(line))
        .join('\n'),
    )
  }
  console.log(`${number('pass')} passed, ${number('fail')} failed`)
}

/** Why tests of a suite of Playwright's report were skipped. */
function skipReasons({ specs = [], suites = [] }) {
  const annotations = specs.flatMap((spec) => spec.tests.flatMap((test) => test.annotations))
  const own = annotations.filter(({ type }) => type === 'skip').map(({ description }) => description)
  return [...own, ...suites.flatMap(skipReasons)]
}

/** Runs Playwright against the build. What it leaves behind goes with the folder. */
async function browser(chromium, postgresUrl) {
  title('In the browser')
  const report = join(folder, 'playwright.json')
  const output = `--output=${join(folder, 'browser')}`
  const { signal } = await run(
    ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json', output],
    {
      env: {
        ...process.env,
        CHROMIUM: chromium,
        DATABASE_URL_TEST: postgresUrl,
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      },
    },
  )
  try {
    const { stats, errors, suites } = JSON.parse(readFileSync(report, 'utf8'))
    passed += stats.expected
    failed += stats.unexpected + stats.flaky + (errors?.length ?? 0)
    const reasons = new Set(suites.flatMap(skipReasons))
    if (stats.skipped > 0) notes.push(`${stats.skipped} skipped in the browser: ${[...reasons].join('; ')}`)
  } catch {
    count(false, signal ? `Playwright was ended by ${signal}` : 'Playwright gave no report')
  }
}

try {
  if (wanted('style'))
    await check('Format and lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'])
  if (wanted('types')) await check('Types', ['node_modules/typescript/bin/tsc', '--noEmit'])
  if (wanted('unit') || wanted('browser')) {
    const programs = postgresPrograms()
    if (programs) postgres = await startPostgres(programs)
    else {
      const words = 'There is no PostgreSQL on this machine: THE TESTS ON POSTGRESQL WERE LEFT OUT.'
      title(words)
      notes.push(words)
      if (process.env.CI) count(false, 'CI must have PostgreSQL')
    }
  }
  if (wanted('unit')) {
    const all = globSync('**/*.test.ts', {
      exclude: ['node_modules/**', '.next/**', 'data/**', 'e2e/**'],
    }).sort()
    await unit('Unit tests, SQLite', all, {})
    const onBoth = all.filter((file) => readFileSync(file, 'utf8').includes('freshDatabase'))
    if (postgres) await unit('Unit tests, PostgreSQL', onBoth, { DATABASE_URL: postgres.url })
  }
  if (wanted('browser')) {
    const chromium = await ensureChromium()
    title('Production build')
    let built = true
    try {
      await ensureBuilt()
    } catch (error) {
      built = false
      console.error(error.message)
    }
    count(built, 'Production build')
    if (built) await browser(chromium, postgres?.url ?? '')
  }
} catch (error) {
  console.error(ending ? error.message : error)
  failed++
} finally {
  await postgres?.end()
  rmSync(folder, { recursive: true, force: true })
}
if (notes.length > 0) console.log(`\n${notes.join('\n')}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)
