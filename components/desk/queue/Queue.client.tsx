'use client'
import { useEffect, useRef, useState } from 'react'
import { KeyHelp } from './KeyHelp.tsx'
import type { QueueProps } from './queue-item.ts'
import { useKeys } from './useKeys.ts'
import { useVerdicts } from './useVerdicts.ts'
import { VerdictForms } from './VerdictForms.tsx'

/**
 * The queue: plain forms without JavaScript. With it, keys judge, what was judged leaves the list at once, and the next
 * comment has the focus.
 */
export function Queue({ items, view, back, more, actions, kept }: QueueProps) {
  const list = useRef<HTMLOListElement>(null)
  const help = useRef<HTMLDialogElement>(null)
  const [ready, setReady] = useState(false)
  const { left, notes, said, judge, say } = useVerdicts(items, more, list)
  useKeys(list, help, view)
  useEffect(() => setReady(true), [])
  return (
    <div className="queue" data-ready={ready || undefined}>
      {ready && left.length > 0 && <KeyHelp dialog={help} view={view} />}
      <ol ref={list} tabIndex={-1} aria-label={view === 'held' ? 'Held comments' : 'Reported comments'}>
        {left.map((item) => (
          <li key={item.id} id={`c-${item.id}`} tabIndex={-1}>
            {notes[item.id] && (
              <p className="problems" role="alert">
                {notes[item.id]}
              </p>
            )}
            {item.shown}
            <VerdictForms {...{ item, view, back, actions, kept, judge, say }} />
          </li>
        ))}
      </ol>
      {left.length === 0 && (
        <p className="empty">
          {more
            ? 'Fetching the next comments …'
            : view === 'held'
              ? 'No comments are waiting. Well done.'
              : 'No open reports. Well done.'}
        </p>
      )}
      <p className="queue-said" role="status">
        {said}
      </p>
    </div>
  )
}
