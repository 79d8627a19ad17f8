import { onJobAdded } from '#db/jobs.ts'
import { runJobs } from '#jobs/run.ts'
import { schedule } from '#jobs/schedule.ts'
import { logProblem } from './problem.ts'

const minute = 60_000
/** So many work at a time, so that a slow mail server doesn't hold up the rest. */
const mostWorkers = 4

/**
 * Does the jobs: at once when one is added in this process, at least once a minute those of others and those to be tried
 * again; and what stands in the schedule. Gives the function that stops it, when the jobs under way are done.
 */
export function startWork(): () => Promise<void> {
  const workers = new Set<Promise<void>>()
  const done = new Map<string, number>()
  let calls = 0
  let stopped = false
  let timer: NodeJS.Timeout | undefined

  /** Has as many look for jobs as may. Who is about to go home looks once more. */
  function look(): void {
    calls++
    clearTimeout(timer)
    while (!stopped && workers.size < mostWorkers) {
      const worker = work().finally(() => workers.delete(worker))
      workers.add(worker)
    }
  }

  async function work(): Promise<void> {
    let wait = minute
    try {
      for (let heard = -1; heard !== calls && !stopped; ) {
        heard = calls
        const next = await runJobs(undefined, () => stopped)
        wait = next ? next.getTime() - Date.now() : minute
        await doSchedule()
      }
    } catch (error) {
      logProblem('the jobs', error)
    }
    if (stopped) return
    clearTimeout(timer)
    timer = setTimeout(look, Math.min(minute, Math.max(100, wait)))
    timer.unref()
  }

  async function doSchedule(): Promise<void> {
    for (const { what, every, run } of schedule) {
      const now = new Date()
      if (now.getTime() - (done.get(what) ?? 0) < every) continue
      done.set(what, now.getTime())
      await run(now).catch((error) => logProblem(what, error))
    }
  }

  onJobAdded(look)
  look()
  return async () => {
    stopped = true
    onJobAdded(undefined)
    clearTimeout(timer)
    await Promise.all(workers)
  }
}
