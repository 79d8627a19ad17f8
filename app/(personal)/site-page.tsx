import type { ReactNode } from 'react'
import { viewer } from '#auth.ts'
import { SitePage as AnySitePage } from '../site-page.tsx'

/** A page of the site made for one person: its masthead says who has signed in, without a script. */
export async function SitePage({ children }: { children: ReactNode }) {
  const who = await viewer()
  return <AnySitePage reader={who?.name}>{children}</AnySitePage>
}
