import { type Editor, Extension } from '@tiptap/core'
import { Selection } from '@tiptap/pm/state'

/** What the keys do that no block brings along. The help in `ShortcutHelp` lists them. */
export const Keys = Extension.create({
  name: 'keys',
  addKeyboardShortcuts() {
    const on = (event: string) => () => {
      this.editor.view.dom.dispatchEvent(new CustomEvent(event, { bubbles: true }))
      return true
    }
    return {
      'Mod-k': on('desk-link'),
      'Alt-F10': on('desk-toolbar'),
      'Mod-/': on('desk-help'),
      'Mod-Shift-.': ({ editor }) => editor.commands.toggleWrap('quote'),
      'Alt-ArrowUp': ({ editor }) => moveBlock(editor, -1),
      'Alt-ArrowDown': ({ editor }) => moveBlock(editor, 1),
    }
  },
})

/** Moves the block the caret is in past its neighbour. */
export function moveBlock(editor: Editor, by: -1 | 1): boolean {
  const { state, view } = editor
  const { $from } = state.selection
  const index = $from.index(0)
  const { doc } = state
  const other = index + by
  if (other < 0 || other >= doc.childCount) return false
  const block = doc.child(index)
  const from = $from.posAtIndex(index, 0)
  const to = by < 0 ? from - doc.child(other).nodeSize : from + doc.child(other).nodeSize
  const tr = state.tr.delete(from, from + block.nodeSize).insert(to, block)
  const offset = state.selection.from - from
  tr.setSelection(Selection.near(tr.doc.resolve(Math.min(to + offset, tr.doc.content.size))))
  view.dispatch(tr.scrollIntoView())
  return true
}
