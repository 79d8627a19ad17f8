import { and, asc, eq, gte, isNotNull, isNull, lt, lte, or } from 'drizzle-orm'
import { failedFor, type JobData, type JobKind, jobData, lease, mostTries, waitAfter } from '#domain/jobs.ts'
import { beginning, storable } from '#domain/text.ts'
import { expecting, type Statement } from './atomically.ts'
import { type Db, db } from './client.ts'
import { newId } from './ids.ts'
import { jobs } from './schema.people.ts'

/** A job a worker has taken. `tries`: which try this is; it tells this worker's hold on the job from any other's. */
export type Job<Kind extends JobKind = JobKind> = Kind extends JobKind
  ? { id: string; kind: Kind; data: JobData<Kind>; tries: number }
  : never

/**
 * A statement that adds a job; put it into the same `atomically` as what calls for it, then call `jobAdded()`.
 * Throws a ZodError where `data` is not what the kind needs.
 */
export function jobStatement<Kind extends JobKind>(
  kind: Kind,
  data: JobData<Kind>,
  tx: Db,
  dueAt = new Date(),
) {
  return tx.insert(jobs).values({ id: newId(), kind, data: jobData[kind].parse(data), dueAt })
}

/** Adds a job that stands alone. */
export async function addJob<Kind extends JobKind>(kind: Kind, data: JobData<Kind>): Promise<void> {
  await jobStatement(kind, data, db)
  jobAdded()
}

const free = (now: Date) => or(isNull(jobs.takenUntil), lte(jobs.takenUntil, now))

/** Takes the job that has been due longest, for as long as the lease lasts; null where there is none. */
export async function takeJob(now: Date): Promise<Job | null> {
  for (;;) {
    const [found] = await db
      .select({ id: jobs.id, kind: jobs.kind, data: jobs.data, tries: jobs.tries })
      .from(jobs)
      .where(and(lte(jobs.dueAt, now), free(now), lt(jobs.tries, mostTries)))
      .orderBy(asc(jobs.dueAt), asc(jobs.id))
      .limit(1)
    if (!found) return null
    const taken = await db
      .update(jobs)
      .set({ takenUntil: new Date(now.getTime() + lease), tries: found.tries + 1 })
      .where(and(eq(jobs.id, found.id), eq(jobs.tries, found.tries), free(now)))
      .returning({ id: jobs.id })
    if (taken.length === 1) return { ...found, tries: found.tries + 1 } as Job
  }
}

const held = (job: Pick<Job, 'id' | 'tries'>) => and(eq(jobs.id, job.id), eq(jobs.tries, job.tries))

/**
 * A statement that ends a job; put it into the same `atomically` as what the job does, so that it is done once even
 * where a worker was slow and another took the job meanwhile.
 */
export function finishJob(job: Pick<Job, 'id' | 'tries'>, tx: Db): Statement {
  return expecting(1, tx.delete(jobs).where(held(job)))
}

/** Puts a job back, to be tried again later. Gives when; null: this was its last try. */
export async function putJobBack(
  job: Pick<Job, 'id' | 'tries'>,
  problem: string,
  now: Date,
): Promise<Date | null> {
  const dueAt = new Date(now.getTime() + waitAfter(job.tries))
  await db
    .update(jobs)
    .set({ takenUntil: null, dueAt, problem: beginning(storable(problem), 1000) })
    .where(held(job))
  return job.tries < mostTries ? dueAt : null
}

/** Forgets jobs whose last try is long ago: letters with links and passwords (as they are kept) stand in them. */
export async function forgetFailedJobs(now: Date): Promise<void> {
  const before = new Date(now.getTime() - failedFor)
  await db.delete(jobs).where(and(gte(jobs.tries, mostTries), lt(jobs.dueAt, before)))
}

/** When the next job can be taken; null where none waits. One that is being done can be taken when its lease is over. */
export async function nextJobAt(): Promise<Date | null> {
  const tried = lt(jobs.tries, mostTries)
  // Two questions, each answered from an index: there may be very many.
  const [[due], [taken]] = await Promise.all([
    db
      .select({ at: jobs.dueAt })
      .from(jobs)
      .where(and(isNull(jobs.takenUntil), tried))
      .orderBy(asc(jobs.dueAt))
      .limit(1),
    db
      .select({ at: jobs.takenUntil })
      .from(jobs)
      .where(and(isNotNull(jobs.takenUntil), tried))
      .orderBy(asc(jobs.takenUntil))
      .limit(1),
  ])
  const moments = [due?.at, taken?.at].filter((at) => at instanceof Date)
  return moments.length > 0 ? new Date(Math.min(...moments.map((at) => at.getTime()))) : null
}

// Next loads its own copies of modules; the worker must hear of a job all the same.
const shared = globalThis as { [key: symbol]: unknown }
const listener = Symbol.for('broadsheet.job-added')

/** Says that a job was added, so that the worker of this process looks at once. */
export function jobAdded(): void {
  ;(shared[listener] as (() => void) | undefined)?.()
}

/** The worker of this process; there is one. */
export function onJobAdded(hear: (() => void) | undefined): void {
  shared[listener] = hear
}
