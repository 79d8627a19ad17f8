import { Figure } from '#components/pictures/Figure.tsx'
import { shown } from '#components/pictures/shown.ts'
import type { BlockOf } from '#domain/body.ts'
import type { Picture } from '#domain/pictures.ts'

type Props = { block: BlockOf<'picture'>; pictures: Record<string, Picture> }

export function PictureBlock({ block, pictures }: Props) {
  return <Figure shown={shown(block.picture, pictures)} sizes="(min-width:720px) 656px, 100vw" />
}
