import { closedBetween, dueBetween, nextDue, placesOf } from '#db/articles.ts'
import { addReads, mostRead } from '#db/reads.ts'
import { mostReadLength, mostReadSince } from '#domain/front.ts'
import { newsFor } from '#domain/sitemaps.ts'
import { alarm } from './alarm.ts'
import { drop } from './changes.ts'
import { type Page, pageStore } from './page-store.ts'
import { logProblem } from './problem.ts'
import { articleOf, tag, tagsOf } from './tags.ts'

const minute = 60_000
/** The clock looks this often at least: somebody may have set a moment that comes before the one it waits for. */
const nap = 5_000

/**
 * Does what falls due: lets scheduled articles appear on the pages they touch at their minute and the comments of
 * others close, takes those that are no news any more off the news sitemap, and writes down once a minute how often articles were read. It sleeps until the next due moment; who changes one rings its alarm. What fell
 * due while it slept, or the machine did, is done once when it wakes. `remake` makes a page anew: those that show what is
 * read most, at once, so that no reader gets one the next reader won't. Gives the function that stops it: when what it is
 * doing is done, after a last count.
 */
export function startClock(remake: (path: string) => unknown = () => {}): () => Promise<void> {
  const store = pageStore()
  let seen = new Date()
  let counted = Date.now()
  let known = ''
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let working: Promise<void> | null = null
  let rung = false
  const left = new Map<string, number>()
  store.onLeave = (page) => collect(page, left)

  async function tick(): Promise<void> {
    const now = new Date()
    for (const id of await dueBetween(seen, now)) {
      const places = await placesOf(id)
      // A page outside any section stands in the footer of every page.
      drop(places.sectionId ? [...tagsOf(places), tag.latest] : [tag.site])
    }
    for (const id of await closedBetween(seen, now)) drop([tag.article(id)])
    const [newsThen, newsNow] = [seen, now].map((at) => new Date(at.getTime() - newsFor))
    if ((await dueBetween(newsThen!, newsNow!)).length > 0) drop([tag.news])
    seen = now
    if (now.getTime() - counted >= minute) await count(now)
    const due = await nextDue(now)
    return again(Math.min(nap, due ? due.getTime() - Date.now() : nap))
  }

  async function count(now: Date): Promise<void> {
    counted = now.getTime()
    for (const page of store.pages.values()) collect(page, left)
    const counts = new Map(left)
    left.clear()
    try {
      await addReads(counts, now)
    } catch (error) {
      // They are counted the next time.
      for (const [id, reads] of counts) left.set(id, (left.get(id) ?? 0) + reads)
      throw error
    }
    const most = (await mostRead(mostReadSince(now), mostReadLength)).join()
    if (most !== known && !stopped) for (const path of drop([tag.mostRead])) await remake(path)
    known = most
  }

  function again(wait: number): void {
    if (stopped) return
    clearTimeout(timer)
    timer = setTimeout(look, Math.max(1, wait))
    timer.unref()
  }

  async function run(): Promise<void> {
    try {
      await tick()
    } catch (error) {
      logProblem('the clock', error)
      again(minute)
    }
  }

  function look(): void {
    working = run().finally(() => {
      working = null
      if (rung) again(1)
      rung = false
    })
  }

  alarm().ring = () => {
    if (working) rung = true
    else again(1)
  }
  again(1)
  return async () => {
    stopped = true
    alarm().ring = () => {}
    clearTimeout(timer)
    await working
    await count(new Date())
  }
}

/** Moves a page's reads to its article's count. Only the article page itself counts, not its comment pages. */
function collect(page: Page, counts: Map<string, number>): void {
  if (page.reads === 0 || !/^\/articles\/[^/]+$/.test(page.path)) return
  const id = articleOf(page.tags)
  if (id) counts.set(id, (counts.get(id) ?? 0) + page.reads)
  page.reads = 0
}
