import { type Block, type Body, blockLines } from '#domain/body.ts'
import { strippedText } from './tree.ts'

/** What domain/body.ts allows in one body and one text. */
const mostBlocks = 5000
const longestText = 200_000

/** Cuts what is too long for one block into several, and keeps as text what is beyond the last block there may be. */
export function bounded(blocks: Block[]): Body {
  const cut = blocks.flatMap((block): Block[] => {
    if (block.type !== 'code' && block.type !== 'unknown') return [block]
    if (block.text.length <= longestText) return [block]
    return pieces(block.text).map((text, i): Block => {
      if (block.type === 'code') return { ...block, text }
      return { ...block, data: i === 0 ? block.data : null, text }
    })
  })
  if (cut.length <= mostBlocks) return cut
  const rest = cut.slice(mostBlocks - 500)
  const text = rest.flatMap(blockLines).filter(Boolean).join('\n')
  return [...cut.slice(0, mostBlocks - 500), ...unknowns('beyond the last block', null, text).slice(0, 500)]
}

/** A text whose markup nobody can make sense of: its words, with the markup kept beside them. */
export function wholeAsText(html: string): Body {
  return unknowns('html', { html }, strippedText(html)).slice(0, mostBlocks)
}

function unknowns(name: string, data: { html: string } | null, text: string): Block[] {
  return pieces(text).map((piece, i) => ({ type: 'unknown', name, data: i === 0 ? data : null, text: piece }))
}

function pieces(text: string): string[] {
  const count = Math.max(1, Math.ceil(text.length / longestText))
  return Array.from({ length: count }, (_, i) => text.slice(i * longestText, (i + 1) * longestText))
}
