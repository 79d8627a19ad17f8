import { parseArgs } from 'node:util'
import { importNinjs } from './ninjs/import.ts'
import { Progress } from './progress.ts'
import { importWordPress } from './wordpress/import.ts'

const usage = `Usage:
  npm run import -- wordpress FILE [--dry-run] [--media DIR] [--no-media]
  npm run import -- ninjs FILE… [--dry-run] [--media DIR] [--no-media] [--section SLUG]

  --dry-run    reads everything and says what would come in, but writes nothing
  --media DIR  takes pictures from this folder; those that are not in it are fetched
  --no-media   fetches no picture: what is not in the folder gets a placeholder`

/** A call nobody can make sense of; the message says why, and the usage follows. */
export class WrongCall extends Error {
  override name = 'WrongCall'
}

export type Call = {
  kind: 'wordpress' | 'ninjs'
  files: string[]
  dryRun: boolean
  media?: string
  fetch: boolean
  section?: string
}

/** Reads the words behind `npm run import --`. Throws WrongCall. */
export function callFrom(words: string[]): Call {
  const { values, positionals } = parsed(words)
  const [kind, ...files] = positionals
  if (kind !== 'wordpress' && kind !== 'ninjs')
    throw new WrongCall(kind ? `There is no importer called “${kind}”.` : 'Say what to import.')
  if (files.length === 0) throw new WrongCall('Name the file to import.')
  if (kind === 'wordpress' && files.length > 1)
    throw new WrongCall('A WordPress export is one file; import several one after the other.')
  if (kind === 'wordpress' && values.section !== undefined)
    throw new WrongCall('--section is for ninjs; WordPress posts bring their categories.')
  return {
    kind,
    files,
    dryRun: values['dry-run'],
    media: values.media,
    fetch: !values['no-media'],
    section: values.section,
  }
}

function parsed(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        media: { type: 'string' },
        'no-media': { type: 'boolean', default: false },
        section: { type: 'string' },
      },
    })
  } catch (cause) {
    throw new WrongCall(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

/** Runs an import with a bar on the terminal; gives the lines of the report. */
export async function runImport(call: Call): Promise<string[]> {
  let bar: { what: string; progress: Progress } | null = null
  const progress = (what: string, share: number) => {
    if (bar?.what !== what) {
      bar?.progress.done()
      bar = { what, progress: new Progress(what) }
    }
    bar.progress.show(share)
  }
  const options = { ...call, progress }
  try {
    const report =
      call.kind === 'wordpress'
        ? await importWordPress(call.files[0]!, options)
        : await importNinjs(call.files, options)
    return report.lines(call.dryRun)
  } finally {
    ;(bar as { progress: Progress } | null)?.progress.done()
  }
}

/** What to print of an error that ended an import: a sentence where one was foreseen, else all of it. */
export function wordsOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  if (error instanceof WrongCall) return `${error.message}\n\n${usage}`
  // The message of a failed query is its SQL, with all that was to be written; why it failed is in the cause.
  const failed = 'query' in error ? error.cause : error.name === 'SqliteError' ? error : null
  if (failed instanceof Error)
    return `The database did not take something: ${failed.message}. Run the import again when that is put right: nothing is doubled.`
  return error.name === 'Error' || error.name === 'BrokenFile' ? error.message : error
}
