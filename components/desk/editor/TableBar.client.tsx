'use client'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { AttributeField } from './views/AttributeField.client.tsx'

/** What can be done with the table the caret is in. */
export function TableBar({ editor }: { editor: Editor }) {
  const now = useEditorState({
    editor,
    selector: ({ editor }) => ({
      inTable: editor.isActive('table'),
      caption: String(editor.getAttributes('table').caption ?? ''),
    }),
  })
  if (!now.inTable) return null
  const run = () => editor.chain().focus()
  const acts: [name: string, act: () => void][] = [
    ['Row above', () => run().addRowBefore().run()],
    ['Row below', () => run().addRowAfter().run()],
    ['Column before', () => run().addColumnBefore().run()],
    ['Column after', () => run().addColumnAfter().run()],
    ['Headings on or off', () => run().toggleHeaderRow().run()],
    ['Remove row', () => run().deleteRow().run()],
    ['Remove column', () => run().deleteColumn().run()],
    ['Remove table', () => run().deleteTable().run()],
  ]
  return (
    <fieldset className="table-bar">
      <legend className="sr-only">Table</legend>
      <AttributeField
        label="Caption of the table"
        value={now.caption}
        maxLength={500}
        onChange={(caption) => editor.commands.updateAttributes('table', { caption })}
      />
      <div className="buttons">
        {acts.map(([name, act]) => (
          <button key={name} type="button" className="small" onClick={act}>
            {name}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
