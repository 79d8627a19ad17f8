import { begin } from './begin.mjs'

await begin(import.meta.url, { dev: true, build: true })
await import('../bench/main.ts')
