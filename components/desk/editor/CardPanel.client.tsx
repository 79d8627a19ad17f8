'use client'
import type { Editor } from '@tiptap/core'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { closeOnEscape } from './escape.ts'
import { embedProblem } from './views/embed-problem.ts'

/** Asks for the address of a link card; the rest is written on the card itself. */
export function CardPanel({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => input.current?.focus(), [])
  const insert = (event: FormEvent) => {
    event.preventDefault()
    const url = input.current!.value.trim()
    const wrong = embedProblem(url)
    setProblem(wrong)
    if (wrong) return
    editor
      .chain()
      .focus()
      .insertContent({ type: 'embed', attrs: { url, title: '', description: '' } })
      .run()
    onClose()
  }
  return (
    <form className="panel" onSubmit={insert} onKeyDown={closeOnEscape(onClose)} noValidate>
      <div className={problem ? 'entry wrong' : 'entry'}>
        <label htmlFor={id}>Address of the film, post or page</label>
        <input
          ref={input}
          id={id}
          type="url"
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
          Insert link card
        </button>
        <button type="button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </form>
  )
}
