import { brotliCompress, brotliCompressSync, constants, gzipSync } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

const known = new Map<string, Encoding>()

/** The best encoding a reader accepts (RFC 9110, section 12.5.3): brotli, else gzip, else none. */
export function encodingFor(accept: string | undefined): Encoding {
  if (!accept) return 'identity'
  let found = known.get(accept)
  if (!found) {
    const weights = new Map(
      accept.split(',').map((part) => {
        const [name, ...parameters] = part
          .trim()
          .toLowerCase()
          .split(/\s*;\s*/)
        const q = parameters.find((p) => p.startsWith('q='))
        return [name!, q ? Number(q.slice(2)) || 0 : 1] as const
      }),
    )
    const takes = (name: string) => (weights.get(name) ?? weights.get('*') ?? 0) > 0
    found = takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity'
    if (known.size > 1000) known.clear()
    known.set(accept, found)
  }
  return found
}

const quick = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
}
const dense = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
}

/** Compressed at once, in a millisecond or two for a page. */
export function compressQuickly(bytes: Buffer): { br: Buffer; gzip: Buffer } {
  return { br: brotliCompressSync(bytes, quick), gzip: gzipSync(bytes, { level: 6 }) }
}

/** Brotli at its densest, off the main thread: about a sixth smaller, some tens of milliseconds. */
export function compressDensely(bytes: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) =>
    brotliCompress(bytes, dense, (error, result) => (error ? reject(error) : resolve(result))),
  )
}
