import type { BlockOf } from '#domain/body.ts'

/** Code, its lines as they are: it scrolls by itself, by keyboard too. */
export function CodeBlock({ block }: { block: BlockOf<'code'> }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would need a heading
    <div
      className="code"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      role="region"
      aria-label={block.language ? `Code: ${block.language}` : 'Code'}
      dir="ltr"
    >
      <pre>
        <code>{block.text}</code>
      </pre>
    </div>
  )
}
