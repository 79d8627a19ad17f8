import { begin } from './begin.mjs'
import { becomeServer } from './server.mjs'

await begin(import.meta.url, { build: true })
await becomeServer()
