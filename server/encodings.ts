import { type BrotliOptions, brotliCompress, brotliCompressSync, constants, gzipSync } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

const known = new Map<string, Encoding>()

/** The best encoding a reader accepts (RFC 9110, section 12.5.3): brotli, else gzip, else none. */
export function encodingFor(accept: string | undefined): Encoding {
  // Nobody's browser says so much.
  if (!accept || accept.length > 200) return 'identity'
  let found = known.get(accept)
  if (!found) {
    const weights = new Map(
      accept.split(',').map((part) => {
        const [name, ...parameters] = part
          .toLowerCase()
          .split(';')
          .map((piece) => piece.trim())
        const q = parameters.find((p) => p.startsWith('q='))
        return [name!, q ? Number(q.slice(2)) || 0 : 1] as const
      }),
    )
    const takes = (name: string) => (weights.get(name) ?? weights.get('*') ?? 0) > 0
    found = takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity'
    if (known.size > 1000) known.clear()
    // A copy: what was given may be a part of a whole request, which would stay with it.
    known.set(Buffer.from(accept, 'latin1').toString('latin1'), found)
  }
  return found
}

/** What brotli is told: its window no wider than the page, so that it takes hundreds of kilobytes to work, not many megabytes. */
function brotli(bytes: Buffer, quality: number): BrotliOptions {
  const window = Math.ceil(Math.log2(bytes.length + 16))
  return {
    chunkSize: 16 * 1024,
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_LGWIN]: Math.min(Math.max(window, 16), constants.BROTLI_MAX_WINDOW_BITS),
    },
  }
}

/** Compressed at once, in a millisecond or two for a page. */
export function compressQuickly(bytes: Buffer): { br: Buffer; gzip: Buffer } {
  return {
    br: alone(brotliCompressSync(bytes, brotli(bytes, 5))),
    gzip: alone(gzipSync(bytes, { level: 6, chunkSize: 16 * 1024 })),
  }
}

/** Brotli at its densest, off the main thread: about a sixth smaller, some tens of milliseconds. */
export function compressDensely(bytes: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) =>
    brotliCompress(bytes, brotli(bytes, 11), (error, result) =>
      error ? reject(error) : resolve(alone(result)),
    ),
  )
}

/**
 * The bytes in memory of their own. What zlib gives is a part of its 64 kB of working space, which would stay as long as
 * they do: six times a page.
 */
function alone(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(copy)
  return copy
}
