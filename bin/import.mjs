import { begin } from './begin.mjs'

// Files are named from where the command was typed, everything else lies in the project.
const typedIn = process.env.INIT_CWD ?? process.cwd()
process.env.INIT_CWD = typedIn
await begin(import.meta.url)

await import('../server/quick-modules.ts')
const { resolve } = await import('node:path')
const { callFrom, runImport, wordsOf } = await import('../importers/command.ts')
const { closeDatabase, migrate } = await import('../db/client.ts')
const { tellServers } = await import('../db/bulletin.ts')
const { announce } = await import('../server/announce.ts')

let begun = false
try {
  const call = callFrom(process.argv.slice(2))
  const files = call.files.map((file) => resolve(typedIn, file))
  if (!call.dryRun) await migrate()
  begun = !call.dryRun
  const lines = await runImport({
    ...call,
    files,
    media: call.media && resolve(typedIn, call.media),
  })
  console.log(lines.join('\n'))
} catch (error) {
  console.error(wordsOf(error))
  process.exitCode = 1
} finally {
  // What came in before something went wrong is there as well.
  if (begun)
    await Promise.all([announce(['site']), tellServers(['site'])]).catch((error) => {
      console.error(error.message)
      process.exitCode = 1
    })
  await closeDatabase()
}
