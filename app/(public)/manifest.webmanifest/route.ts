import { readSite } from '#cache.ts'
import { direction } from '#domain/site.ts'

export async function GET() {
  const { site } = await readSite()
  const manifest = {
    name: site.name,
    short_name: site.name,
    description: site.tagline || undefined,
    lang: site.language,
    dir: direction(site.language),
    start_url: '/',
    display: 'minimal-ui',
    background_color: '#fbfaf8',
    theme_color: '#fbfaf8',
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } })
}
