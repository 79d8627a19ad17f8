'use client'
import { type ReactNode, useId } from 'react'

/*
 * Fields of plain forms. They are client components for their ids alone: when a form was sent by script, React keeps the
 * page before it in the document, hidden, and a label must not lead to a field there.
 */

type Base = { label: string; name: string; hint?: ReactNode; problem?: string }

type Text = Base & {
  value?: string | number | null
  type?: 'text' | 'email' | 'url' | 'search' | 'date' | 'datetime-local' | 'number' | 'color'
  required?: boolean
  maxLength?: number
  min?: string | number
  max?: string | number
  placeholder?: string
  autoComplete?: string
  list?: string
}

/** A line to fill in, with its label, a hint, and what was wrong with what was typed. */
export function Field({
  label,
  name,
  hint,
  problem,
  value,
  type = 'text',
  autoComplete = 'off',
  ...rest
}: Text) {
  const id = useId()
  return (
    <Labelled {...{ label, hint, problem, id }}>
      <input
        {...described(id, hint, problem)}
        name={name}
        type={type}
        defaultValue={value ?? ''}
        autoComplete={autoComplete}
        dir="auto"
        {...rest}
      />
    </Labelled>
  )
}

type Several = Base & { value?: string | null; rows?: number; maxLength?: number; required?: boolean }

/** Several lines to fill in. */
export function Lines({ label, name, hint, problem, value, rows = 4, ...rest }: Several) {
  const id = useId()
  return (
    <Labelled {...{ label, hint, problem, id }}>
      <textarea
        {...described(id, hint, problem)}
        name={name}
        defaultValue={value ?? ''}
        rows={rows}
        dir="auto"
        {...rest}
      />
    </Labelled>
  )
}

type OneOf = Base & { value?: string | null; options: readonly { value: string; name: string }[] }

/** One of several. */
export function Choice({ label, name, hint, problem, value, options }: OneOf) {
  const id = useId()
  return (
    <Labelled {...{ label, hint, problem, id }}>
      <select {...described(id, hint, problem)} name={name} defaultValue={value ?? ''}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

type Frame = Omit<Base, 'name'> & { id: string; children: ReactNode }

function Labelled({ label, hint, problem, id, children }: Frame) {
  return (
    <div className={problem ? 'entry wrong' : 'entry'}>
      <label htmlFor={id}>{label}</label>
      {children}
      {problem && (
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

function described(id: string, hint: ReactNode, problem?: string) {
  const by = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return { id, 'aria-invalid': problem ? true : undefined, 'aria-describedby': by || undefined }
}
