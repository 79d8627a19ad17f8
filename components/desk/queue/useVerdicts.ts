import { useRouter } from 'next/navigation'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { QueueItem } from './queue-item.ts'

type Answer = { ok: true } | { ok: false; problems: Record<string, string> }

/** Sends a verdict and takes the comment out of the list meanwhile; where it isn't taken, the comment comes back. */
export type Judge = (item: QueueItem, done: string, ask: () => Promise<Answer>) => Promise<void>

const unreachable: Answer = {
  ok: false,
  problems: { '': 'The desk can’t be reached, so nothing was changed. Please try again in a moment.' },
}

/** What is left of the queue, what became of the verdicts, and the way to give one. */
export function useVerdicts(items: QueueItem[], more: boolean, list: RefObject<HTMLElement | null>) {
  const router = useRouter()
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const [notes, setNotes] = useState<Record<string, string>>({})
  const [said, say] = useState('')
  const fetchedFor = useRef<QueueItem[] | null>(null)
  const left = items.filter((item) => !gone.has(item.id))

  // Long before the list runs out, the next comments are fetched behind.
  const few = left.length <= 15
  useEffect(() => {
    if (!more || !few || fetchedFor.current === items) return
    fetchedFor.current = items
    router.refresh()
  }, [more, few, items, router])

  // Whoever was quicker than the next comments goes on with the first of them.
  const waits = left.length > 0
  useEffect(() => {
    const here = list.current
    if (waits && here && document.activeElement === here)
      (here.firstElementChild as HTMLElement | null)?.focus()
  }, [waits, list])

  const judge: Judge = async (item, done, ask) => {
    focusAfter(item.id, list.current)
    setGone((before) => new Set(before).add(item.id))
    say(done)
    const answer = await ask().catch(() => unreachable)
    if (answer.ok) return
    const sentence = Object.values(answer.problems).join(' ')
    setGone((before) => new Set([...before].filter((id) => id !== item.id)))
    setNotes((before) => ({ ...before, [item.id]: sentence }))
    say(`About the comment by ${item.name}: ${sentence}`)
  }
  return { left, notes, said, judge, say }
}

/** Moves the focus to the comment after that one, else to the one before it, else to the list. */
function focusAfter(id: string, list: HTMLElement | null): void {
  const here = list?.querySelector(`#c-${id}`)
  const next = here?.nextElementSibling ?? here?.previousElementSibling ?? list
  if (next instanceof HTMLElement) next.focus()
}
