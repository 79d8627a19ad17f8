'use client'
import { useEffect, useRef, useState } from 'react'
import { Tabs } from '#components/desk/Tabs.tsx'
import type { QueueView } from '#domain/queue.ts'
import { KeyHelp } from './KeyHelp.tsx'
import type { Kept, QueueProps } from './queue-item.ts'
import { Said } from './Said.tsx'
import { useKeys } from './useKeys.ts'
import { useVerdicts } from './useVerdicts.ts'
import { VerdictForms } from './VerdictForms.tsx'

/**
 * The queue: plain forms without JavaScript. With it, keys judge, what was judged leaves the list at once, and the next
 * comment has the focus.
 */
export function Queue(props: QueueProps) {
  const { view, views, back, more, oldest, actions, kept, children } = props
  const list = useRef<HTMLOListElement>(null)
  const help = useRef<HTMLDialogElement>(null)
  const [ready, setReady] = useState(false)
  const { left, gone, notes, unsent, said, last, judge, takeBack, leaveFor, say, refresh } = useVerdicts(
    props,
    list,
  )
  useKeys(list, help, view, { takeBack, leaveFor })
  useEffect(() => setReady(true), [])
  const count = (of: QueueView) => views[of].count - (of === view ? gone : 0)
  const tab = (of: QueueView, name: string) => ({
    ...{ name, href: views[of].href, count: count(of), here: of === view },
  })
  const keptOf = (id: string): Kept => {
    const fields = unsent[id]
    if (fields) return { fields, problems: {} }
    return kept?.fields.entry === id ? kept : null
  }
  const note = (id: string) => notes[id] ?? (kept?.fields.entry === id && sayAll(kept.problems))
  return (
    <div className="queue" data-ready={ready || undefined}>
      <Tabs label="Comments" tabs={[tab('held', 'Held'), tab('reported', 'Reported')]} />
      {children}
      {ready && left.length > 0 && <KeyHelp dialog={help} view={view} />}
      <ol ref={list} tabIndex={-1} aria-label={view === 'held' ? 'Held comments' : 'Reported comments'}>
        {left.map((item, place) => (
          <li key={item.id} id={`c-${item.id}`} tabIndex={-1}>
            {note(item.id) && (
              <p className="problems" role="alert">
                {note(item.id)}
              </p>
            )}
            {item.shown}
            <VerdictForms
              {...{ item, view, back, actions, judge, say, refresh }}
              kept={keptOf(item.id)}
              next={(left[place + 1] ?? left[place - 1])?.id ?? null}
            />
          </li>
        ))}
      </ol>
      {left.length === 0 && (
        <p className="empty">
          {more ? (
            'Fetching the next comments …'
          ) : oldest && count(view) > 0 ? (
            <>
              Nothing later waits. <a href={oldest}>Back to the oldest</a>
            </>
          ) : view === 'held' ? (
            'No comments are waiting. Well done.'
          ) : (
            'No open reports. Well done.'
          )}
        </p>
      )}
      <Said {...{ said, last, back, takeBack }} action={actions.takeBack} />
    </div>
  )
}

const sayAll = (problems: Record<string, string>) => Object.values(problems).join(' ')
