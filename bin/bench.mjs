import { begin } from './node24.mjs'

await begin(import.meta.url, { dev: true, build: true })
await import('../bench/main.ts')
