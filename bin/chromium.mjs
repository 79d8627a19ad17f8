import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { run, step } from './node24.mjs'

// The shell without windows first: it draws the same and takes a fifth less of the machine.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
]
const apps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** A Chromium that is on this machine, or null. */
function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [process.env.CHROMIUM, ...found, ...apps].find((path) => path && existsSync(path)) ?? null
}

/** The Chromium that Playwright downloaded for itself, or null. */
async function downloaded() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : null
}

/**
 * Gives the path of a Chromium: one that is there, else Playwright's own download, else the system's package
 * manager's. Throws an Error that says what to do where none can be had.
 */
export async function ensureChromium() {
  const there = installed() ?? (await downloaded())
  if (there) return there
  const got = await step('Getting Chromium', async () => {
    spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
      encoding: 'utf8',
      timeout: 300_000,
    })
    const path = await downloaded()
    if (path) return path
    if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
      run('apt-get', ['update', '-qq'])
      run('apt-get', ['install', '-y', '-qq', 'chromium'], {
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
    }
    return installed()
  })
  if (!got)
    throw new Error(
      'There is no Chromium and none could be downloaded. Install one, or name it with CHROMIUM=/path npm test.',
    )
  return got
}
