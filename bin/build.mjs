import { spawnSync } from 'node:child_process'
import { createHash, hkdfSync } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { step } from './node24.mjs'

const mark = '.next/built-from'
/** What a build is made of. */
const sources = [
  'app',
  'actions',
  'components',
  'db',
  'domain',
  'islands',
  'server',
  'public/fonts',
  'public/icons',
]
const files = [
  'auth.ts',
  'cache.ts',
  'env.ts',
  'instrumentation-client.ts',
  'proxy.ts',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
]

/**
 * The key from which the build makes the names by which forms call their actions, in base64. Machines that share an
 * AUTH_SECRET make the same one; else it is the one of the build before: a form that somebody got from another machine, or
 * before an upgrade, still finds its action. Undefined for a first build, which makes its own. See docs/decisions/017.
 */
export function actionsKey() {
  const { AUTH_SECRET } = process.env
  if (AUTH_SECRET)
    return Buffer.from(hkdfSync('sha256', AUTH_SECRET, '', 'broadsheet names of actions', 32)).toString(
      'base64',
    )
  try {
    return JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')).encryptionKey
  } catch {
    // There is none, or one that was cut off.
    return undefined
  }
}

/** A hash of everything the build is made of. */
function fingerprint() {
  const hash = createHash('sha256').update(process.env.AUTH_SECRET ? actionsKey() : '')
  const listed = sources
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
  for (const file of [...listed, ...files.filter((name) => existsSync(name))].sort()) {
    hash.update(file).update('\0').update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** Builds the site where there is no build of these sources yet. Throws an Error with what the build printed. */
export async function ensureBuilt() {
  const wanted = fingerprint()
  if (existsSync(mark) && existsSync('.next/BUILD_ID') && readFileSync(mark, 'utf8') === wanted) return
  const key = actionsKey()
  await step('Building', async () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['node_modules/next/dist/bin/next', 'build'],
      {
        encoding: 'utf8',
        // The build needs no database, and must not find one.
        env: {
          ...process.env,
          NODE_ENV: 'production',
          NEXT_TELEMETRY_DISABLED: '1',
          BUILD_ID: wanted.slice(0, 20),
          ...(key ? { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key } : {}),
          DATABASE_URL: '',
          SITE_URL: '',
          PORT: '',
        },
        maxBuffer: 64 * 1024 * 1024,
      },
    )
    if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`)
  })
  writeFileSync(mark, wanted)
}
