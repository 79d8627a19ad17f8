import process, { chdir } from 'node:process'
import { fileURLToPath } from 'node:url'
import { ensureInstalled, ensureNode24 } from './node24.mjs'

/**
 * How each of the project's commands begins: in its folder, with the packages and a Node that is new enough. What
 * hinders it is said, and ends the command. `scriptUrl`: where the command itself stands. `dev`: with what
 * testing needs. `build`: with the production build.
 */
export async function begin(scriptUrl, { dev = false, build = false } = {}) {
  chdir(fileURLToPath(new URL('..', import.meta.url)))
  try {
    await ensureInstalled({ dev })
    await ensureNode24(scriptUrl)
    if (build) await (await import('./build.mjs')).ensureBuilt()
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}
