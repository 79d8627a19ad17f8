import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pictureByHash, savePicture } from '#db/pictures.ts'
import { type Picture, pictureWidths } from '#domain/pictures.ts'
import { decodePicture } from './pictures/decode.ts'
import { pictureFolder, writeFiles } from './pictures/files.ts'

export { largestFile, PictureRefused } from './pictures/decode.ts'

type Focus = { focalX?: number; focalY?: number }

/** The pictures this process is storing right now, by hash. */
const underway = new Map<string, Promise<Picture>>()

/**
 * Takes in a picture: decodes it, stores it in DATA_DIR/media in every width up to its own as AVIF and WebP, and notes
 * it in the database. The same bytes twice are the same picture and no work. `focalX`, `focalY`: the point to keep
 * in view, per cent from the top left. Throws PictureRefused, whose message is a sentence for people.
 */
export async function storePicture(bytes: Buffer, focus: Focus = {}): Promise<Picture> {
  const hash = createHash('sha256').update(bytes).digest('hex')
  let storing = underway.get(hash)
  if (!storing) {
    storing = store(hash, bytes, focus).finally(() => underway.delete(hash))
    underway.set(hash, storing)
  }
  return storing
}

async function store(hash: string, bytes: Buffer, focus: Focus): Promise<Picture> {
  const folder = pictureFolder(hash)
  const known = await pictureByHash(hash)
  // A row without its files is what a database moved without its data folder looks like: they are made again.
  if (known && existsSync(join(folder, `${known.width}.webp`))) return known
  const pixels = await decodePicture(bytes)
  const widths: number[] = pictureWidths.filter((width) => width <= pixels.width)
  if (widths.length === 0) widths.push(pixels.width)
  // A data folder may outlive its database: the files it has (all of a picture's, or none) are not made again.
  if (!widths.every((width) => existsSync(join(folder, `${width}.webp`))))
    await writeFiles(pixels, widths, folder)
  if (known) return known
  const width = widths.at(-1)!
  const height = Math.max(1, Math.round((pixels.height / pixels.width) * width))
  return savePicture({ hash, width, height, widths, focalX: focus.focalX ?? 50, focalY: focus.focalY ?? 50 })
}
