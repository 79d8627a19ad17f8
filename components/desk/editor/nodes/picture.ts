import { Node } from '@tiptap/core'
import { textAttribute } from './attributes.ts'

/** A picture; its content is its caption. */
export const Picture = Node.create({
  name: 'picture',
  group: 'block',
  content: 'inline*',
  draggable: true,
  isolating: true,
  addAttributes: () => ({
    id: {
      default: null,
      parseHTML: (element: HTMLElement) => element.getAttribute('data-picture') || null,
      renderHTML: ({ id }: Record<string, unknown>) => ({ 'data-picture': String(id ?? '') }),
    },
    alt: textAttribute('alt'),
    decorative: {
      default: false,
      parseHTML: (element: HTMLElement) => element.hasAttribute('data-decorative'),
      renderHTML: ({ decorative }: Record<string, unknown>) => (decorative ? { 'data-decorative': '' } : {}),
    },
    credit: textAttribute('credit'),
  }),
  parseHTML: () => [{ tag: 'figure[data-picture]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes, ['figcaption', 0]],
})

/** Pictures side by side, with a caption for them all. */
export const Gallery = Node.create({
  name: 'gallery',
  group: 'block',
  content: 'picture+ galleryCaption',
  isolating: true,
  parseHTML: () => [{ tag: 'div[data-gallery]' }],
  renderHTML: () => ['div', { 'data-gallery': '' }, 0],
})

export const GalleryCaption = Node.create({
  name: 'galleryCaption',
  content: 'inline*',
  isolating: true,
  parseHTML: () => [{ tag: 'p[data-gallery-caption]', priority: 60 }],
  renderHTML: () => ['p', { 'data-gallery-caption': '' }, 0],
})
