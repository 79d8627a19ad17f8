import { pageStore } from './page-store.ts'
import { renderings } from './render.ts'

type Entry = {
  kind: string
  status?: number
  headers?: Record<string, string | string[]>
  postponed?: unknown
}

/**
 * Next's cache handler (docs: incrementalCacheHandlerPath). It keeps nothing: it tells the render under way which tags
 * its page carries, and the front keeps the page. Answering null makes Next render whenever the front asks.
 */
export default class CacheHandler {
  async get(): Promise<null> {
    return null
  }

  async set(_key: string, entry: Entry | null): Promise<void> {
    const rendering = renderings().getStore()
    if (!rendering || !entry || (entry.kind !== 'APP_PAGE' && entry.kind !== 'APP_ROUTE')) return
    if (entry.postponed || (entry.status ?? 200) !== 200) return
    const tags = entry.headers?.['x-next-cache-tags']
    rendering.tags = [tags ?? []]
      .flat()
      .flatMap((list) => list.split(','))
      .filter((tag) => tag && !tag.startsWith('_N_T_'))
  }

  /** Next's own calls to drop tags end in the same store. */
  async revalidateTag(tags: string | string[], durations?: { expire?: number }): Promise<void> {
    pageStore().drop([tags].flat(), durations?.expire ? 'soft' : 'hard')
  }

  resetRequestCache(): void {}
}
