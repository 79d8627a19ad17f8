'use client'
import type { Editor, JSONContent } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { memo, useEffect, useRef, useState } from 'react'
import type { Body } from '#domain/body.ts'
import { type DocumentNode, fromDocument, tidied, toDocument } from '#domain/editor-document.ts'
import { isSame } from '#domain/same.ts'
import { CardPanel } from './CardPanel.client.tsx'
import { useEditorPictures } from './EditorPictures.client.tsx'
import { extensions } from './extensions.ts'
import { LinkPanel } from './LinkPanel.client.tsx'
import type { TakeFiles } from './paste/paste.ts'
import { ShortcutHelp } from './ShortcutHelp.client.tsx'
import { TableBar } from './TableBar.client.tsx'
import { Toolbar } from './Toolbar.client.tsx'

type Props = {
  /** What to begin with; give another `key` to begin anew. */
  body: Body
  onChange: (body: Body) => void
  problem?: string
}

export type Panel = 'link' | 'card' | 'help' | null

/** Where the text is written. */
export const BodyEditor = memo(function BodyEditor({ body, onChange, problem }: Props) {
  const { bringIn, words, say } = useEditorPictures()
  const [panel, setPanel] = useState<Panel>(null)
  const place = useRef<HTMLDivElement>(null)
  // The editor is made once; what it calls must not be of its first day.
  const last = useRef<Body | null>(null)
  last.current ??= tidied(body)
  const calls = useRef({ onChange, bringIn, say })
  calls.current = { onChange, bringIn, say }

  const takeFiles = useRef<TakeFiles>(async (editor, files, at) => {
    let place = at
    for (const file of files) {
      const picture = await calls.current.bringIn(file)
      if (!picture) continue
      insertPicture(editor, picture.id, place)
      place = null
    }
  }).current

  const editor = useEditor({
    extensions: extensions({ takeFiles, say: (text) => calls.current.say({ text, wrong: false }) }),
    content: toDocument(body) as JSONContent,
    immediatelyRender: false,
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Text of the article',
        'aria-describedby': 'body-hint',
        class: 'body-text',
      },
    },
    onUpdate: ({ editor }) => {
      const next = fromDocument(editor.getJSON() as DocumentNode)
      // An empty line at the end, or runs laid together, are the editor's own doing: nobody typed anything.
      if (isSame(next, last.current)) return
      last.current = next
      calls.current.onChange(next)
    },
  })

  useEffect(() => {
    const element = place.current!
    const open = (what: Panel) => () => setPanel(what)
    const toToolbar = () => element.querySelector<HTMLElement>('[role=toolbar] [tabindex="0"]')?.focus()
    const listeners: [string, () => void][] = [
      ['desk-link', open('link')],
      ['desk-help', open('help')],
      ['desk-toolbar', toToolbar],
    ]
    for (const [name, listener] of listeners) element.addEventListener(name, listener)
    return () => {
      for (const [name, listener] of listeners) element.removeEventListener(name, listener)
    }
  }, [])

  const close = () => {
    setPanel(null)
    editor?.commands.focus()
  }

  return (
    <section className="body-editor" id="body" ref={place} aria-label="Text" tabIndex={-1}>
      <div className="body-tools">
        {editor && <Toolbar editor={editor} onPanel={setPanel} takeFiles={takeFiles} />}
        {editor && <TableBar editor={editor} />}
        {editor && panel === 'link' && <LinkPanel editor={editor} onClose={close} />}
        {editor && panel === 'card' && <CardPanel editor={editor} onClose={close} />}
        {panel === 'help' && <ShortcutHelp onClose={close} />}
        {words && (
          <div className="words">
            <p className={words.wrong ? 'problem' : 'hint'} role={words.wrong ? 'alert' : 'status'}>
              {words.text}
            </p>
            <button
              type="button"
              className="small"
              aria-label="Close what was said"
              onClick={() => {
                say(null)
                editor?.commands.focus()
              }}
            >
              ×
            </button>
          </div>
        )}
      </div>
      {problem && <p className="problem">{problem}</p>}
      <EditorContent editor={editor} />
      <p className="hint" id="body-hint">
        Keys: Alt F10 to the toolbar, Ctrl / for all of them. Tab leaves the text, but in lists and tables.
      </p>
    </section>
  )
})

/** A picture where it was dropped, else after the block the caret is in, with the caret in its caption. */
function insertPicture(editor: Editor, id: string, at: number | null): void {
  const { doc, selection } = editor.state
  const $at = doc.resolve(Math.min(at ?? selection.to, doc.content.size))
  const isEmptyLine = $at.depth === 1 && $at.parent.isTextblock && $at.parent.content.size === 0
  const place = $at.depth === 0 ? $at.pos : isEmptyLine ? $at.before(1) : $at.after(1)
  editor
    .chain()
    .insertContentAt(place, { type: 'picture', attrs: { id } })
    .setTextSelection(place + 1)
    .focus()
    .run()
}
