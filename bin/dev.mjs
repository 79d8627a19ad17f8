import { chdir } from 'node:process'
import { fileURLToPath } from 'node:url'
import { ensureInstalled, ensureNode24 } from './node24.mjs'

chdir(fileURLToPath(new URL('..', import.meta.url)))
try {
  await ensureInstalled()
  await ensureNode24(import.meta.url)
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
process.argv.push('--dev')
await import('../server/main.ts')
