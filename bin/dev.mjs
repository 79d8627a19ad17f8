import { begin } from './begin.mjs'

await begin(import.meta.url)
process.argv.push('--dev')
await import('../server/main.ts')
