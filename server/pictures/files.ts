import { mkdir, mkdtemp, open, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sharp } from 'sharp'
import { pictureFormats } from '#domain/pictures.ts'
import type { Pixels } from './decode.ts'

/**
 * How the stored files are made. Effort 1 and 4:2:0 for AVIF: a busy drawing of 1600 pixels takes 0.6 s in all its
 * sizes and both formats on two cores. Effort 2 takes half as long again for a tenth fewer bytes, effort 4 many times as long.
 */
const encode = {
  avif: (image: Sharp) => image.avif({ quality: 58, effort: 1, chromaSubsampling: '4:2:0' }),
  webp: (image: Sharp) => image.webp({ quality: 78, effort: 4 }),
}

/** The folder with the files of the picture with that hash. */
export function pictureFolder(hash: string, dataDir = process.env.DATA_DIR || 'data'): string {
  return join(dataDir, 'media', hash)
}

/**
 * Writes a picture in all widths and formats to `folder`. They are written next to it, flushed to the disk and
 * renamed in one step: the folder is whole or not there.
 */
export async function writeFiles(pixels: Pixels, widths: number[], folder: string): Promise<void> {
  const media = join(folder, '..')
  await mkdir(media, { recursive: true })
  const making = await mkdtemp(join(media, '.making-'))
  try {
    const files = widths.toReversed().flatMap((width) => pictureFormats.map((format) => ({ width, format })))
    await Promise.all(
      files.map(async ({ width, format }) => {
        const encoded = await encode[format](pixels.image().resize({ width })).toBuffer()
        await writeFile(join(making, `${width}.${format}`), encoded, { flush: true })
      }),
    )
    await rename(making, folder).catch((error: NodeJS.ErrnoException) => {
      // Somebody else stored the same picture meanwhile: theirs is as good.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    })
    await flushFolder(media)
  } finally {
    await rm(making, { recursive: true, force: true })
  }
}

/** A renamed folder survives a power cut only once the folder above it is flushed. */
async function flushFolder(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
