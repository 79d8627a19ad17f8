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
    .map((file) => readFileSync(join(folder, file), 'utf8').replace(/=\r?\n/g, ''))
    .filter((letter) => letter.includes(`\nTo: ${address}\r\n`))
}

/** Waits for a letter to an address with a link of that kind in it, and gives the link's path. */
export async function linkTo(
  site: Site,
  address: string,
  kind: 'confirm' | 'reset' | 'invite',
): Promise<string> {
  const link = new RegExp(`/${kind}/[\\w-]{43}(?=\\s)`)
  const found = () =>
    lettersTo(site, address)
      .map((letter) => link.exec(letter)?.[0])
      .findLast(Boolean)
  await expect.poll(found).toBeTruthy()
  return found()!
}
