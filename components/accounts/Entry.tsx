import type { Kept } from '../forms.ts'

type Props = {
  label: string
  name: string
  type?: 'text' | 'email' | 'password'
  autoComplete: 'name' | 'nickname' | 'email' | 'username' | 'current-password' | 'new-password'
  hint?: string
  value?: string
  kept?: Kept
  /** Where a page has several with the same name. */
  id?: string
}

/** A line to fill in. What was typed before, passwords aside, stands in it again, with what was wrong about it. */
export function Entry({
  label,
  name,
  type = 'text',
  autoComplete,
  hint,
  value = '',
  kept,
  id = name,
}: Props) {
  const problem = kept?.problems[name]
  const described = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <div className={problem ? 'field entry wrong' : 'field entry'}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type}
        defaultValue={type === 'password' ? '' : (kept?.fields[name] ?? value)}
        autoComplete={autoComplete}
        autoCapitalize={type === 'text' ? undefined : 'none'}
        spellCheck={false}
        dir={type === 'text' ? 'auto' : 'ltr'}
        required
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
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
