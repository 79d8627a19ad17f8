import process from 'node:process'

/**
 * Calls `end`, once, when what started this process is gone, if npm had a part in it: asked to end, npm ends the shell
 * it runs a command in, and the shell passes nothing on.
 */
export function whenOrphaned(end) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    end()
  }, 500)
  timer.unref()
}
