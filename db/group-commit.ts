import type Database from 'better-sqlite3'

type Waiting = { work: () => void; done: () => void; failed: (error: unknown) => void }

const waiting = new WeakMap<Database.Database, Waiting[]>()

/**
 * Runs `work` (synchronous statements) in a transaction and resolves once it is on the disk. What is asked for in the
 * same turn of the event loop shares one commit, because flushing the disk is what a commit costs; each piece of work
 * has a savepoint of its own, so one that fails takes nothing else with it. Rejects with what `work` threw.
 */
export function commitTogether(sqlite: Database.Database, work: () => void): Promise<void> {
  return new Promise((done, failed) => {
    const group = waiting.get(sqlite)
    if (group) {
      group.push({ work, done, failed })
      return
    }
    waiting.set(sqlite, [{ work, done, failed }])
    setImmediate(commit, sqlite)
  })
}

function commit(sqlite: Database.Database): void {
  const group = waiting.get(sqlite) ?? []
  waiting.delete(sqlite)
  const failures = new Map<Waiting, unknown>()
  const all = sqlite.transaction(() => {
    for (const one of group) {
      try {
        // A transaction inside a transaction is a savepoint.
        sqlite.transaction(one.work)()
      } catch (error) {
        failures.set(one, error)
        // Where the engine gave up the whole transaction (a full disk), nothing of the group is kept.
        if (!sqlite.inTransaction) throw error
      }
    }
  })
  try {
    all.immediate()
  } catch (error) {
    for (const one of group) one.failed(error)
    return
  }
  for (const one of group) {
    if (failures.has(one)) one.failed(failures.get(one))
    else one.done()
  }
}
