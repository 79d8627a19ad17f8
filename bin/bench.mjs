import { chdir } from 'node:process'
import { fileURLToPath } from 'node:url'
import { ensureInstalled, ensureNode24 } from './node24.mjs'

chdir(fileURLToPath(new URL('..', import.meta.url)))
try {
  await ensureInstalled({ dev: true })
  await ensureNode24(import.meta.url)
  const { ensureBuilt } = await import('./build.mjs')
  await ensureBuilt()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
await import('../bench/main.ts')
