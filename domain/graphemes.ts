const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** How many characters a reader sees: an emoji, or a letter with its accents, is one. */
export function graphemes(text: string): number {
  let count = 0
  for (const _ of segmenter.segment(text)) count++
  return count
}
