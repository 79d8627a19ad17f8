import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** `host`: what the server listens on. */
type Notice = { host: string; port: number; secret: string; pid: number }
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
 * them. Does nothing where no server runs. Throws where one runs and did not take it.
 */
export async function announce(tags: string[], dataDir = process.env.DATA_DIR || 'data'): Promise<void> {
  let notice: Notice
  try {
    notice = JSON.parse(readFileSync(file(dataDir), 'utf8'))
  } catch {
    return
  }
  const answer = await fetch(`${originOf(notice)}/internal/changed`, {
    method: 'POST',
    headers: { authorization: `Bearer ${notice.secret}` },
    body: JSON.stringify({ tags }),
  }).catch(() => null)
  // A server that was killed leaves its notice behind.
  if (answer ? answer.status !== 204 : isAlive(notice.pid))
    throw new Error(
      `The running server did not take word of the change (${answer?.status ?? 'no answer'}). Restart it to show what is new.`,
    )
}

/** A server that listens on every address of the machine is reached on the machine's own. */
function originOf({ host, port }: Notice): string {
  const reached = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // Somebody else's process is alive too.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
