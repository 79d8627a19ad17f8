import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makePeople, type Person } from '#bench/people.ts'
import type { Role } from '#domain/roles.ts'
import type { Site } from './server.ts'

/** Makes many people at once, signed in, whose comments need not wait. */
export async function aCrowd(site: Site, size: number, role: Role = 'reader'): Promise<Person[]> {
  const secret = readFileSync(join(site.dataDir, 'auth-secret'), 'utf8').trim()
  let people: Person[] = []
  await site.change(async () => {
    people = await makePeople(size, role, secret, 'about')
    return []
  })
  return people
}

/** The form of an action as a browser without JavaScript puts it on the wire. */
export async function encoded(
  action: string,
  fields: Record<string, string>,
): Promise<{ type: string; bytes: Buffer<ArrayBuffer> }> {
  const form = new FormData()
  for (const [name, value] of Object.entries({ [`$ACTION_ID_${action}`]: '', ...fields }))
    form.append(name, value)
  const whole = new Response(form)
  return { type: whole.headers.get('content-type')!, bytes: Buffer.from(await whole.arrayBuffer()) }
}

/** Sends the form of an action. No redirect is followed. */
export async function sendForm(
  site: Site,
  path: string,
  action: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> {
  const { type, bytes } = await encoded(action, fields)
  return fetch(site.url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: site.url, 'content-type': type, ...headers },
    body: bytes,
  })
}

/** Calls an action as a script of the desk does. Gives what it was told, as text. */
export async function callAction(
  site: Site,
  path: string,
  action: string,
  given: object,
  cookie: string,
): Promise<string> {
  const response = await fetch(site.url + path, {
    method: 'POST',
    headers: {
      origin: site.url,
      cookie,
      'next-action': action,
      accept: 'text/x-component',
      'content-type': 'text/plain;charset=UTF-8',
    },
    body: JSON.stringify([given]),
  })
  return response.text()
}
