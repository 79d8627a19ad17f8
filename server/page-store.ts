import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { env } from '#env.ts'
import { compressDensely, compressQuickly, type Encoding } from './encodings.ts'
import type { Head } from './head.ts'
import { once } from './once.ts'
import { policyFor } from './policy.ts'
import { logProblem } from './problem.ts'

/** Milliseconds a page must have been there before it is made denser. */
const settled = 250

/** What a renderer hands over: the finished page, with the tags of everything it shows. */
export type Finished = { path: string; type: string; body: Buffer; tags: string[] }

/** A finished page in memory. The uncompressed form is made on demand: hardly anybody asks for it. */
export type Page = {
  path: string
  status: number
  type: string
  tags: string[]
  /** Without quotes; each encoding adds its own ending. */
  etag: string
  policy: string | null
  gzip: Buffer
  br: Buffer
  /** To be rendered again behind the next reader's back. */
  stale: boolean
  /** Looked at since the store last made room. */
  used: boolean
  reads: number
  /** The uncompressed form while somebody is being sent it. */
  whole: WeakRef<Buffer> | null
  /** Heads of its answers, by encoding; `304 br` is of those who know the page. Whoever answers fills them in. */
  heads: Partial<Record<Encoding | `304 ${Encoding}`, Head>>
}

/** hard: gone, the next read waits for the new page. soft: served once more while the new one is rendered. */
export type Drop = 'hard' | 'soft'

export class PageStore {
  readonly pages = new Map<string, Page>()
  private readonly byTag = new Map<string, Set<string>>()
  private readonly drops: { moment: number; tags: Pick<Set<string>, 'has'>; how: Drop }[] = []
  private moment = 0
  private readonly waiting: { page: Page; from: number }[] = []
  private compressing = false
  /** Bytes held, of at most `limit`. */
  bytes = 0
  /** Called with a page that leaves the store, so that its reads aren't lost. */
  onLeave: (page: Page) => void = () => {}

  readonly limit: number
  private readonly compress: typeof compressDensely
  constructor(limit: number, compress = compressDensely) {
    this.limit = limit
    this.compress = compress
  }

  /** The page kept for a path, or undefined. */
  get(path: string): Page | undefined {
    const page = this.pages.get(path)
    if (page) page.used = true
    return page
  }

  /** A mark in the order of changes: take one before a render begins, give it to `put`. */
  now(): number {
    return this.moment
  }

  /** Whether one of these tags was dropped after `since`: what was rendered meanwhile may be out of date. */
  changedSince(since: number, tags: readonly string[], how: Drop = 'hard'): boolean {
    // What was dropped first after `since` is forgotten: it may have been one of them.
    if ((this.drops[0]?.moment ?? 0) > since + 1) return true
    return this.drops.some(
      (drop) => drop.moment > since && drop.how === how && tags.some((tag) => drop.tags.has(tag)),
    )
  }

  /**
   * Keeps a finished page. Nothing is kept (but given back) where one of its tags was dropped since `since`; where that
   * was done softly, the page is stale from the beginning.
   */
  put(finished: Finished, since: number, status = 200): Page {
    const page = this.prepare(finished, status)
    if (this.changedSince(since, page.tags)) return page
    page.stale = this.changedSince(since, page.tags, 'soft')
    this.remove(this.pages.get(page.path))
    this.pages.set(page.path, page)
    for (const tag of page.tags) {
      const paths = this.byTag.get(tag) ?? new Set()
      this.byTag.set(tag, paths.add(page.path))
    }
    this.bytes += sizeOf(page)
    this.makeRoom(page)
    this.compressLater(page)
    return page
  }

  /** Makes a page without keeping it. */
  prepare({ path, type, body, tags }: Finished, status = 200): Page {
    const isHtml = type.startsWith('text/html')
    return {
      path,
      status,
      type,
      tags,
      etag: createHash('sha256').update(body).digest('base64url').slice(0, 20),
      policy: isHtml ? policyFor(body.toString('utf8')) : null,
      ...compressQuickly(body),
      stale: false,
      used: false,
      reads: 0,
      whole: null,
      heads: {},
    }
  }

  /** Drops every page that carries one of the tags. Gives the paths of these pages. */
  drop(tags: readonly string[], how: Drop = 'hard'): string[] {
    const dropped: string[] = []
    if (tags.length > 0) this.remember(new Set(tags), how)
    for (const tag of tags) {
      for (const path of [...(this.byTag.get(tag) ?? [])]) {
        const page = this.pages.get(path)!
        dropped.push(path)
        if (how === 'hard') this.remove(page)
        else page.stale = true
      }
    }
    return dropped
  }

  /** Forgets everything. */
  clear(): void {
    for (const page of [...this.pages.values()]) this.remove(page)
    this.remember({ has: () => true }, 'hard')
  }

  /** Writes down what was dropped; the last thousand are enough for all but the slowest renders. */
  private remember(tags: Pick<Set<string>, 'has'>, how: Drop): void {
    this.drops.push({ moment: ++this.moment, tags, how })
    if (this.drops.length > 1000) this.drops.shift()
  }

  private remove(page: Page | undefined): void {
    if (!page || !this.pages.delete(page.path)) return
    for (const tag of page.tags) {
      const paths = this.byTag.get(tag)
      paths?.delete(page.path)
      if (paths?.size === 0) this.byTag.delete(tag)
    }
    this.bytes -= sizeOf(page)
    this.onLeave(page)
  }

  /**
   * Least recently used out first, by the second-chance rule: a look at a page costs a flag, not a move. The page that
   * just came stays.
   */
  private makeRoom(newest: Page): void {
    while (this.bytes > this.limit && this.pages.size > 1) {
      const [path, page] = this.pages.entries().next().value!
      if (page.used || page === newest) {
        page.used = false
        this.pages.delete(path)
        this.pages.set(path, page)
      } else this.remove(page)
    }
  }

  /**
   * Makes the brotli form denser when there is time: it is what most readers are sent. A page has to stay for a moment
   * first: that of a lively discussion is dropped again before it would pay.
   */
  private compressLater(page: Page): void {
    if (this.waiting.length > 2000) return
    this.waiting.push({ page, from: performance.now() + settled })
    if (!this.compressing) void this.compressWaiting()
  }

  private async compressWaiting(): Promise<void> {
    this.compressing = true
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
      const { page, from } = next
      const wait = from - performance.now()
      if (wait > 0) await pause(wait, undefined, { ref: false })
      if (this.pages.get(page.path) !== page) continue
      try {
        const br = await this.compress(identityOf(page))
        if (this.pages.get(page.path) !== page) continue
        this.bytes += br.length - page.br.length
        page.br = br
        page.heads = {}
      } catch (error) {
        // The page stays as it was made at first: a little larger.
        logProblem(`compressing ${page.path}`, error)
      }
    }
    this.compressing = false
  }
}

/**
 * What a page takes of the store's bytes. Its bookkeeping (names, tags, heads, and what the collector leaves lying) is
 * counted by what a full store was seen to take.
 */
function sizeOf(page: Page): number {
  return page.gzip.length + page.br.length + 3500 + page.path.length * 2
}

/** The uncompressed bytes of a page: the same ones for all who ask at the same time. */
export function identityOf(page: Page): Buffer {
  let whole = page.whole?.deref()
  if (!whole) {
    whole = gunzipSync(page.gzip)
    page.whole = new WeakRef(whole)
  }
  return whole
}

/** The page store of this process. */
export function pageStore(): PageStore {
  return once('page-store', () => new PageStore(env.PAGE_STORE_MB * 1024 * 1024))
}
