'use client'
import type { Editor } from '@tiptap/core'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { isSafeHref } from '#domain/body.ts'
import { closeOnEscape } from './escape.ts'

/** Asks where the selected text leads. */
export function LinkPanel({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState('')
  const before = String(editor.getAttributes('link').href ?? '')
  useEffect(() => input.current?.focus(), [])

  const apply = (event: FormEvent) => {
    event.preventDefault()
    const typed = input.current!.value.trim()
    const href = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(typed) ? `https://${typed}` : typed
    if (!isSafeHref(href) || href.length > 2000) {
      setProblem(
        'Write a whole address such as https://other.example/story, or a path such as /articles/one.',
      )
      return
    }
    const chain = editor.chain().extendMarkRange('link')
    if (editor.state.selection.empty && !editor.isActive('link'))
      chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] })
    else chain.setMark('link', { href })
    chain.run()
    onClose()
  }
  return (
    <form className="panel" onSubmit={apply} onKeyDown={closeOnEscape(onClose)} noValidate>
      <div className={problem ? 'entry wrong' : 'entry'}>
        <label htmlFor={id}>The selected text leads to</label>
        <input
          ref={input}
          id={id}
          type="url"
          defaultValue={before}
          maxLength={2000}
          aria-describedby={problem ? `${id}-problem` : undefined}
        />
        {problem && (
          <p className="problem" id={`${id}-problem`} role="alert">
            {problem}
          </p>
        )}
      </div>
      <div className="buttons">
        <button type="submit" className="main">
          {before ? 'Change link' : 'Make link'}
        </button>
        {before && (
          <button
            type="button"
            onClick={() => {
              editor.chain().extendMarkRange('link').unsetMark('link').run()
              onClose()
            }}
          >
            Take link out
          </button>
        )}
        <button type="button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </form>
  )
}
