import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What sessions are sealed with: AUTH_SECRET, or what lies in DATA_DIR/auth-secret, made at the first start and
 * readable by the owner alone. Throws an Error with a sentence where the file can't be used.
 */
export function authSecret(dataDir: string, given: string | undefined): string {
  if (given) return given
  const file = join(dataDir, 'auth-secret')
  if (!existsSync(file)) make(file, dataDir)
  const secret = readFileSync(file, 'utf8').trim()
  if (secret.length < 32)
    throw new Error(`${file} is cut off. Delete it, and a new one is made; everybody has to sign in again.`)
  return secret
}

/** Whole or not at all, and never over one that another process has just made. */
function make(file: string, dataDir: string): void {
  mkdirSync(dataDir, { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${randomBytes(48).toString('base64url')}\n`, { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
}
