import { Node } from '@tiptap/core'
import { textAttribute } from './attributes.ts'

/** A box of key facts with a title. */
export const Facts = Node.create({
  name: 'facts',
  group: 'block',
  content: 'fact+',
  isolating: true,
  addAttributes: () => ({ title: textAttribute('title') }),
  parseHTML: () => [{ tag: 'aside[data-title]' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', HTMLAttributes, 0],
})

/** One of them, a line. Enter begins the next; on an empty one it leaves the box. */
export const Fact = Node.create({
  name: 'fact',
  content: 'inline*',
  parseHTML: () => [{ tag: 'p[data-fact]', priority: 60 }],
  renderHTML: () => ['p', { 'data-fact': '' }, 0],
  addKeyboardShortcuts() {
    return {
      Enter: ({ editor }) => {
        const { $from, empty } = editor.state.selection
        if ($from.parent.type.name !== 'fact' || !empty || $from.parent.content.size > 0) return false
        const box = $from.node(-1)
        if (box.childCount < 2 || $from.index(-1) !== box.childCount - 1) return false
        const after = $from.after(-1)
        return editor
          .chain()
          .insertContentAt(after, { type: 'paragraph' })
          .deleteRange({ from: $from.before(), to: $from.after() })
          .setTextSelection(after - 1)
          .run()
      },
    }
  },
})
