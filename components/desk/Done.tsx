import type { ReactNode } from 'react'

/** Says what was just done. */
export function Done({ children }: { children: ReactNode }) {
  return children ? (
    <p className="done" role="status">
      {children}
    </p>
  ) : null
}
