import { chdir } from 'node:process'
import { fileURLToPath } from 'node:url'
import { ensureInstalled, ensureNode24 } from './node24.mjs'
import { becomeServer } from './server.mjs'

chdir(fileURLToPath(new URL('..', import.meta.url)))
try {
  await ensureInstalled()
  await ensureNode24(import.meta.url)
  const { ensureBuilt } = await import('./build.mjs')
  await ensureBuilt()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
await becomeServer()
