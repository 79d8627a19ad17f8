'use client'
import type { MouseEvent } from 'react'

type Props = {
  href: string
  /** Whether all that is typed is where the preview is made from. */
  isKept: boolean
  onKeep: () => Promise<boolean>
}

/** The way to the preview. What was typed a moment ago is kept first: the preview is made of what is kept. */
export function PreviewLink({ href, isKept, onKeep }: Props) {
  const keepFirst = async (event: MouseEvent) => {
    if (isKept) return
    event.preventDefault()
    // Opened at once: a browser refuses a page that opens by itself later.
    const page = window.open('about:blank', '_blank')
    const kept = await onKeep()
    if (!page) return
    if (!kept) return page.close()
    page.opener = null
    page.location.replace(href)
  }
  return (
    <a className="button" href={href} target="_blank" rel="noopener" onClick={keepFirst}>
      Preview
    </a>
  )
}
