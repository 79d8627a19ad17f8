import type { BlockOf } from '#domain/body.ts'
import { Spans } from './Spans.tsx'

/** A sentence of the text set large, hung into the margin where there is one. */
export function PullQuote({ block }: { block: BlockOf<'pullquote'> }) {
  return (
    <blockquote className="pullquote hung">
      <p>
        <Spans of={block.text} />
      </p>
      {block.cite && <footer>{block.cite}</footer>}
    </blockquote>
  )
}
