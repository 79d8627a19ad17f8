import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { eq } from 'drizzle-orm'
import { failedFor, lease, mostTries, waitAfter } from '#domain/jobs.ts'
import { atomically, NotAsExpected } from './atomically.ts'
import { db } from './client.ts'
import {
  finishJob,
  forgetFailedJobs,
  type Job,
  jobStatement,
  nextJobAt,
  putJobBack,
  takeJob,
} from './jobs.ts'
import { jobs } from './schema.people.ts'
import { freshDatabase } from './testing.ts'

await freshDatabase()
beforeEach(() => db.delete(jobs))

const now = new Date('2026-03-01T12:00:00Z')
const after = (milliseconds: number) => new Date(now.getTime() + milliseconds)
const letter = { to: 'ana@example.org', subject: 'Hello', text: 'Hello Ana' }
const add = () => atomically((tx) => [jobStatement('mail', letter, tx, now)])
const finish = (job: Job) => atomically((tx) => [finishJob(job, tx)])

test('a job is taken when it is due, and gone when done', async () => {
  await add()
  assert.equal(await takeJob(after(-1)), null)
  const job = (await takeJob(now))!
  assert.deepEqual([job.kind, job.data, job.tries], ['mail', letter, 1])
  await finish(job)
  assert.deepEqual(await db.select().from(jobs), [])
})

test('a job is one worker’s at a time, however many ask at once', async () => {
  for (let i = 0; i < 5; i++) await add()
  const taken = await Promise.all(Array.from({ length: 12 }, () => takeJob(now)))
  const ids = taken.filter((job) => job !== null).map((job) => job.id)
  assert.equal(ids.length, 5)
  assert.equal(new Set(ids).size, 5)
})

test('the job of a worker that crashed is taken up again when its lease is over', async () => {
  await add()
  const first = (await takeJob(now))!
  assert.equal(await takeJob(after(lease - 1)), null)
  assert.deepEqual(await nextJobAt(), after(lease))
  const second = (await takeJob(after(lease)))!
  assert.equal(second.id, first.id)
})

test('a worker that was too slow can’t finish what another has taken, nor put it back', async () => {
  await add()
  const slow = (await takeJob(now))!
  const quick = (await takeJob(after(lease)))!
  await assert.rejects(finish(slow), NotAsExpected)
  await putJobBack(slow, 'late', after(lease))
  assert.equal(await takeJob(after(lease + 1)), null)
  await finish(quick)
})

test('what fails is tried again, later each time, and at last left for somebody to look at', async () => {
  await add()
  let at = now
  let waited = 0
  for (let i = 1; i < mostTries; i++) {
    const job = (await takeJob(at))!
    const next = (await putJobBack(job, 'the mail server is away', at))!
    assert.ok(next.getTime() - at.getTime() >= waited)
    waited = next.getTime() - at.getTime()
    assert.equal(await takeJob(new Date(next.getTime() - 1)), null)
    at = next
  }
  assert.equal(await putJobBack((await takeJob(at))!, 'still away', at), null)
  assert.equal(await takeJob(after(365 * 86_400_000)), null)
  assert.equal((await db.select().from(jobs))[0]!.problem, 'still away')
})

test('what failed for good, or crashed at its last try, goes a week later with all that stands in it', async () => {
  await add()
  await db.update(jobs).set({ tries: mostTries - 1 })
  await putJobBack((await takeJob(now))!, 'away', now)
  const last = now.getTime() + waitAfter(mostTries)
  await add()
  await db
    .update(jobs)
    .set({ tries: mostTries, takenUntil: after(lease) })
    .where(eq(jobs.problem, ''))
  await add()
  const left = async (then: Date) => {
    await forgetFailedJobs(then)
    return (await db.select().from(jobs)).length
  }
  assert.equal(await left(after(failedFor)), 3)
  assert.equal(await left(after(failedFor + 1)), 2)
  assert.equal(await left(new Date(last + failedFor + 1)), 1)
  assert.ok(await takeJob(after(365 * 86_400_000)), 'what was never tried is still done')
})

test('a job whose data is wrong is not added', async () => {
  await assert.rejects(atomically((tx) => [jobStatement('mail', { ...letter, to: 'nobody' }, tx)]))
  assert.deepEqual(await db.select().from(jobs), [])
})

test('the next moment is that of a free job, though one that is older is being done', async () => {
  await add()
  await atomically((tx) => [jobStatement('mail', letter, tx, after(10_000))])
  await takeJob(now)
  assert.deepEqual(await nextJobAt(), after(10_000))
  await takeJob(after(10_000))
  assert.deepEqual(await nextJobAt(), after(lease))
})
