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

type Manifest = { node: Record<string, { exportedName: string; filename: string }> }

/** The name the build gave an action: forms carry it, and scripts of the desk say it. */
export function actionId(file: string, name: string): string {
  const manifest: Manifest = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8'))
  const found = Object.entries(manifest.node).find(
    ([, { exportedName, filename }]) => exportedName === name && filename === file,
  )
  if (!found) throw new Error(`The build has no action ${name} of ${file}.`)
  return found[0]
}

/** Sends the form of an action, as a browser without JavaScript does. No redirect is followed. */
export function sendForm(
  site: Site,
  path: string,
  action: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> {
  const body = new FormData()
  for (const [name, value] of Object.entries({ [`$ACTION_ID_${action}`]: '', ...fields }))
    body.append(name, value)
  return fetch(site.url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: site.url, ...headers },
    body,
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
