import process from 'node:process'

/*
 * How the server's process is set up. Left to itself it takes what memory the machine has before it gives any back; held
 * to this, a page made anew takes some percent longer: docs/decisions/014.
 */

/** What Node is called with. */
export const serverArgs = ['--heap-growing-percent=20', '--max-semi-space-size=8', 'server/main.ts']

/** What stands in the process's environment where nothing else does: read by glibc, unknown elsewhere. */
export const serverEnv = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
}

/** Turns this process into the server; where a system can't do that, the server runs in it as it is. */
export async function becomeServer() {
  if (process.execve && process.platform !== 'win32')
    process.execve(process.execPath, [process.execPath, ...serverArgs], { ...serverEnv, ...process.env })
  await import('../server/main.ts')
}
