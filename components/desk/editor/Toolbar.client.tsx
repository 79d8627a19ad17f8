'use client'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { type KeyboardEvent, useState } from 'react'
import type { Panel } from './BodyEditor.client.tsx'
import { useEditorPictures } from './EditorPictures.client.tsx'
import { insertGallery } from './gallery.ts'
import type { TakeFiles } from './paste/paste.ts'
import { FileButton } from './views/FileButton.client.tsx'

type Props = { editor: Editor; onPanel: (panel: Panel) => void; takeFiles: TakeFiles }

const kinds = ['paragraph', 'heading 2', 'heading 3', 'quote', 'pullquote', 'codeBlock'] as const
const names: Record<(typeof kinds)[number], string> = {
  paragraph: 'Paragraph',
  'heading 2': 'Heading',
  'heading 3': 'Subheading',
  quote: 'Quote',
  pullquote: 'Pull quote',
  codeBlock: 'Code',
}

/** What can be done to the text, in one row: arrow keys lead along it, Tab leaves it. */
export function Toolbar({ editor, onPanel, takeFiles }: Props) {
  const { bringIn } = useEditorPictures()
  const [at, setAt] = useState(0)
  const now = useEditorState({
    editor,
    selector: ({ editor }) => ({
      kind: kindOf(editor),
      bold: editor.isActive('bold'),
      italic: editor.isActive('italic'),
      code: editor.isActive('code'),
      link: editor.isActive('link'),
      bulletList: editor.isActive('bulletList'),
      orderedList: editor.isActive('orderedList'),
      undo: editor.can().undo(),
      redo: editor.can().redo(),
    }),
  })
  const run = () => editor.chain().focus()
  const toggles = [
    { name: 'Bold', keys: 'Ctrl B', on: now.bold, act: () => run().toggleBold().run() },
    { name: 'Italic', keys: 'Ctrl I', on: now.italic, act: () => run().toggleItalic().run() },
    { name: 'Code', keys: 'Ctrl E', on: now.code, act: () => run().toggleCode().run() },
    { name: 'Link', keys: 'Ctrl K', on: now.link, act: () => onPanel('link') },
    { name: 'List', keys: 'Ctrl Shift 8', on: now.bulletList, act: () => run().toggleBulletList().run() },
    {
      name: 'Numbers',
      keys: 'Ctrl Shift 7',
      on: now.orderedList,
      act: () => run().toggleOrderedList().run(),
    },
  ]
  const blocks = [
    { name: 'Table', act: () => run().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run() },
    {
      name: 'Key facts',
      act: () =>
        run()
          .insertContent({ type: 'facts', attrs: { title: 'Key facts' }, content: [{ type: 'fact' }] })
          .run(),
    },
    { name: 'Link card', act: () => onPanel('card') },
    { name: 'Divider', act: () => run().insertContent({ type: 'divider' }).run() },
  ]
  const first = 1 + toggles.length
  const tab = (place: number) => ({ tabIndex: place === at ? 0 : -1 })

  return (
    <div
      className="toolbar"
      role="toolbar"
      aria-label="Text"
      onKeyDown={walk}
      onFocus={({ currentTarget, target }) => setAt(controlsOf(currentTarget).indexOf(target as HTMLElement))}
    >
      <select
        aria-label="Kind of block"
        value={now.kind}
        onChange={({ currentTarget: { value } }) => setKind(editor, value)}
        {...tab(0)}
      >
        {now.kind === '' && <option value="">Several</option>}
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {names[kind]}
          </option>
        ))}
      </select>
      {toggles.map(({ name, keys, on, act }, i) => (
        <button
          key={name}
          type="button"
          title={`${name} (${keys})`}
          aria-pressed={on}
          onClick={act}
          {...tab(1 + i)}
        >
          {name}
        </button>
      ))}
      <FileButton
        onFiles={(files) => takeFiles(editor, files, null)}
        title="Picture from a file"
        {...tab(first)}
      >
        Picture
      </FileButton>
      <FileButton
        onFiles={(files) => insertGallery(editor, files, bringIn)}
        title="Several pictures side by side"
        {...tab(first + 1)}
      >
        Gallery
      </FileButton>
      {blocks.map(({ name, act }, i) => (
        <button key={name} type="button" onClick={act} {...tab(first + 2 + i)}>
          {name}
        </button>
      ))}
      <button
        type="button"
        title="Undo (Ctrl Z)"
        aria-disabled={!now.undo}
        onClick={() => run().undo().run()}
        {...tab(first + 6)}
      >
        Undo
      </button>
      <button
        type="button"
        title="Redo (Ctrl Shift Z)"
        aria-disabled={!now.redo}
        onClick={() => run().redo().run()}
        {...tab(first + 7)}
      >
        Redo
      </button>
      <button type="button" title="Keys (Ctrl /)" onClick={() => onPanel('help')} {...tab(first + 8)}>
        Keys
      </button>
    </div>
  )
}

function controlsOf(toolbar: HTMLElement): HTMLElement[] {
  return [...toolbar.querySelectorAll<HTMLElement>('select, button')]
}

function walk(event: KeyboardEvent<HTMLDivElement>): void {
  const along = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }[event.key]
  if (along === undefined) return
  event.preventDefault()
  const controls = controlsOf(event.currentTarget)
  const from = controls.indexOf(event.target as HTMLElement)
  const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl'
  const by = isRtl && Number.isFinite(along) ? -along : along
  controls[Math.min(controls.length - 1, Math.max(0, from + by))]?.focus()
}

function kindOf(editor: Editor): string {
  if (editor.isActive('quote')) return 'quote'
  if (editor.isActive('heading')) return `heading ${editor.getAttributes('heading').level}`
  return kinds.find((kind) => editor.isActive(kind)) ?? ''
}

function setKind(editor: Editor, kind: string): void {
  const chain = editor.chain().focus()
  if (editor.isActive('quote') && kind !== 'quote') chain.lift('quote')
  if (kind === 'quote') chain.setParagraph().wrapIn('quote')
  else if (kind.startsWith('heading')) chain.setNode('heading', { level: Number(kind.at(-1)) })
  else chain.setNode(kind)
  chain.run()
}
