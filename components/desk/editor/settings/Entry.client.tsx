'use client'

type Props = {
  id: string
  label: string
  value: string
  onChange: (value: string) => void
  type?: 'text' | 'url' | 'number'
  maxLength?: number
  min?: number
  max?: number
  hint?: string
  placeholder?: string
  problem?: string
}

/** A line of the settings, with its hint and what is wrong with it. */
export function Entry({ id, label, hint, problem, onChange, type = 'text', ...field }: Props) {
  const about = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <div className={problem ? 'entry wrong' : 'entry'}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        dir="auto"
        autoComplete="off"
        aria-invalid={problem ? true : undefined}
        aria-describedby={about || undefined}
        onChange={({ currentTarget: { value } }) => onChange(value)}
        {...field}
      />
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
