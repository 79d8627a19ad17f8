import { type PictureFormat, pictureUrl, type Picture as Stored } from '#domain/pictures.ts'
import type { Shown } from '#domain/teasers.ts'

type Props = {
  shown: Shown
  /** How wide it stands on the page, as the `sizes` attribute says it. */
  sizes: string
  /** For the one picture a reader sees first. */
  priority?: boolean
  /** `natural` shows all of it; the others crop around its focal point. */
  ratio?: 'wide' | 'square' | 'natural'
}

/** A stored picture in every size and format there is; its alt text in a ruled box where there is no file. */
export function Picture({ shown: { picture, alt }, sizes, priority, ratio = 'natural' }: Props) {
  if (!picture)
    return <span className={`picture missing ${ratio}`}>{alt || 'A picture is missing here'}</span>
  const smallest = picture.widths.find((width) => width >= 640) ?? picture.widths.at(-1)!
  return (
    <picture className={`picture ${ratio}`}>
      <source type="image/avif" srcSet={sources(picture, 'avif')} sizes={sizes} />
      <img
        srcSet={sources(picture, 'webp')}
        sizes={sizes}
        src={pictureUrl(picture, smallest, 'webp')}
        width={picture.width}
        height={picture.height}
        alt={alt}
        className={focus(picture)}
        loading={priority ? undefined : 'lazy'}
        fetchPriority={priority ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  )
}

function sources(picture: Stored, format: PictureFormat): string {
  return picture.widths.map((width) => `${pictureUrl(picture, width, format)} ${width}w`).join(',')
}

/** The focal point as classes in steps of ten per cent; the middle needs none. */
function focus({ focalX, focalY }: Stored): string | undefined {
  const [x, y] = [Math.round(focalX / 10), Math.round(focalY / 10)]
  return [x === 5 ? '' : `fx-${x}`, y === 5 ? '' : `fy-${y}`].filter(Boolean).join(' ') || undefined
}
