import { type RefObject, useEffect, useRef } from 'react'
import type { QueueView } from '#domain/queue.ts'
import { firstInView, isInView, show } from './in-view.ts'

type Does = {
  /** Takes the last verdict back. */
  takeBack: () => void
  /** Goes on to another page, once all verdicts are saved. */
  leaveFor: (page: string) => void
}

/**
 * Lets keys move through the queue and judge. They judge the comment that has the focus and is on the screen; where there
 * is none, they only give the focus to the first that is. A key that is held down judges once.
 */
export function useKeys(
  list: RefObject<HTMLOListElement | null>,
  help: RefObject<HTMLDialogElement | null>,
  view: QueueView,
  does: Does,
): void {
  const trail = useRef<string[]>([])
  const doing = useRef(does)
  doing.current = does
  useEffect(() => {
    const comments = () => [...(list.current?.children ?? [])] as HTMLElement[]
    const focused = () => comments().find((comment) => comment.contains(document.activeElement))

    function go(to: HTMLElement | undefined): void {
      if (!to) return
      const from = focused()
      if (from && from !== to) trail.current.push(from.id)
      show(to)
    }

    function step(by: 1 | -1): void {
      const all = comments()
      const at = all.indexOf(focused()!)
      const next = document.querySelector<HTMLAnchorElement>('.pages a[rel="next"]')
      if (at === -1) go(firstInView(all))
      else if (by === 1 && at === all.length - 1 && next) doing.current.leaveFor(next.href)
      else go(all[at + by])
    }

    /** Back to the comment that had the focus before this one, if it is still there. */
    function back(): void {
      for (let id = trail.current.pop(); id; id = trail.current.pop()) {
        const found = list.current?.querySelector<HTMLElement>(`#${id}`)
        if (!found) continue
        show(found)
        return
      }
    }

    function press(part: string): void {
      const comment = focused()
      if (!comment || !isInView(comment)) {
        go(comment ?? firstInView(comments()))
        return
      }
      const target = comment.querySelector<HTMLElement>(`[data-key="${part}"]`)
      if (!target) return
      trail.current.push(comment.id)
      if (target instanceof HTMLDetailsElement) open(target)
      else target.click()
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
      else if (/^[arsbz]$/.test(key)) {
        if (event.repeat) return
        if (key === 'z') doing.current.takeBack()
        else press(key)
      } else if (key === 'j') step(1)
      else if (key === 'k') step(-1)
      else if (key === 'u') back()
      else if (key === '?') help.current?.showModal()
      else return
      event.preventDefault()
    }

    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [list, help, view])
}

/** Opens a form, with the focus in its first field, and all of it to be seen. */
function open(details: HTMLDetailsElement): void {
  details.open = true
  details.querySelector<HTMLElement>('input:not([type="hidden"]), select')?.focus({ preventScroll: true })
  details.scrollIntoView({ block: 'nearest' })
}

/** Closes the form somebody is in and gives the focus back to its comment. */
function close(inside: HTMLElement): void {
  const details = inside.closest('details')
  if (!details) return
  details.open = false
  details.closest('li')?.focus()
}

/** Chooses the reason with that number; for one's own words the next keys are those words. */
function choose(inside: HTMLElement, number: number): void {
  const form = inside.closest('form')
  const radio = form?.querySelectorAll<HTMLInputElement>('input[type="radio"]')[number - 1]
  radio?.click()
  const words = radio?.value === 'own' && form?.querySelector<HTMLElement>('input[name="ownReason"]')
  if (words) words.focus()
  else radio?.focus()
}
