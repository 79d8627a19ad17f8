import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { readSite } from '#cache.ts'
import { Accent } from '#components/page/Accent.tsx'
import { serifFont } from '#components/page/serif.ts'
import { direction, Site } from '#domain/site.ts'
import { env } from '#env.ts'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await readSite()
  return {
    metadataBase: new URL(env.SITE_URL),
    title: { default: site.name, template: `%s – ${site.name}` },
    description: site.tagline || `News from ${site.name}`,
    applicationName: site.name,
    manifest: '/manifest.webmanifest',
    icons: {
      icon: [
        { url: '/favicon.ico', sizes: '32x32' },
        { url: '/icons/icon.svg', type: 'image/svg+xml' },
      ],
      apple: '/icons/apple-touch-icon.png',
    },
    openGraph: { siteName: site.name, locale: site.language.replace('-', '_'), images: ['/icons/share.png'] },
    twitter: { card: 'summary_large_image' },
  }
}

const plain = Site.parse({})

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf8' },
    { media: '(prefers-color-scheme: dark)', color: '#121418' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { site } = await readSite()
  const ownAccent = site.accent !== plain.accent || site.accentDark !== plain.accentDark
  return (
    <html lang={site.language} dir={direction(site.language)} data-zone={site.timeZone}>
      <head>
        <link rel="preload" href={serifFont} as="font" type="font/woff2" crossOrigin="anonymous" />
        {ownAccent && <Accent light={site.accent} dark={site.accentDark} />}
        <script type="module" src={process.env.ISLANDS} />
      </head>
      <body>{children}</body>
    </html>
  )
}
