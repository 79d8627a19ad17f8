import type { ReactNode } from 'react'

/** These pages are made for one reader or one question, each time anew; they arrive whole, without placeholders. */
export const instant = false

export default function PersonalLayout({ children }: { children: ReactNode }) {
  return children
}
