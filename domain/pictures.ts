import { z } from 'zod'

/** Widths, in CSS pixels, in which every picture is stored (narrower originals leave the wider ones out). */
export const pictureWidths = [320, 640, 960, 1280, 1920] as const
export const pictureFormats = ['avif', 'webp'] as const
export type PictureFormat = (typeof pictureFormats)[number]

/** A stored picture: files are at `/media/HASH/WIDTH.avif` and `.webp`. */
export const Picture = z.object({
  id: z.uuid(),
  /** SHA-256 of the original file, 64 hex digits; the address of its files. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Of the largest stored size, in pixels. */
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** The widths there are files of, ascending. */
  widths: z.array(z.number().int().positive()).min(1),
  /** The point to keep in view when cropped, per cent from the top left. */
  focalX: z.number().int().min(0).max(100).default(50),
  focalY: z.number().int().min(0).max(100).default(50),
})
export type Picture = z.output<typeof Picture>

/** The address of one stored file. */
export function pictureUrl(picture: Pick<Picture, 'hash'>, width: number, format: PictureFormat): string {
  return `/media/${picture.hash}/${width}.${format}`
}
