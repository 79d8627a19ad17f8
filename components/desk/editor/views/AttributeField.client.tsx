'use client'
import { useEffect, useId, useState } from 'react'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  /** Gives a sentence where a value can't be taken; it then stays in the field alone. */
  check?: (value: string) => string | null
  maxLength?: number
  lines?: boolean
  disabled?: boolean
  problem?: string
}

/**
 * A field of a block. It holds what is typed itself and passes it on, because a block is shown anew a moment later than
 * a key is pressed, and the caret would jump.
 */
export function AttributeField({
  label,
  value,
  onChange,
  check,
  maxLength,
  lines,
  disabled,
  problem,
}: Props) {
  const id = useId()
  const [typed, setTyped] = useState(value)
  const [focused, setFocused] = useState(false)
  useEffect(() => {
    if (!focused) setTyped(value)
  }, [value, focused])
  const wrong = check?.(typed) ?? problem
  const field = {
    id,
    value: typed,
    maxLength,
    disabled,
    dir: 'auto',
    'aria-invalid': wrong ? true : undefined,
    'aria-describedby': wrong ? `${id}-problem` : undefined,
    onFocus: () => setFocused(true),
    onBlur: () => setFocused(false),
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => {
      setTyped(value)
      if (!check?.(value)) onChange(value)
    },
  } as const
  return (
    <div className={wrong ? 'entry wrong' : 'entry'}>
      <label htmlFor={id}>{label}</label>
      {lines ? <textarea rows={2} {...field} /> : <input type="text" autoComplete="off" {...field} />}
      {wrong && (
        <p className="problem" id={`${id}-problem`}>
          {wrong}
        </p>
      )}
    </div>
  )
}
