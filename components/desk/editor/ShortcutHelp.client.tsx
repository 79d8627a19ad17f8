'use client'
import { useEffect, useRef } from 'react'
import { closeOnEscape } from './escape.ts'

const keys: [keys: string, does: string][] = [
  ['Ctrl S', 'Save; of a published article, keep the draft'],
  ['Ctrl B, Ctrl I, Ctrl E', 'Bold, italic, code'],
  ['Ctrl K', 'Link the selected text'],
  ['Ctrl Alt 2, Ctrl Alt 3, Ctrl Alt 0', 'Heading, subheading, paragraph'],
  ['Ctrl Shift 8, Ctrl Shift 7', 'List, numbered list'],
  ['Tab, Shift Tab', 'In a list: one level in, one out. In a table: the next cell, the one before'],
  ['Ctrl Shift .', 'Quote on or off'],
  ['Ctrl Alt C', 'Code block'],
  ['Shift Enter', 'End of a line within the paragraph'],
  ['Alt ↑, Alt ↓', 'Move the block up or down'],
  ['Ctrl Z, Ctrl Shift Z', 'Undo, redo'],
  ['Alt F10', 'To the toolbar; the arrow keys lead along it'],
  ['## and a space', 'Heading; ### a subheading, - a list, 1. a numbered one, > a quote, ``` code'],
]

/** Every key of the editor. On a Mac, Cmd stands for Ctrl and Option for Alt. */
export function ShortcutHelp({ onClose }: { onClose: () => void }) {
  const close = useRef<HTMLButtonElement>(null)
  useEffect(() => close.current?.focus(), [])
  return (
    <section className="panel help" aria-label="Keys" onKeyDown={closeOnEscape(onClose)}>
      <dl>
        {keys.map(([name, does]) => (
          <div key={name}>
            <dt>
              <kbd>{name}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">On a Mac, Cmd stands for Ctrl and Option for Alt.</p>
      <button type="button" ref={close} onClick={onClose}>
        Close
      </button>
    </section>
  )
}
