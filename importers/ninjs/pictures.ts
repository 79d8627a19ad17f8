import { describing, entries, main, raw, rendition } from './fields.ts'

export type ItemPicture = {
  alt: string
  caption: string
  credit: string
  /** Its files, the best suited first. */
  addresses: string[]
}

/** The width pictures are stored at most: of the files at least so wide the smallest will do. */
const enough = 1920

/** The picture an association is; none where it is something else. */
export function pictureFrom(json: unknown): ItemPicture[] {
  const parsed = raw.safeParse(json)
  if (!parsed.success || !/^(picture|graphic)$/.test(parsed.data.type ?? '')) return []
  const item = parsed.data
  const caption = describing(item) || (item.body_text as string | undefined) || ''
  const files = entries(item.renditions).flatMap((entry) => {
    const file = rendition.safeParse(entry)
    return file.success ? [file.data] : []
  })
  const usable = files.filter(
    (file) =>
      file.href &&
      /^image\/|^$/.test(file.contentType ?? file.mimetype ?? '') &&
      !/watermark/i.test(`${file.name} ${file.title} ${file.href}`),
  )
  const wide = usable.filter((file) => (file.width ?? 0) >= enough).sort((a, b) => a.width! - b.width!)
  const narrow = usable
    .filter((file) => (file.width ?? 0) < enough)
    .sort((a, b) => (b.width ?? 0) - (a.width ?? 0))
  const alt = main(item.headlines) || item.headline || caption
  return [
    {
      alt,
      caption,
      credit: item.by ?? item.byline ?? item.copyrightHolder ?? '',
      addresses: [...wide, ...narrow].map((file) => file.href!),
    },
  ]
}
