'use client'
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { type Clock, longTime } from '#domain/time.ts'
import { localTime, momentOf } from '#domain/zoned.ts'
import { closeOnEscape } from './escape.ts'

type Base = { busy: boolean; close: () => void; problem?: string }

/** A form below the acts, in its field, or on “Cancel” where it has none; Escape closes it, what was sent closes it too. */
function ActForm({
  children,
  busy,
  close,
  send,
  name,
  danger,
}: Omit<Base, 'problem'> & {
  children: ReactNode
  send: () => Promise<boolean> | null
  name: string
  danger?: boolean
}) {
  const form = useRef<HTMLFormElement>(null)
  const sending = useRef(false)
  useEffect(() => form.current?.querySelector<HTMLElement>('input,textarea,[type=button]')?.focus(), [])
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    // A second click comes before the button is drawn as not to be pressed.
    if (sending.current) return
    sending.current = true
    try {
      if (await send()) close()
    } finally {
      sending.current = false
    }
  }
  return (
    <form ref={form} className="panel" onSubmit={onSubmit} onKeyDown={closeOnEscape(close)} noValidate>
      {children}
      <div className="buttons">
        <button type="submit" className={danger ? 'danger' : 'main'} disabled={busy}>
          {name}
        </button>
        <button type="button" onClick={close}>
          Cancel
        </button>
      </div>
    </form>
  )
}

export function ScheduleForm({
  clock,
  onSend,
  problem,
  ...base
}: Base & { clock: Clock; onSend: (at: Date) => Promise<boolean> }) {
  const id = useId()
  const [local, setLocal] = useState(() => localTime(nextHour(), clock.timeZone))
  const [missing, setMissing] = useState<string | null>(null)
  const at = momentOf(local, clock.timeZone)
  const send = () => {
    setMissing(at ? null : 'Choose a day and a time.')
    return at && onSend(at)
  }
  const wrong = missing ?? problem
  return (
    <ActForm {...base} name="Schedule" send={send}>
      <div className={wrong ? 'entry wrong' : 'entry'}>
        <label htmlFor={id}>It appears on (time in {clock.timeZone.replaceAll('_', ' ')})</label>
        <input
          id={id}
          type="datetime-local"
          value={local}
          step={60}
          onChange={(event) => setLocal(event.currentTarget.value)}
          aria-describedby={`${id}-said`}
        />
        <p className={wrong ? 'problem' : 'hint'} id={`${id}-said`} role={wrong ? 'alert' : undefined}>
          {wrong ?? (at && longTime(at, clock))}
        </p>
      </div>
    </ActForm>
  )
}

function nextHour(): Date {
  const hour = 3_600_000
  return new Date((Math.floor(Date.now() / hour) + 1) * hour)
}

/** Asks once more before a draft is gone. */
export function DeleteForm({ onSend, ...base }: Omit<Base, 'problem'> & { onSend: () => Promise<boolean> }) {
  return (
    <ActForm {...base} name="Delete" danger send={onSend}>
      <p>
        The draft goes for good, with all its revisions and everything anybody has typed into it. No reader
        has seen it.
      </p>
    </ActForm>
  )
}

/** Asks once more before what is typed and not saved is gone. */
export function DiscardForm({ onSend, ...base }: Omit<Base, 'problem'> & { onSend: () => Promise<boolean> }) {
  return (
    <ActForm {...base} name="Discard" danger send={onSend}>
      <p>
        What you have written since the article was last saved goes for good. What is saved stays as it is.
      </p>
    </ActForm>
  )
}

type WordsProps = Base & { onSend: (words: string) => Promise<boolean> }

export function CorrectForm({ onSend, ...base }: WordsProps) {
  return (
    <Words
      {...base}
      label="Correction, as readers will see it above the text"
      name="Add correction"
      maxLength={1000}
      onSend={onSend}
    />
  )
}

export function WithdrawForm({ onSend, ...base }: WordsProps) {
  return (
    <Words
      {...base}
      label="Why it is withdrawn, as readers will see it at its address"
      name="Withdraw"
      maxLength={500}
      danger
      onSend={onSend}
    />
  )
}

function Words({
  label,
  maxLength,
  problem,
  onSend,
  ...base
}: WordsProps & { label: string; name: string; maxLength: number; danger?: boolean }) {
  const id = useId()
  const [words, setWords] = useState('')
  return (
    <ActForm {...base} send={() => onSend(words)}>
      <div className={problem ? 'entry wrong' : 'entry'}>
        <label htmlFor={id}>{label}</label>
        <textarea
          id={id}
          rows={3}
          dir="auto"
          maxLength={maxLength}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          aria-describedby={problem ? `${id}-problem` : undefined}
        />
        {problem && (
          <p className="problem" id={`${id}-problem`} role="alert">
            {problem}
          </p>
        )}
      </div>
    </ActForm>
  )
}
