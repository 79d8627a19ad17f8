import { z } from 'zod'
import { mayAdminister, mayModerate, mayPublish, mayUseDesk, mayWrite } from './permissions.ts'
import type { Viewer } from './roles.ts'

/** A part of the desk: where it is, what it is called, who may go there. */
export type Place = { path: string; name: string; may: (viewer: Viewer | null) => boolean }

/** In the order of the navigation. */
export const places: readonly Place[] = [
  { path: '/desk/articles', name: 'Articles', may: mayWrite },
  { path: '/desk/front', name: 'Front', may: mayPublish },
  { path: '/desk/comments', name: 'Comments', may: mayModerate },
  { path: '/desk/sections', name: 'Sections', may: mayPublish },
  { path: '/desk/topics', name: 'Topics', may: mayPublish },
  { path: '/desk/redirects', name: 'Redirects', may: mayPublish },
  { path: '/desk/people', name: 'People', may: mayModerate },
  { path: '/desk/settings', name: 'Settings', may: mayAdminister },
  { path: '/desk/audit', name: 'Audit log', may: mayAdminister },
]

/** The parts of the desk somebody may go to. */
export function placesOf(viewer: Viewer | null): Place[] {
  return mayUseDesk(viewer) ? places.filter((place) => place.may(viewer)) : []
}

/** Where somebody's work at the desk begins; null for who has none there. */
export function homeOf(viewer: Viewer | null): string | null {
  return placesOf(viewer)[0]?.path ?? null
}

/** The page of the desk that holds a plain form, to go back to. A script leaves it out and is told instead. */
export const Back = z
  .string()
  .optional()
  .transform((path) => {
    if (!path?.startsWith('/') || !URL.canParse(path, 'http://site')) return undefined
    // Read as a browser reads it: dots and backslashes may lead out of the desk.
    const { origin, pathname, search, hash } = new URL(path, 'http://site')
    return origin === 'http://site' && /^\/desk(?:\/|$)/.test(pathname) ? pathname + search + hash : undefined
  })

/** The page a form came from, without what was said there; `otherwise` where the form names none. */
export function backOf(fields: { back?: unknown }, otherwise: string): string {
  const url = new URL(Back.safeParse(fields.back).data ?? otherwise, 'http://site')
  for (const name of ['form', 'done', 'off']) url.searchParams.delete(name)
  return url.pathname + url.search + url.hash
}

/** That page, where `done` says what was done; `about`: more for its sentence. */
export function doneAt(back: string, done: string, about: Record<string, string> = {}): string {
  const url = new URL(backOf({ back }, '/desk'), 'http://site')
  for (const [name, value] of Object.entries({ done, ...about })) url.searchParams.set(name, value)
  return url.pathname + url.search + url.hash
}
