import type { PictureUse } from '#domain/body.ts'
import type { Picture } from '#domain/pictures.ts'
import type { Shown } from '#domain/teasers.ts'

/** A picture as used in one place, with its file where there is one. */
export function shown(use: PictureUse, pictures: Record<string, Picture>): Shown {
  return {
    picture: (use.id && pictures[use.id]) || null,
    alt: use.alt,
    caption: use.caption,
    credit: use.credit,
  }
}
