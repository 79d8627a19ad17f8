import { type RefObject, useEffect, useRef, useState } from 'react'
import { unreachable } from '#components/desk/act.ts'
import { show } from './in-view.ts'
import type { Named, QueueItem, QueueProps } from './queue-item.ts'
import { useWaiting } from './useWaiting.ts'

type Answer = { ok: true } | { ok: false; problems: Record<string, string> }

/**
 * Sends a verdict and takes the comment out of the list meanwhile; where it isn't taken, the comment comes back, with what
 * was `typed`.
 */
export type Judge = (
  item: QueueItem,
  done: string,
  ask: () => Promise<Answer>,
  typed?: Record<string, string>,
) => Promise<void>

const unanswered: Answer = { ok: false, problems: { '': unreachable } }
const sentenceOf = (answer: Answer) => (answer.ok ? '' : Object.values(answer.problems).join(' '))

/** What is left of the queue, what became of the verdicts, and the ways to give one and to take it back. */
export function useVerdicts(
  { items, more, actions, done, judged }: QueueProps,
  list: RefObject<HTMLElement | null>,
) {
  const { left, gone, hide, unhide, isSaved, refresh } = useWaiting(items, more)
  const [notes, setNotes] = useState<Record<string, string>>({})
  const [unsent, setUnsent] = useState<Record<string, Record<string, string>>>({})
  const [said, say] = useState(done ?? '')
  const [given, setGiven] = useState<Named[]>(judged ? [judged] : [])
  const underWay = useRef(new Set<Promise<unknown>>())
  const wanted = useRef<string | null>(null)

  // Whoever was quicker than the next comments goes on with the first of them.
  useEffect(() => {
    const here = list.current
    const id = wanted.current
    const again = id && here?.querySelector<HTMLElement>(`#c-${id}`)
    if (again) {
      wanted.current = null
      show(again)
    } else if (left.length > 0 && here && document.activeElement === here)
      (here.firstElementChild as HTMLElement | null)?.focus()
  }, [left, list])

  // A page that is left would take the verdicts with it that wait for the ones before them.
  const leaving = useRef(leaveFor)
  leaving.current = leaveFor
  useEffect(() => {
    const busy = () => underWay.current.size > 0
    const stay = (event: Event) => busy() && event.preventDefault()
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href]')
      const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey
      if (!link || !plain || event.defaultPrevented || !busy()) return
      event.preventDefault()
      void leaving.current(link.href)
    }
    window.addEventListener('beforeunload', stay)
    document.addEventListener('click', follow)
    return () => {
      window.removeEventListener('beforeunload', stay)
      document.removeEventListener('click', follow)
    }
  }, [])

  async function send(ask: () => Promise<Answer>): Promise<Answer> {
    const asking = ask().catch(() => unanswered)
    underWay.current.add(asking)
    const answer = await asking
    underWay.current.delete(asking)
    return answer
  }

  const judge: Judge = async (item, done, ask, typed) => {
    const { id, name } = item
    focusAfter(id, list.current)
    hide(id)
    setGiven((before) => [...before, { id, name }])
    say(`Saving: ${name} …`)
    const answer = await send(ask)
    if (answer.ok) {
      // Not before: what is said to be done is on the disk.
      say(done)
      return isSaved(id)
    }
    const sentence = sentenceOf(answer)
    setGiven((before) => before.filter((other) => other.id !== id))
    setNotes((before) => ({ ...before, [id]: sentence }))
    if (typed) setUnsent((before) => ({ ...before, [id]: typed }))
    say(`About the comment by ${name}: ${sentence}`)
    unhide(id)
    // It may be gone, or another by now.
    if (answer !== unanswered) refresh()
  }

  /** Takes the last verdict back: its comment is in the list again, and has the focus. */
  async function takeBack(): Promise<void> {
    const last = given.at(-1)
    if (!last) return
    setGiven((before) => before.filter(({ id }) => id !== last.id))
    say(`Taking back the verdict on the comment by ${last.name} …`)
    const answer = await send(() => actions.takeBack({ comment: last.id }))
    if (answer.ok) {
      wanted.current = last.id
      unhide(last.id)
      say(`Taken back: the comment by ${last.name} waits again.`)
    } else {
      say(`About the comment by ${last.name}: ${sentenceOf(answer)}`)
      if (answer === unanswered) setGiven((before) => [...before, last])
    }
    refresh()
  }

  async function leaveFor(page: string): Promise<void> {
    if (underWay.current.size > 0) say('Saving the last verdicts …')
    while (underWay.current.size > 0) await Promise.all(underWay.current)
    location.assign(page)
  }

  const last = given.at(-1) ?? null
  return { left, gone, notes, unsent, said, last, judge, takeBack, leaveFor, say, refresh }
}

/** Moves the focus to the comment after that one, else to the one before it, else to the list. */
function focusAfter(id: string, list: HTMLElement | null): void {
  const here = list?.querySelector(`#c-${id}`)
  const next = here?.nextElementSibling ?? here?.previousElementSibling
  if (next instanceof HTMLElement) show(next)
  else list?.focus()
}
