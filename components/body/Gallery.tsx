import { each } from '#components/each.tsx'
import { Figure } from '#components/pictures/Figure.tsx'
import { shown } from '#components/pictures/shown.ts'
import type { BlockOf } from '#domain/body.ts'
import type { Picture } from '#domain/pictures.ts'
import { Spans } from './Spans.tsx'

type Props = { block: BlockOf<'gallery'>; pictures: Record<string, Picture> }

/** Pictures side by side, each with its own caption, and a caption for them all. */
export function Gallery({ block, pictures }: Props) {
  return (
    <figure className="gallery">
      <div>
        {each(block.pictures, (use) => (
          <Figure shown={shown(use, pictures)} sizes="(min-width:720px) 320px, 50vw" />
        ))}
      </div>
      {block.caption.length > 0 && (
        <figcaption>
          <Spans of={block.caption} />
        </figcaption>
      )}
    </figure>
  )
}
