import { each } from '#components/each.tsx'
import type { BlockOf } from '#domain/body.ts'
import { Spans } from './Spans.tsx'

export function Quote({ block }: { block: BlockOf<'quote'> }) {
  return (
    <blockquote>
      {each(block.paragraphs, (paragraph) => (
        <p>
          <Spans of={paragraph} />
        </p>
      ))}
      {block.cite && <footer>{block.cite}</footer>}
    </blockquote>
  )
}
