'use client'
import { unstable_isUnrecognizedActionError, unstable_rethrow } from 'next/navigation'
import { type ComponentProps, type FormEvent, useState, useTransition } from 'react'
import { requestFormReset } from 'react-dom'
import { type FormAction, unreachable } from './act.ts'

type Props = Omit<ComponentProps<'form'>, 'action' | 'onSubmit'> & { action: FormAction }

const renewed =
  'The site was renewed since this page was loaded, so nothing was changed. Take what you typed with you, and load the page again.'

/**
 * A form of the desk: a plain one without JavaScript. With it, a form that can't be sent says so, and what was typed stays:
 * React would put the page that tells of an error in its place.
 */
export function ActForm({ action, children, ...rest }: Props) {
  const [problem, setProblem] = useState('')
  const [busy, start] = useTransition()

  function send(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    if (busy) return
    const form = event.currentTarget
    const typed = new FormData(form, (event.nativeEvent as SubmitEvent).submitter)
    start(async () => {
      try {
        await action(typed)
        setProblem('')
      } catch (error) {
        if (!leadsOn(error))
          return setProblem(unstable_isUnrecognizedActionError(error) ? renewed : unreachable)
        setProblem('')
        // As after any action: the form shows what the page it leads to gives it.
        start(() => requestFormReset(form))
        throw error
      }
    })
  }
  return (
    <form {...rest} action={action} onSubmit={send}>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {children}
    </form>
  )
}

/** Whether what was thrown is Next's way of leading to another page. */
function leadsOn(error: unknown): boolean {
  try {
    unstable_rethrow(error)
    return false
  } catch {
    return true
  }
}
