import { Bold } from '@tiptap/extension-bold'
import { Code } from '@tiptap/extension-code'
import { CodeBlock } from '@tiptap/extension-code-block'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Heading } from '@tiptap/extension-heading'
import { Italic } from '@tiptap/extension-italic'
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { Divider, Embed, Kept } from './nodes/cards.ts'
import { Fact, Facts } from './nodes/facts.ts'
import { Link } from './nodes/link.ts'
import { Gallery, GalleryCaption, Picture } from './nodes/picture.ts'
import { PullQuote, Quote } from './nodes/quote.ts'
import { tableNodes } from './nodes/table.ts'

/** The inline marks and plain blocks of a body. */
const plain = [
  Document,
  Text,
  Paragraph,
  Heading.configure({ levels: [2, 3] }),
  HardBreak,
  Bold,
  Italic,
  // Code may be bold, italic or a link as well.
  Code.extend({ excludes: '' }),
  Link,
  BulletList,
  OrderedList.extend({ addAttributes: () => ({}) }),
  ListItem.extend({ content: 'paragraph (bulletList | orderedList)?' }),
  ListKeymap,
  Divider,
]

const CodeWithLanguage = CodeBlock.extend({
  addAttributes: () => ({
    language: {
      default: '',
      parseHTML: (element: HTMLElement) => element.getAttribute('data-language') ?? '',
      renderHTML: ({ language }: Record<string, unknown>) => ({ 'data-language': String(language ?? '') }),
    },
  }),
})

/** Blocks that the editor shows with fields of their own. */
export const shownWithFields = { Quote, PullQuote, Picture, Gallery, CodeWithLanguage, Facts, Embed, Kept }

/** The editor's document: every block of `domain/body.ts` as a node, without what shows it. */
export const nodes = [...plain, ...tableNodes, Fact, GalleryCaption]

export const allNodes = [...nodes, ...Object.values(shownWithFields)]
