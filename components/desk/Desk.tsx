import type { ReactNode } from 'react'
import type { Role } from '#domain/roles.ts'
import { ActForm } from './ActForm.client.tsx'
import type { FormAction } from './act.ts'
import { DeskNavigation } from './DeskNavigation.client.tsx'

type Props = {
  siteName: string
  /** Who is at the desk. */
  name: string
  role: Role
  places: { path: string; name: string }[]
  signOut: FormAction
  children: ReactNode
}

/** What stands around every page of the desk. */
export function Desk({ siteName, name, role, places, signOut, children }: Props) {
  return (
    <div className="desk">
      <a className="skip" href="#main">
        Skip to the work
      </a>
      <header className="desk-head">
        <p className="desk-name">
          <a href="/">{siteName}</a>
        </p>
        <DeskNavigation places={places} />
        <div className="desk-who">
          <p>
            <a href="/account" dir="auto">
              {name}
            </a>{' '}
            <span>{role}</span>
          </p>
          <ActForm action={signOut}>
            <button type="submit">Sign out</button>
          </ActForm>
        </div>
      </header>
      <main id="main" className="desk-main">
        {children}
      </main>
    </div>
  )
}
