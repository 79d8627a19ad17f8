import { type RefObject, useEffect, useRef } from 'react'
import type { QueueView } from '#domain/queue.ts'

/** Lets keys move through the queue and judge. They act on the comment that has the focus, else on the first. */
export function useKeys(
  list: RefObject<HTMLOListElement | null>,
  help: RefObject<HTMLDialogElement | null>,
  view: QueueView,
): void {
  const trail = useRef<string[]>([])
  useEffect(() => {
    const comments = () => [...(list.current?.children ?? [])] as HTMLElement[]
    const focused = () => comments().find((comment) => comment.contains(document.activeElement))

    function go(to: HTMLElement | undefined): void {
      if (!to) return
      const from = focused()
      if (from && from !== to) trail.current.push(from.id)
      to.focus()
      to.scrollIntoView({ block: 'nearest' })
    }

    function step(by: 1 | -1): void {
      const all = comments()
      const at = all.indexOf(focused()!)
      go(at === -1 ? all[0] : all[at + by])
    }

    /** Back to the comment that had the focus before this one, if it is still there. */
    function back(): void {
      for (let id = trail.current.pop(); id; id = trail.current.pop()) {
        const found = list.current?.querySelector<HTMLElement>(`#${id}`)
        if (!found) continue
        found.focus()
        return
      }
    }

    function press(part: string): void {
      const comment = focused() ?? comments()[0]
      const target = comment?.querySelector<HTMLElement>(`[data-key="${part}"]`)
      if (!comment || !target) return
      trail.current.push(comment.id)
      if (target instanceof HTMLDetailsElement) {
        target.open = true
        target.querySelector<HTMLElement>('input:not([type="hidden"]), select')?.focus()
      } else target.click()
    }

    function onKey(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      const { target, key } = event
      if (!(target instanceof HTMLElement) || help.current?.open) return
      if (key === 'Escape') {
        close(target)
        return
      }
      if (target.matches('input:not([type="radio"]), select, textarea, [contenteditable]')) return
      if (/^[1-8]$/.test(key) && target.matches('input[type="radio"]')) choose(target, Number(key))
      else if (key === 'j') step(1)
      else if (key === 'k') step(-1)
      else if (key === 'u') back()
      else if (key === '?') help.current?.showModal()
      else if (/^[arsb]$/.test(key)) press(key)
      else return
      event.preventDefault()
    }

    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [list, help, view])
}

/** Closes the form somebody is in and gives the focus back to its comment. */
function close(inside: HTMLElement): void {
  const details = inside.closest('details')
  if (!details) return
  details.open = false
  details.closest('li')?.focus()
}

/** Chooses the reason with that number. */
function choose(inside: HTMLElement, number: number): void {
  const radio = inside.closest('form')?.querySelectorAll<HTMLInputElement>('input[type="radio"]')[number - 1]
  radio?.click()
  radio?.focus()
}
