import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { viewer } from '#auth.ts'
import { pathHeader } from '#domain/own-headers.ts'
import type { Viewer } from '#domain/roles.ts'

/**
 * Who is at the desk. Every page of the desk begins with this, its layout included, because a layout isn't asked again
 * when somebody goes from page to page. Who isn't signed in is sent to sign in; for who may not, there is no such page.
 */
export async function atTheDesk(may: (viewer: Viewer | null) => boolean): Promise<Viewer> {
  const who = await viewer()
  if (!who) {
    // The front notes there what was asked for.
    const path = (await headers()).get(pathHeader) ?? '/desk'
    redirect(`/sign-in?next=${encodeURIComponent(path)}`)
  }
  if (!may(who)) notFound()
  return who
}
