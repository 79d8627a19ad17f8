import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Site } from './server.ts'

/** The letters a site has laid out for an address, oldest first, as somebody reads them. */
export function lettersTo(site: Site, address: string): string[] {
  const folder = join(site.dataDir, 'outbox')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.eml'))
    .sort()
    .map((file) => decoded(readFileSync(join(folder, file), 'utf8')))
    .filter((letter) => letter.includes(`\nTo: ${address}\r\n`))
}

/** Takes quoted-printable back where a letter is sent in it, as any program for mail does. */
function decoded(letter: string): string {
  if (!/^Content-Transfer-Encoding: quoted-printable\r$/m.test(letter)) return letter
  return letter
    .replace(/=\r?\n/g, '')
    .replace(/(?:=[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString())
}

/** Waits for a letter to an address with a link of that kind in it, and gives the link's path and what it asks for. */
export async function linkTo(
  site: Site,
  address: string,
  kind: 'confirm' | 'reset' | 'invite',
): Promise<string> {
  const link = new RegExp(`/${kind}/[\\w-]{43}(\\?\\S+)?(?=\\s)`)
  const found = () =>
    lettersTo(site, address)
      .map((letter) => link.exec(letter)?.[0])
      .findLast(Boolean)
  await expect.poll(found).toBeTruthy()
  return found()!
}
