import type { ReactNode } from 'react'
import type { Kept, Send } from '../forms.ts'
import { Problems } from './Problems.tsx'

type Props = {
  send: Send
  /** What stands on the button. */
  submit: string
  kept?: Kept
  /** Fields nobody sees: the secret of a link, where to go on to. */
  hidden?: Record<string, string>
  /** The page's main action, or one of several on it. */
  quiet?: boolean
  children?: ReactNode
}

/** A form about an account. It works without a script: whatever it leads to is a page. */
export function AccountForm({ send, submit, kept, hidden = {}, quiet = false, children }: Props) {
  return (
    <form action={send} className="account-form">
      <Problems of={kept} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <p>
        <button type="submit" className={quiet ? 'action quiet' : 'action'}>
          {submit}
        </button>
      </p>
    </form>
  )
}
