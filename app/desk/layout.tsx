import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { signOut } from '#actions/sessions.ts'
import { readSite } from '#cache.ts'
import { Desk } from '#components/desk/Desk.tsx'
import { placesOf } from '#domain/desk.ts'
import { mayUseDesk } from '#domain/permissions.ts'
import { atTheDesk } from './at-the-desk.ts'
import '#components/desk/articles/articles.css'
import '#components/desk/desk.css'
import '#components/desk/editor/editor.css'
import '#components/desk/editor/settings/settings.css'
import '#components/desk/editor/text.css'
import '#components/desk/editor/views/views.css'
import '#components/desk/forms.css'
import '#components/desk/messages.css'
import '#components/desk/newsroom.css'
import '#components/desk/queue.css'
import '#components/desk/tables.css'

/** Made for one person, each time anew, and whole. */
export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await readSite()
  return {
    title: { default: `Desk – ${site.name}`, template: `%s – ${site.name} desk` },
    robots: { index: false, follow: false },
  }
}

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const viewer = await atTheDesk(mayUseDesk)
  const { site } = await readSite()
  const shown = placesOf(viewer).map(({ path, name }) => ({ path, name }))
  return (
    <Desk siteName={site.name} name={viewer.name} role={viewer.role} places={shown} signOut={signOut}>
      {children}
    </Desk>
  )
}
