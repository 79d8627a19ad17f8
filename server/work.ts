import { onJobAdded } from '#db/jobs.ts'
import { runJobs } from '#jobs/run.ts'
import { schedule } from '#jobs/schedule.ts'
import { logProblem } from './problem.ts'

const minute = 60_000

/**
 * Does the jobs: at once when one is added in this process, at least once a minute for those of others and those to be
 * tried again; and what stands in the schedule. Gives the function that stops it, when the work under way is done.
 */
export function startWork(): () => Promise<void> {
  let stopped = false
  let called = false
  let working: Promise<void> | null = null
  let timer: NodeJS.Timeout | undefined
  const done = new Map<string, number>()

  /** One round at a time; a job added meanwhile asks for another. */
  function look(): void {
    called = true
    if (stopped || working) return
    clearTimeout(timer)
    working = round().finally(() => {
      working = null
      if (called) look()
    })
  }

  async function round(): Promise<void> {
    called = false
    let next: Date | null = null
    try {
      next = await runJobs()
      await doSchedule()
    } catch (error) {
      logProblem('the jobs', error)
    }
    if (stopped) return
    const wait = next ? next.getTime() - Date.now() : minute
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
    await working
  }
}
