import { each } from '#components/each.tsx'
import type { BlockOf } from '#domain/body.ts'
import { Spans } from './Spans.tsx'

/** A box of key facts, hung into the margin where there is one. */
export function Facts({ block }: { block: BlockOf<'facts'> }) {
  return (
    <aside className="facts hung" aria-label={block.title || 'Key facts'}>
      {block.title && <p className="label">{block.title}</p>}
      <ul>
        {each(block.items, (item) => (
          <li>
            <Spans of={item} />
          </li>
        ))}
      </ul>
    </aside>
  )
}
