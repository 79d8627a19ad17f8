import { dueBetween, nextDue, placesOf } from '#db/articles.ts'
import { addReads } from '#db/reads.ts'
import type { Page, PageStore } from './page-store.ts'
import { logProblem } from './problem.ts'

const minute = 60_000

/**
 * Does what falls due: lets scheduled articles appear on the pages they touch at their minute, and writes down once a
 * minute how often articles were read. Gives the function that stops it, after a last count.
 */
export function startClock(store: PageStore): () => Promise<void> {
  let seen = new Date()
  let counted = Date.now()
  let timer: NodeJS.Timeout
  let stopped = false
  const left = new Map<string, number>()
  store.onLeave = (page) => collect(page, left)

  async function tick(): Promise<void> {
    const now = new Date()
    for (const id of await dueBetween(seen, now)) {
      const { sectionId, authorIds, topicIds } = await placesOf(id)
      store.drop([`article:${id}`, 'front', 'sitemap', ...(sectionId ? [`section:${sectionId}`] : []), ...authorIds.map((a) => `author:${a}`), ...topicIds.map((t) => `topic:${t}`)])
      store.drop(['latest'], 'soft')
    }
    seen = now
    if (now.getTime() - counted >= minute) await count(now)
    const due = await nextDue(now)
    return again(Math.min(minute, due ? due.getTime() - Date.now() : minute))
  }

  async function count(now: Date): Promise<void> {
    counted = now.getTime()
    for (const page of store.pages.values()) collect(page, left)
    const counts = new Map(left)
    left.clear()
    await addReads(counts, now)
    if (counts.size > 0) store.drop(['most-read'], 'soft')
  }

  function again(wait: number): void {
    if (stopped) return
    timer = setTimeout(() => {
      tick().catch((error) => {
        logProblem('the clock', error)
        again(minute)
      })
    }, Math.max(1, wait))
    timer.unref()
  }

  again(1)
  return async () => {
    stopped = true
    clearTimeout(timer)
    await count(new Date())
  }
}

/** Moves a page's reads to its article's count. Only the article page itself counts, not its comment pages. */
function collect(page: Page, counts: Map<string, number>): void {
  if (page.reads === 0 || !/^\/articles\/[^/]+$/.test(page.path)) return
  const id = page.tags.find((tag) => tag.startsWith('article:'))?.slice('article:'.length)
  if (id) counts.set(id, (counts.get(id) ?? 0) + page.reads)
  page.reads = 0
}
