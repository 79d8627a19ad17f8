import type { BlockOf } from '#domain/body.ts'
import type { Place } from './headings.ts'
import { Spans } from './Spans.tsx'

export function Heading({ block, place: { id, level, minor } }: { block: BlockOf<'heading'>; place: Place }) {
  const Level = `h${level}` as const
  return (
    <Level id={id} className={minor && level === 2 ? 'minor' : undefined}>
      <Spans of={block.text} />
    </Level>
  )
}
