import { PictureRefused, storePicture } from '#server/pictures.ts'
import { type FetchOptions, fetchPicture, NotFetched } from './fetch-picture.ts'
import { MediaFolder } from './media-folder.ts'
import type { Report } from './report.ts'

export type PictureOptions = {
  /** A folder to look pictures up in before they are fetched. */
  media?: string
  /** Whether pictures that are not in the folder are fetched over the net. */
  fetch: boolean
  fetching?: FetchOptions
}

/** Gets the pictures an import names, each once, and notes in the report those that can't be had. */
export class PictureSource {
  #folder: MediaFolder | null
  #options: PictureOptions
  #report: Report
  /** What became of an address: the id of its picture, or null. */
  #known = new Map<string, string | null>()

  constructor(options: PictureOptions, report: Report) {
    this.#options = options
    this.#report = report
    this.#folder = options.media ? new MediaFolder(options.media) : null
  }

  /** Whether there is any place to get pictures from. */
  get any(): boolean {
    return this.#folder !== null || this.#options.fetch
  }

  /** The id of the first of these addresses that gives a picture, or null: then a placeholder stays. */
  async get(addresses: string[]): Promise<string | null> {
    const wanted = [...new Set(addresses.filter(Boolean))]
    const key = wanted.join('\n')
    let id = this.#known.get(key)
    if (id === undefined) {
      id = await this.#obtain(wanted)
      this.#known.set(key, id)
    }
    return id
  }

  async #obtain(addresses: string[]): Promise<string | null> {
    let reason = addresses.length > 0 ? 'none was asked for (--no-media)' : 'the text names no address'
    for (const address of addresses) {
      const bytes = await this.#folder?.find(address)
      if (!bytes) continue
      const stored = await this.#store(bytes)
      if ('id' in stored) return this.#came(stored.id)
      reason = stored.reason
    }
    for (const address of this.#options.fetch ? addresses : []) {
      try {
        const stored = await this.#store(await fetchPicture(address, this.#options.fetching))
        if ('id' in stored) return this.#came(stored.id)
        reason = stored.reason
      } catch (error) {
        if (!(error instanceof NotFetched)) throw error
        reason = error.message
      }
    }
    if (this.#folder && !this.#options.fetch && reason.startsWith('none')) reason = 'it is not in the folder'
    this.#report.left(
      'pictures that could not be had; a placeholder with alt and caption stands for each',
      `${addresses[0] ?? 'a picture'}: ${reason}`,
    )
    return null
  }

  #came(id: string): string {
    this.#report.came('pictures')
    return id
  }

  async #store(bytes: Buffer): Promise<{ id: string } | { reason: string }> {
    try {
      return await storePicture(bytes)
    } catch (error) {
      if (error instanceof PictureRefused) return { reason: error.message }
      throw error
    }
  }
}
