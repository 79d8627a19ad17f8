import { type Page, pageStore } from './page-store.ts'
import { logProblem } from './problem.ts'
import { readerHtml } from './reader-html.ts'
import { type Handler, render } from './render.ts'

/** What a public path answers: a page (kept or just made), another address, or a failure that was logged. */
export type Answer = { page: Page } | { moved: string } | { failed: true }

export type Lookup = (path: string) => Promise<{ moved: string } | 'gone' | 'unknown'>

/** Pages that stand for an answer other than 200. (Next's own 404 is an empty shell that needs a script.) */
const standIns: Record<string, number> = { '/gone': 410, '/missing': 404 }

/** That of a withdrawn article says why: it has a page of its own, `/gone/SLUG`. */
function standInFor(path: string): number | undefined {
  return path.startsWith('/gone/') ? 410 : standIns[path]
}

/** Before a page that could not be made anew is tried again, in milliseconds. */
const patience = 1000

/**
 * Gets public pages rendered: each path once at a time however many ask, again where a change overtook the render.
 * `lookup` tells what became of an address without a page.
 */
export class Kept {
  private readonly underWay = new Map<string, Promise<Answer>>()
  private readonly handler: Handler
  private readonly host: string
  private readonly lookup: Lookup
  constructor(handler: Handler, host: string, lookup: Lookup) {
    this.handler = handler
    this.host = host
    this.lookup = lookup
  }

  /** The page in the store for a path. One that is stale is given once more, and made anew behind the reader's back. */
  look(path: string): Page | undefined {
    const page = pageStore().get(path)
    if (page?.stale) {
      page.stale = false
      setImmediate(() => void this.renew(page))
    }
    return page
  }

  /** A stale page that could not be made anew is stale again, after a moment. */
  private async renew(page: Page): Promise<void> {
    const answer = await this.make(page.path)
    if ('failed' in answer) setTimeout(() => (page.stale = true), patience).unref()
  }

  /** The answer for a path, from the store where it is there. Never throws. */
  kept(path: string): Promise<Answer> {
    const page = this.look(path)
    return page ? Promise.resolve({ page }) : this.make(path)
  }

  /** The answer for a path that isn't in the store, or is stale there. Never throws. */
  make(path: string): Promise<Answer> {
    let promise = this.underWay.get(path)
    if (!promise) {
      promise = this.renderFresh(path)
        .catch((error): Answer => {
          logProblem(`rendering ${path}`, error)
          return { failed: true }
        })
        .finally(() => this.underWay.delete(path))
      this.underWay.set(path, promise)
    }
    return promise
  }

  private async renderFresh(path: string): Promise<Answer> {
    const store = pageStore()
    for (let attempt = 1; ; attempt++) {
      const since = store.now()
      const { status, headers, body, tags } = await render(this.handler, path, this.host)
      const type = String(headers['content-type'] ?? '')
      if (status >= 500) throw new Error(`Next answered ${status}: ${body.toString('utf8').slice(0, 300)}`)
      if (status >= 300 && status < 400 && headers.location) return { moved: String(headers.location) }
      // What Next's own browser code would fetch: no reader's browser has that.
      if (type.startsWith('text/x-component')) return this.kept('/missing')
      if (status === 404 && !(path in standIns)) {
        const address = await this.lookup(decodeURIComponent(path))
        if (address === 'gone') return this.gone(path)
        return address === 'unknown' ? this.kept('/missing') : address
      }
      const finished = {
        path,
        type,
        body: type.startsWith('text/html') ? Buffer.from(readerHtml(body.toString('utf8'))) : body,
      }
      if (status !== 200) return { page: store.prepare({ ...finished, tags: [] }, status) }
      const page = store.put({ ...finished, tags }, since, standInFor(path) ?? 200)
      if (attempt === 5 || !store.changedSince(since, tags)) return { page }
    }
  }

  private async gone(path: string): Promise<Answer> {
    const slug = /^\/articles\/([^/]+)$/.exec(path)?.[1]
    const told = slug ? await this.kept(`/gone/${slug}`) : null
    return told && 'page' in told && told.page.status === 410 ? told : this.kept('/gone')
  }
}
