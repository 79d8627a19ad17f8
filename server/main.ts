import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { enableCompileCache } from 'node:module'
import { type AddressInfo, Server } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises'
import './quick-modules.ts'

const dev = process.argv.includes('--dev')
Object.assign(process.env, {
  NODE_ENV: dev ? 'development' : 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  // Node reads next.config.ts as it is: Next's compiler, 26 MB, stays outside.
  __NEXT_NODE_NATIVE_TS_LOADER_ENABLED: 'true',
})
// What was compiled once need not be at the next start: it is ready a third of a second sooner.
if (!dev) enableCompileCache('.next/cache/node')

const server = createServer()
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${process.env.PORT || 3000} is taken by another program. End that one, or choose another with PORT=3001 npm start.`
      : `The server can't listen: ${error.message}`,
  )
  process.exit(1)
})
// "Any free port" is taken at once and kept: the addresses on the pages name it.
if (process.env.PORT === '0') {
  await once(server.listen(0, process.env.HOST || '127.0.0.1'), 'listening')
  process.env.PORT = String((server.address() as AddressInfo).port)
}
const { env } = await readEnvironment()
const { authSecret } = await import('./auth-secret.ts')
process.env.AUTH_SECRET = authSecret(env.DATA_DIR, env.AUTH_SECRET)
const { default: next } = await import('next')
const { migrate, closeDatabase } = await import('#db/client.ts')
const { newSetupLink } = await import('#db/first-administrator.ts')
const { addressOf } = await import('#db/redirects.ts')
const { isEmpty } = await import('#db/newsroom.ts')
const { openBulletin } = await import('#db/bulletin.ts')
const { loadAssets } = await import('./assets.ts')
const { leaveNotice, removeNotice } = await import('./announce.ts')
const { startClock } = await import('./clock.ts')
const { drop, others } = await import('./changes.ts')
const { asDrafts } = await import('./drafts.ts')
const { makeFront } = await import('./front.ts')
const { idleSeconds } = await import('./head.ts')
const { Kept } = await import('./kept.ts')
const { PlainAnswers } = await import('./plain-answers.ts')
const { whenOrphaned } = await import('./orphaned.mjs')
const { logProblem } = await import('./problem.ts')
const { step } = await import('./steps.ts')
const { tag } = await import('./tags.ts')
const { startWork } = await import('./work.ts')

await step('Migrating the database', () => migrate())
if (env.DEMO === 'on' && (await isEmpty())) {
  const { seedDemo } = await import('#importers/demo/seed.ts')
  await step('Filling the demo newsroom', seedDemo)
}

const root = process.cwd()
const app = next({ dev, dir: root, hostname: env.HOST, port: env.PORT })
await step(dev ? 'Starting Next.js in development' : 'Starting', () => app.prepare())
const handler = dev ? app.getRequestHandler() : asDrafts(app.getRequestHandler(), root)
const host = new URL(env.SITE_URL).host
const secret = randomBytes(24).toString('base64url')
const kept = new Kept(handler, host, addressOf)
const front = makeFront({
  handler,
  kept,
  assets: loadAssets(root),
  mediaFolder: join(env.DATA_DIR, 'media'),
  siteUrl: env.SITE_URL,
  proxies: env.TRUST_PROXY,
  secret,
})
const { answerDev } = await import('./dev.ts')
server.on('request', dev ? answerDev(handler, join(env.DATA_DIR, 'media'), env.TRUST_PROXY) : front.answer)
server.keepAliveTimeout = idleSeconds * 1000
// Nothing goes over it for so long while an answer waits to be taken: nobody is there any more.
server.timeout = 120_000
const plainAnswers = dev ? null : new PlainAnswers(server, front.plain)
const bulletin = await openBulletin(
  drop,
  () => drop([tag.site]),
  (error) => logProblem('the other servers', error),
)
if (bulletin) others().tell = bulletin.tell
const stopClock = startClock((path) => kept.make(path))
const stopWork = startWork()
const setup = await newSetupLink(new Date())

if (!server.listening) await once(server.listen(env.PORT, env.HOST), 'listening')
leaveNotice(env.DATA_DIR, { host: env.HOST, port: env.PORT, secret, pid: process.pid })
console.log(`Broadsheet is at http://${env.HOST === '127.0.0.1' ? 'localhost' : env.HOST}:${env.PORT}`)
if (setup)
  console.log(`There is no administrator yet. This link makes one, once:\n${env.SITE_URL}/setup/${setup}`)

let ending = false
/** Ends within 5 seconds: no new connections, answers and jobs under way are finished, counts and database are closed. */
async function end(): Promise<void> {
  if (ending) return
  ending = true
  setTimeout(() => process.exit(0), 4800).unref()
  const patience = performance.now() + 3500
  const stopping = stopWork()
  removeNotice(env.DATA_DIR)
  plainAnswers?.end()
  server.prependListener('request', (_, response) => {
    response.shouldKeepAlive = false
  })
  let open = true
  await letIn()
  // The close of an HTTP server cuts connections whose request lies unread yet; the close it builds on doesn't.
  Server.prototype.close.call(server, () => {
    open = false
  })
  // Who has not taken their answer by then loses it; the counts and what others are told are not lost with it.
  while (open && performance.now() < patience) {
    await pause(50)
    // Once more around the event loop: what has arrived is read, and is idle no longer.
    await turn()
    if (!plainAnswers?.underWay) server.closeIdleConnections()
    plainAnswers?.closeIdle()
  }
  for (const stopped of await Promise.allSettled([stopping, stopClock(), bulletin?.close()]))
    if (stopped.status === 'rejected') logProblem('ending', stopped.reason)
  await closeDatabase()
  process.exit(0)
}
/** Lets in who is connected by now: one comes in at each turn of the event loop, and the close would cut the others. */
async function letIn(): Promise<void> {
  let idle = 0
  server.on('connection', () => {
    idle = 0
  })
  for (const until = performance.now() + 500; idle < 3 && performance.now() < until; idle++) await turn()
}

process.on('SIGTERM', end)
process.on('SIGINT', end)
whenOrphaned(end)

async function readEnvironment() {
  try {
    return await import('#env.ts')
  } catch (error) {
    console.error((error as Error).message)
    process.exit(1)
  }
}
