import sharp, { type Sharp } from 'sharp'
import { fileKind } from './kind.ts'

/** Limits on what comes in: bytes of the file, pixels of the picture, and height once it is `widest` wide. */
export const largestFile = 25 * 1024 * 1024
export const mostPixels = 60_000_000
const widest = 1920
/** WebP knows no side longer than this. */
const tallest = 16_383

/** A file that is not taken as a picture. Its message is a sentence for the person who sent it. */
export class PictureRefused extends Error {
  override name = 'PictureRefused'
}

/** A decoded picture: upright, sRGB, at most 1920 pixels wide; `width` is that of the upright original. */
export type Pixels = { width: number; height: number; image(): Sharp }

/**
 * Checks a file and decodes its first frame. Nothing but pixels is kept: no EXIF, no place, no profile.
 * Throws PictureRefused.
 */
export async function decodePicture(bytes: Buffer): Promise<Pixels> {
  if (bytes.length > largestFile)
    throw new PictureRefused(
      `This picture has ${megabytes(bytes.length)} MB; at most ${megabytes(largestFile)} MB are taken. Save it smaller and try again.`,
    )
  const kind = fileKind(bytes)
  if (!kind.taken)
    throw new PictureRefused(
      `This is ${article(kind.name)}, not a picture that can be shown. Save it as JPEG, PNG, WebP, AVIF, GIF or TIFF and try again.`,
    )
  const damaged = (cause: unknown) =>
    new PictureRefused(
      `This ${kind.name} file is damaged or cut off and can't be read. Save it again from the program it was made with.`,
      { cause },
    )

  // The header alone is read before the size is known to be bearable.
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch((cause) => Promise.reject(damaged(cause)))
  const { width, height } = header.autoOrient
  if (width * height > mostPixels)
    throw new PictureRefused(
      `This picture has ${width} by ${height} pixels; at most ${mostPixels / 1e6} million pixels in all are taken. Save it smaller and try again.`,
    )
  if (height * Math.min(1, widest / width) > tallest)
    throw new PictureRefused(
      `This picture is too tall for its width (${width} by ${height} pixels). Cut it into several and try again.`,
    )

  const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
    .autoOrient()
    .toColourspace('srgb')
    .resize({ width: widest, withoutEnlargement: true })
    .timeout({ seconds: 60 })
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch((cause) => Promise.reject(damaged(cause)))
  return {
    width,
    height,
    image: () => sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } }),
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(bytes % 1_048_576 === 0 ? 0 : 1)
}

function article(name: string): string {
  if (name === 'text') return name
  return `${/^([aeio]|HEIC$|SVG)/i.test(name) ? 'an' : 'a'} ${name}`
}
