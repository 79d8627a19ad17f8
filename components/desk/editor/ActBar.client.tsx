'use client'
import { useEffect, useRef, useState } from 'react'
import { State } from '#components/desk/State.tsx'
import type { ArticleState } from '#domain/article-acts.ts'
import type { Clock } from '#domain/time.ts'
import { CorrectForm, DeleteForm, DiscardForm, ScheduleForm, WithdrawForm } from './ActForms.client.tsx'
import { ActProblems } from './ActProblems.client.tsx'
import { keepingWords } from './article-words.ts'
import { PreviewLink } from './PreviewLink.client.tsx'
import type { Keeping } from './useDraft.ts'
import { versionsHeading } from './VersionsPanel.client.tsx'

type Done = Promise<boolean>
type Props = {
  id: string
  slug: string
  state: ArticleState
  stateWords: string
  keeping: Keeping
  dirty: boolean
  done: string | null
  problems: Record<string, string>
  busy: boolean
  /** Two versions are shown, and one has to be chosen before anything else. */
  mustChoose: boolean
  clock: Clock
  mayPublish: boolean
  onSave: () => Done
  onPublish: () => Done
  onSchedule: (at: Date) => Done
  onUnschedule: () => Done
  onUpdate: (substantive: boolean) => Done
  onWithdraw: (reason: string) => Done
  onCorrect: (text: string) => Done
  onDelete: () => Done
  onDiscard: () => Done
  onKeep: () => Done
}

const kinds = { draft: 'quiet', scheduled: 'waiting', published: 'good', withdrawn: 'bad' } as const

/** How the article stands, whether what is typed is kept, and what can be done: it stays in view. */
export function ActBar(props: Props) {
  const { id, slug, state, mustChoose, mayPublish, dirty, problems } = props
  const busy = props.busy || mustChoose
  const [form, setForm] = useState<'schedule' | 'withdraw' | 'correct' | 'delete' | 'discard' | null>(null)
  const toggle = (which: typeof form) => setForm((open) => (open === which ? null : which))
  const close = () => setForm(null)
  const line = useRef<HTMLDivElement>(null)
  // The toolbar of the text stays in view below this line, however many rows it has.
  useEffect(() => {
    const editor = line.current!.closest<HTMLElement>('.article-editor')!
    const observer = new ResizeObserver(([entry]) =>
      editor.style.setProperty('--act-line', `${entry!.borderBoxSize[0]!.blockSize}px`),
    )
    observer.observe(line.current!)
    return () => observer.disconnect()
  }, [])
  const isPublished = state === 'published'
  return (
    <>
      <div className="act-line" ref={line}>
        <p className="act-state">
          <State kind={kinds[state]}>{props.stateWords}</State>
          <span className="keeping" role="status">
            {props.done ?? keepingWords(props.keeping, props.clock)}
          </span>
          {mustChoose && (
            <a className="link" href={`#${versionsHeading}`}>
              Choose first which version to write on with
            </a>
          )}
        </p>
        <div className="buttons">
          {!isPublished && (
            <button
              type="button"
              className={mayPublish ? undefined : 'main'}
              disabled={busy}
              onClick={props.onSave}
            >
              Save
            </button>
          )}
          {mayPublish && !isPublished && (
            <button type="button" className="main" disabled={busy} onClick={props.onPublish}>
              {state === 'withdrawn' ? 'Publish again' : 'Publish now'}
            </button>
          )}
          {mayPublish && (state === 'draft' || state === 'scheduled') && (
            <button
              type="button"
              disabled={busy}
              aria-expanded={form === 'schedule'}
              onClick={() => toggle('schedule')}
            >
              {state === 'draft' ? 'Schedule …' : 'Another time …'}
            </button>
          )}
          {mayPublish && state === 'scheduled' && (
            <button type="button" disabled={busy} onClick={props.onUnschedule}>
              Take off the schedule
            </button>
          )}
          {mayPublish && isPublished && (
            <>
              <button
                type="button"
                className="main"
                disabled={busy || !dirty}
                title="Readers are told when"
                onClick={() => props.onUpdate(true)}
              >
                Update
              </button>
              <button
                type="button"
                disabled={busy || !dirty}
                title="A slip of the pen: readers are not told"
                onClick={() => props.onUpdate(false)}
              >
                Minor update
              </button>
              <button
                type="button"
                disabled={busy}
                aria-expanded={form === 'correct'}
                onClick={() => toggle('correct')}
              >
                Correct …
              </button>
              <button
                type="button"
                className="danger"
                disabled={busy}
                aria-expanded={form === 'withdraw'}
                onClick={() => toggle('withdraw')}
              >
                Withdraw …
              </button>
            </>
          )}
          {state === 'draft' && (
            <button
              type="button"
              className="danger"
              disabled={busy}
              aria-expanded={form === 'delete'}
              onClick={() => toggle('delete')}
            >
              Delete …
            </button>
          )}
          {dirty && (
            <button
              type="button"
              disabled={busy}
              aria-expanded={form === 'discard'}
              onClick={() => toggle('discard')}
            >
              Discard changes …
            </button>
          )}
          <PreviewLink
            href={`/desk/articles/${id}/preview`}
            isKept={props.keeping.how === 'saved' || props.keeping.how === 'kept'}
            onKeep={props.onKeep}
          />
          <a className="button" href={`/desk/articles/${id}/revisions`}>
            Revisions
          </a>
          {isPublished && (
            <a
              className="button"
              href={`/articles/${encodeURIComponent(slug)}`}
              target="_blank"
              rel="noopener"
            >
              On the site
            </a>
          )}
        </div>
      </div>
      <div className="act-forms">
        {form === 'schedule' && (
          <ScheduleForm
            {...{ busy, close, problem: problems.at }}
            clock={props.clock}
            onSend={props.onSchedule}
          />
        )}
        {form === 'correct' && (
          <CorrectForm {...{ busy, close, problem: problems.text }} onSend={props.onCorrect} />
        )}
        {form === 'withdraw' && (
          <WithdrawForm {...{ busy, close, problem: problems.reason }} onSend={props.onWithdraw} />
        )}
        {form === 'delete' && state === 'draft' && (
          <DeleteForm {...{ busy, close }} onSend={props.onDelete} />
        )}
        {form === 'discard' && dirty && <DiscardForm {...{ busy, close }} onSend={props.onDiscard} />}
        <ActProblems problems={problems} />
      </div>
    </>
  )
}
