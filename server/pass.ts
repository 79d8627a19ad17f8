import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Door } from './doors.ts'
import { encodingFor } from './encodings.ts'
import { policyFor } from './policy.ts'
import { readerHtml } from './reader-html.ts'
import type { Handler } from './render.ts'

/**
 * Passes a request on to Next, as it is. What comes back for a reader goes through the same script-dropping step as
 * stored pages; the desk's pages are left alone.
 */
export async function passToNext(handler: Handler, request: IncomingMessage, response: ServerResponse, door: Door): Promise<void> {
  response.setHeader('Cache-Control', 'private, no-store')
  if (door !== 'desk') holdBack(request, response)
  await handler(request, response)
}

/** Collects an HTML answer until its end, then sends the readers' form of it. Other answers go out as they come. */
function holdBack(request: IncomingMessage, response: ServerResponse): void {
  const { write, end, writeHead, flushHeaders } = response
  const chunks: Buffer[] = []
  let isHtml: boolean | null = null
  const decide = () => (isHtml ??= String(response.getHeader('content-type') ?? '').startsWith('text/html'))
  const take = (chunk: unknown, encoding: unknown) => {
    if (chunk && typeof chunk !== 'function')
      chunks.push(typeof chunk === 'string' ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8') : Buffer.from(chunk as Uint8Array))
  }
  const callback = (args: unknown[]) => args.find((arg) => typeof arg === 'function') as (() => void) | undefined

  response.writeHead = ((status: number, ...rest: unknown[]) => {
    response.statusCode = status
    const headers = rest.find((r) => typeof r === 'object' && r !== null && !Array.isArray(r))
    if (headers) for (const [name, value] of Object.entries(headers)) response.setHeader(name, value as string)
    return response
  }) as typeof writeHead
  response.flushHeaders = () => {
    if (!decide()) flushHeaders.call(response)
  }
  response.write = ((...args: unknown[]) => {
    if (!decide()) return write.apply(response, args as Parameters<typeof write>)
    take(args[0], args[1])
    callback(args)?.()
    return true
  }) as typeof write
  response.end = ((...args: unknown[]) => {
    Object.assign(response, { write, end, writeHead, flushHeaders })
    if (!decide()) return end.apply(response, args as Parameters<typeof end>)
    take(args[0], args[1])
    const html = readerHtml(Buffer.concat(chunks).toString('utf8'))
    const encoding = encodingFor(request.headers['accept-encoding'] as string | undefined)
    response.setHeader('Content-Security-Policy', policyFor(html))
    response.setHeader('Cache-Control', 'private, no-store')
    response.setHeader('Vary', 'Accept-Encoding')
    if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
    const body =
      encoding === 'br'
        ? brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
        : encoding === 'gzip'
          ? gzipSync(html)
          : Buffer.from(html)
    response.removeHeader('Transfer-Encoding')
    response.setHeader('Content-Length', body.length)
    return end.call(response, request.method === 'HEAD' ? undefined : body, callback(args) as () => void)
  }) as typeof end
}
