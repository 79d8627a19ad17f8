import { wrappingInputRule } from '@tiptap/core'
import { Dropcursor, Gapcursor, Placeholder, TrailingNode, UndoRedo } from '@tiptap/extensions'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { Keys } from './keys.ts'
import { type Intake, Paste } from './paste/paste.ts'
import { nodes, shownWithFields } from './schema.ts'
import { EmbedView, KeptView } from './views/CardViews.client.tsx'
import { GalleryView } from './views/GalleryView.client.tsx'
import { PictureView } from './views/PictureView.client.tsx'
import { CodeView, FactsView, QuoteView } from './views/TextViews.client.tsx'

const { Quote, PullQuote, Picture, Gallery, CodeWithLanguage, Facts, Embed, Kept } = shownWithFields

const viewed = [
  Quote.extend({
    addNodeView: () => ReactNodeViewRenderer(QuoteView),
    addInputRules() {
      return [wrappingInputRule({ find: /^\s*>\s$/, type: this.type })]
    },
  }),
  PullQuote.extend({ addNodeView: () => ReactNodeViewRenderer(QuoteView) }),
  Picture.extend({ addNodeView: () => ReactNodeViewRenderer(PictureView) }),
  Gallery.extend({ addNodeView: () => ReactNodeViewRenderer(GalleryView) }),
  CodeWithLanguage.extend({ addNodeView: () => ReactNodeViewRenderer(CodeView) }),
  Facts.extend({ addNodeView: () => ReactNodeViewRenderer(FactsView) }),
  Embed.extend({ addNodeView: () => ReactNodeViewRenderer(EmbedView) }),
  Kept.extend({ addNodeView: () => ReactNodeViewRenderer(KeptView) }),
]

/** Everything the editor is made of. */
export function extensions(intake: Intake) {
  return [
    ...nodes,
    ...viewed,
    Keys,
    Paste.configure(intake),
    UndoRedo,
    Gapcursor,
    Dropcursor.configure({ color: false, class: 'drop-place', width: 2 }),
    TrailingNode,
    Placeholder.configure({ placeholder: ({ editor }) => (editor.isEmpty ? 'Write the story here.' : '') }),
  ]
}
