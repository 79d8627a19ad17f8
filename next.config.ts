import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from 'next/constants.js'
import { buildIslands } from './islands/build.ts'

export default function config(phase: string): NextConfig {
  // The islands' file name is known to the pages at build time; a running server has them built already.
  const building = phase === PHASE_PRODUCTION_BUILD || phase === PHASE_DEVELOPMENT_SERVER
  const islands = building ? buildIslands('public/islands', { dev: phase === PHASE_DEVELOPMENT_SERVER }) : ''
  return {
    // The same of the same sources, on every machine: bin/build.mjs names it.
    generateBuildId: () => process.env.BUILD_ID || null,
    cacheComponents: true,
    partialPrefetching: true,
    // The page store is the only cache: see ARCHITECTURE.md.
    cacheMaxMemorySize: 0,
    cacheHandler: new URL('./server/cache-handler.ts', import.meta.url).pathname,
    compress: false,
    poweredByHeader: false,
    generateEtags: false,
    reactStrictMode: true,
    devIndicators: false,
    serverExternalPackages: ['better-sqlite3', 'pg', 'sharp'],
    env: building ? { ISLANDS: `/islands/${islands}` } : {},
    // The front has refused what is too long before Next sees it: see server/body-limit.ts.
    experimental: {
      cachedNavigations: false,
      serverActions: { bodySizeLimit: '31mb' },
      proxyClientMaxBodySize: '31mb',
    },
    typescript: { ignoreBuildErrors: true },
  }
}
