import { begin } from './begin.mjs'

// Files are named from where the command was typed, everything else lies in the project.
const typedIn = process.env.INIT_CWD ?? process.cwd()
process.env.INIT_CWD = typedIn
await begin(import.meta.url)

await import('../server/quick-modules.ts')
const { resolve } = await import('node:path')
const { callFrom, runImport, wordsOf } = await import('../importers/command.ts')
const { closeDatabase, migrate } = await import('../db/client.ts')
const { announce } = await import('../server/announce.ts')

try {
  const call = callFrom(process.argv.slice(2))
  const files = call.files.map((file) => resolve(typedIn, file))
  if (!call.dryRun) await migrate()
  const { lines, wrote } = await runImport({
    ...call,
    files,
    media: call.media && resolve(typedIn, call.media),
  })
  console.log(lines.join('\n'))
  if (wrote) await announce(['site'])
} catch (error) {
  console.error(wordsOf(error))
  process.exitCode = 1
} finally {
  await closeDatabase()
}
