import { Node } from '@tiptap/core'
import { textAttribute } from './attributes.ts'

/** What somebody said, in paragraphs, with who said it. */
export const Quote = Node.create({
  name: 'quote',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  addAttributes: () => ({ cite: textAttribute('cite') }),
  parseHTML: () => [{ tag: 'blockquote:not([data-pull])' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes, 0],
})

/** A sentence of the text set large. */
export const PullQuote = Node.create({
  name: 'pullquote',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ cite: textAttribute('cite') }),
  parseHTML: () => [{ tag: 'blockquote[data-pull]' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', { ...HTMLAttributes, 'data-pull': '' }, 0],
})
