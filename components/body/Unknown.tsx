import { each } from '#components/each.tsx'
import type { BlockOf } from '#domain/body.ts'

/** What an import brought and nobody here knows: its text, a paragraph for every blank line. */
export function Unknown({ block }: { block: BlockOf<'unknown'> }) {
  const paragraphs = block.text.split(/\n\s*\n/).filter((text) => text.trim())
  return each(paragraphs, (text) => <p>{text}</p>)
}
