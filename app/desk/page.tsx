import { notFound, redirect } from 'next/navigation'
import { homeOf } from '#domain/desk.ts'
import { mayUseDesk } from '#domain/permissions.ts'
import { atTheDesk } from './at-the-desk.ts'

/** Leads to where somebody's work begins. */
export default async function DeskPage() {
  const home = homeOf(await atTheDesk(mayUseDesk))
  if (!home) notFound()
  redirect(home)
}
