import { type Editor, Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { isSafeHref } from '#domain/body.ts'
import { cleanPaste } from './clean.ts'
import { leftOutWords } from './left-out.ts'

/** Takes files that were pasted or dropped; `at`: the place in the document they were dropped on. */
export type TakeFiles = (editor: Editor, files: File[], at: number | null) => void

/** What is called with what comes in; `say`: what the writer is to know of it. */
export type Intake = { takeFiles: TakeFiles; say: (words: string) => void }

/** What happens to what is pasted and dropped: pictures come in, texts are cleaned, an address over a text is its link. */
export const Paste = Extension.create<Intake>({
  name: 'intake',
  addOptions: () => ({ takeFiles: () => {}, say: () => {} }),
  addProseMirrorPlugins() {
    const { editor, options } = this
    return [
      new Plugin({
        props: {
          transformPastedHTML: (pasted) => {
            const { html, leftOut } = cleanPaste(pasted)
            const words = leftOutWords(leftOut)
            if (words) options.say(words)
            return html
          },
          handlePaste: (view, event) => {
            const files = picturesIn(event.clipboardData)
            // Word puts a picture of the text beside the text; a browser puts a picture's address beside a picture.
            if (files.length > 0 && !hasWords(event.clipboardData?.getData('text/html') ?? '')) {
              options.takeFiles(editor, files, null)
              return true
            }
            return linkSelection(view, event.clipboardData?.getData('text/plain').trim() ?? '')
          },
          handleDrop: (view, event, _slice, moved) => {
            const files = moved ? [] : picturesIn(event.dataTransfer)
            if (files.length === 0) return false
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? null
            event.preventDefault()
            options.takeFiles(editor, files, at)
            return true
          },
        },
      }),
    ]
  },
})

function picturesIn(data: DataTransfer | null): File[] {
  return [...(data?.files ?? [])].filter((file) => file.type.startsWith('image/'))
}

function hasWords(html: string): boolean {
  return html !== '' && /[^<>\s]/.test(cleanPaste(html).html.replace(/<[^>]*>/g, ''))
}

function linkSelection(view: EditorView, text: string): boolean {
  const { state } = view
  const mark = state.schema.marks.link
  const { from, to, empty, $from, $to } = state.selection
  if (empty || !mark || !/^https?:\/\/\S+$/.test(text) || !isSafeHref(text) || !$from.sameParent($to))
    return false
  if (!$from.parent.type.allowsMarkType(mark)) return false
  view.dispatch(state.tr.addMark(from, to, mark.create({ href: text })))
  return true
}
