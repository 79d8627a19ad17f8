import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Notice = { port: number; secret: string; pid: number }
const file = (dataDir: string) => join(dataDir, 'server.json')

/** Leaves word of where the running server is, for other processes on this machine. */
export function leaveNotice(dataDir: string, notice: Notice): void {
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(file(dataDir), JSON.stringify(notice), { mode: 0o600 })
}

/** Takes the notice away when the server ends. */
export function removeNotice(dataDir: string): void {
  rmSync(file(dataDir), { force: true })
}

/**
 * Tells the running server, if there is one, that pages carrying these tags have changed; `['site']` means all of
 * them. Does nothing where no server runs.
 */
export async function announce(tags: string[], dataDir = process.env.DATA_DIR || 'data'): Promise<void> {
  let notice: Notice
  try {
    notice = JSON.parse(readFileSync(file(dataDir), 'utf8'))
  } catch {
    return
  }
  const answer = await fetch(`http://127.0.0.1:${notice.port}/internal/changed`, {
    method: 'POST',
    headers: { authorization: `Bearer ${notice.secret}` },
    body: JSON.stringify({ tags }),
  }).catch(() => null)
  if (answer && answer.status !== 204)
    throw new Error(
      `The running server did not take word of the change (${answer.status}). Restart it to show what is new.`,
    )
}
