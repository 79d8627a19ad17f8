import type { ReactNode } from 'react'

/** The build fails if a page below reads something of one reader: one HTML for everyone. */
export const ensureStatic = 'navigation'

export default function PublicLayout({ children }: { children: ReactNode }) {
  return children
}
