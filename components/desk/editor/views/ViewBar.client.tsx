'use client'
import type { ReactNode } from 'react'

type Props = { name: string; onRemove: () => void; children?: ReactNode }

/** What can be done with a block as a whole, below it. */
export function ViewBar({ name, onRemove, children }: Props) {
  return (
    <div className="view-bar buttons">
      {children}
      <button type="button" className="small" onClick={onRemove}>
        Remove {name}
      </button>
    </div>
  )
}
