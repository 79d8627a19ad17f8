/**
 * Next's cache handler (docs: incrementalCacheHandlerPath). It keeps nothing and knows nothing: the page store in front of
 * Next is the only cache.
 */
export default class CacheHandler {
  async get(): Promise<null> {
    return null
  }

  async set(): Promise<void> {}
  async revalidateTag(): Promise<void> {}
  resetRequestCache(): void {}
}
