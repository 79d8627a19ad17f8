import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { compressDensely, type Encoding } from './encodings.ts'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
}
const compressible = /^(text\/|application\/(json|manifest)|image\/svg)/

export type Asset = {
  type: string
  immutable: boolean
  body: Buffer
  /** The brotli and gzip forms, made when first asked for. */
  packed: Partial<Record<Encoding, Promise<Buffer>>>
  etag: string
}

/** What the build and `public/` hold, read into memory at the start: a few hundred kilobytes. */
export function loadAssets(root: string): Map<string, Asset> {
  const assets = new Map<string, Asset>()
  const add = (folder: string, at: string, immutable: (path: string) => boolean) => {
    if (!existsSync(folder)) return
    for (const name of readdirSync(folder, { recursive: true }) as string[]) {
      const file = join(folder, name)
      const type = types[extname(name)]
      if (!type || !statSync(file).isFile()) continue
      const path = `${at}/${name.replaceAll('\\', '/')}`
      const body = readFileSync(file)
      assets.set(path, {
        type,
        body,
        immutable: immutable(path),
        packed: {},
        etag: `"${body.length.toString(36)}-${statSync(file).mtimeMs.toString(36)}"`,
      })
    }
  }
  add(join(root, '.next/static'), '/_next/static', () => true)
  add(join(root, 'public'), '', (path) => /^\/(islands|fonts)\//.test(path))
  return assets
}

/** The bytes of an asset in an encoding; those that don't shrink are given as they are. */
export async function packedAsset(
  asset: Asset,
  encoding: Encoding,
): Promise<{ encoding: Encoding; body: Buffer }> {
  if (encoding === 'identity' || !compressible.test(asset.type))
    return { encoding: 'identity', body: asset.body }
  asset.packed[encoding] ??= encoding === 'br' ? compressDensely(asset.body) : gzipDensely(asset.body)
  return { encoding, body: await asset.packed[encoding] }
}

async function gzipDensely(body: Buffer): Promise<Buffer> {
  const { gzipSync } = await import('node:zlib')
  return gzipSync(body, { level: 9 })
}

/** The content type of a file by its ending, or null for one that isn't served. */
export function typeOf(path: string): string | null {
  return types[extname(path)] ?? null
}
