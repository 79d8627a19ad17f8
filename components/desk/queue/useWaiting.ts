import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { QueueItem } from './queue-item.ts'

/**
 * What is left of the queue: the comments the server gave without those judged here since. `hide` and `unhide` take one out
 * and put it back, `isSaved` says that its verdict is saved, `refresh` asks the server how the queue stands.
 */
export function useWaiting(items: QueueItem[], more: boolean) {
  const router = useRouter()
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  const saved = useRef(new Set<string>())
  // What was saved when the server was asked is in its answer: what it lists nevertheless waits again.
  const asked = useRef<string[][]>([])
  const fetchedFor = useRef<QueueItem[] | null>(null)
  const left = items.filter((item) => !hidden.has(item.id))

  const hide = (id: string) => setHidden((before) => new Set(before).add(id))
  const unhide = useCallback((...ids: string[]) => {
    for (const id of ids) saved.current.delete(id)
    setHidden((before) => new Set([...before].filter((id) => !ids.includes(id))))
  }, [])
  const isSaved = (id: string) => void saved.current.add(id)
  const refresh = useCallback(() => {
    asked.current.push([...saved.current])
    router.refresh()
  }, [router])

  const answered = useRef(items)
  useEffect(() => {
    if (answered.current === items) return
    answered.current = items
    const known = asked.current.shift() ?? []
    if (known.length > 0) unhide(...known)
  }, [items, unhide])

  // Long before the list runs out, the next comments are fetched behind; once more where it has run out, for newer ones.
  const few = more ? left.length <= 15 : left.length === 0 && items.length > 0
  useEffect(() => {
    if (!few || fetchedFor.current === items) return
    fetchedFor.current = items
    refresh()
  }, [few, items, refresh])

  return { left, gone: items.length - left.length, hide, unhide, isSaved, refresh }
}
