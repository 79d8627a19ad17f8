import { readdirSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { largestFile } from '#server/pictures.ts'

/**
 * A folder of pictures somebody downloaded from the old site. A picture is found by its upload path
 * (`2013/09/harbour.jpg`), else by its file name; only files that lie in the folder itself are ever read.
 */
export class MediaFolder {
  #folder: string
  #byName = new Map<string, string[][]>()

  /** Throws an Error in a sentence where the folder can't be read. */
  constructor(folder: string) {
    this.#folder = folder
    let entries: ReturnType<typeof list>
    try {
      entries = list(folder)
    } catch (cause) {
      throw new Error(
        `The folder ${folder} given with --media can't be read. Check its name and try again.`,
        { cause },
      )
    }
    for (const entry of entries) {
      // Links are left alone: they may lead out of the folder.
      if (!entry.isFile()) continue
      const path = relative(folder, join(entry.parentPath, entry.name)).split(sep)
      const name = entry.name.toLowerCase()
      this.#byName.set(name, [...(this.#byName.get(name) ?? []), path])
    }
  }

  /** The file that fits an address best, or null. Throws what the file system throws. */
  async find(address: string): Promise<Buffer | null> {
    const wanted = pathOf(address)
    const found = this.#byName.get(wanted.at(-1)?.toLowerCase() ?? '')
    if (!found) return null
    const [best] = found.toSorted((a, b) => alike(b, wanted) - alike(a, wanted))
    const file = join(this.#folder, ...best!)
    return (await stat(file)).size > largestFile ? null : readFile(file)
  }
}

function list(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
}

function pathOf(address: string): string[] {
  const path = URL.canParse(address) ? new URL(address).pathname : address
  try {
    return decodeURIComponent(path).split('/')
  } catch {
    return path.split('/')
  }
}

/** How many parts two paths share at their ends. */
function alike(a: string[], b: string[]): number {
  let same = 0
  while (
    same < a.length &&
    same < b.length &&
    a.at(-1 - same)!.toLowerCase() === b.at(-1 - same)!.toLowerCase()
  )
    same += 1
  return same
}
