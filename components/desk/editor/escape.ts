import type { KeyboardEvent } from 'react'

/** For a panel that a key opened: Escape closes it. */
export function closeOnEscape(close: () => void) {
  return (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  }
}
