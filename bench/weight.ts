import { count, type Figure } from './figures.ts'
import { ask, startSite } from './site.ts'

const pages = { front: '/', article: '/articles/sit-down-saltmere', section: '/sections/world' }

/** What a first visit loads before pictures and font: HTML, style sheets, scripts, all with brotli. */
export async function weight(): Promise<Figure[]> {
  const site = await startSite({ DEMO: 'on' })
  try {
    // The denser brotli form is made behind the first answer.
    for (const path of Object.values(pages)) await ask(site.url + path)
    const figures: Figure[] = []
    for (const [name, path] of Object.entries(pages)) {
      const { bytes, requests } = await visit(site.url, path)
      const isArticle = name === 'article'
      figures.push({
        what: `First visit of the ${name}: bytes in requests`,
        value: `${count(bytes)} in ${requests}`,
        goal: isArticle ? 'at most 20,000 in 4' : '',
        met: isArticle ? bytes <= 20_000 && requests <= 4 : null,
      })
    }
    return figures
  } finally {
    await site.end()
  }
}

async function visit(base: string, path: string): Promise<{ bytes: number; requests: number }> {
  const html = (await ask(base + path)).body.toString('utf8')
  const parts = [
    ...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g),
    ...html.matchAll(/<link[^>]*href="([^"]+)"[^>]*rel="stylesheet"/g),
    ...html.matchAll(/<script[^>]*src="([^"]+)"/g),
  ].map(([, address]) => address!)
  const loaded = [path, ...new Set(parts)]
  let bytes = 0
  for (const part of loaded) bytes += (await ask(base + part, { 'accept-encoding': 'br' })).body.length
  return { bytes, requests: loaded.length }
}
