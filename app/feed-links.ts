/** What a page's head says of the feeds at `base` (`''`, `/sections/world`, …). */
export function feedLinks(base: string): Record<string, { url: string; title: string }[]> {
  return {
    'application/rss+xml': [{ url: `${base}/feed.xml`, title: 'RSS' }],
    'application/atom+xml': [{ url: `${base}/atom.xml`, title: 'Atom' }],
    'application/feed+json': [{ url: `${base}/feed.json`, title: 'JSON Feed' }],
  }
}
