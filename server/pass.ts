import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { pathHeader } from '#domain/own-headers.ts'
import { bytesOf, callbackOf, noteHead } from './chunks.ts'
import type { Door } from './doors.ts'
import { encodingFor } from './encodings.ts'
import { deskPolicy, policyFor } from './policy.ts'
import { readerHtml } from './reader-html.ts'
import type { Handler } from './render.ts'

/**
 * Passes a request on to Next, as it is. What comes back for a reader goes through the same script-dropping step as
 * stored pages; the desk's pages keep their scripts, which a nonce of this one answer lets run. `instead` answers
 * where Next has words of its own that are none for readers.
 */
export async function passToNext(
  handler: Handler,
  request: IncomingMessage,
  response: ServerResponse,
  door: Door,
  instead: Instead,
): Promise<void> {
  response.setHeader('Cache-Control', 'private, no-store')
  delete request.headers['content-security-policy']
  if (door === 'desk') {
    const nonce = randomBytes(16).toString('base64url')
    request.headers['content-security-policy'] = deskPolicy(nonce)
    request.headers[pathHeader] = request.url!.replace(/[?&]_rsc=[^&]*/, '')
    response.setHeader('X-Robots-Tag', 'noindex')
    holdBack(request, response, instead, (html) => ({ html, policy: deskPolicy(nonce, html) }))
  } else holdBack(request, response, instead, forReaders)
  await handler(request, response)
}

/** No such page; no such form. */
type Instead = { missing: () => Promise<void>; unknownForm: () => Promise<void> }

/** With this header Next says that it knows no action of that name. */
const actionMissing = 'x-nextjs-action-not-found'

type Finished = { html: string; policy: string }

function forReaders(rendered: string): Finished {
  const html = readerHtml(rendered)
  return { html, policy: policyFor(html) }
}

/** Collects an HTML answer until its end, then sends what `finish` makes of it. Other answers go out as they come. */
function holdBack(
  request: IncomingMessage,
  response: ServerResponse,
  instead: Instead,
  finish: (html: string) => Finished,
): void {
  const { write, end, writeHead, flushHeaders } = response
  const chunks: Buffer[] = []
  let isHtml: boolean | null = null
  const saysHtml = () => String(response.getHeader('content-type') ?? '').startsWith('text/html')
  // What an address of the API says of itself is no page, and stays as it is.
  const isMissing = () =>
    response.statusCode === 404 &&
    request.headers.rsc === undefined &&
    (saysHtml() || !request.url!.startsWith('/api/'))
  // A form of another build, or of no page at all. A script that called an action knows the header.
  const isUnknown = () => response.hasHeader(actionMissing) && request.headers['next-action'] === undefined
  const decide = () => {
    if (isHtml !== null) return isHtml
    // Next has words of its own for this; what is for one person is said in one way.
    response.setHeader('Cache-Control', 'private, no-store')
    isHtml = isMissing() || isUnknown() || saysHtml()
    return isHtml
  }
  response.writeHead = noteHead(response)
  // Node writes the head through `writeHead`: what goes out as it comes needs all of its own functions back.
  const letGo = () => Object.assign(response, { write, end, writeHead, flushHeaders })
  response.flushHeaders = () => {
    if (!decide()) letGo().flushHeaders()
  }
  response.write = ((...args: unknown[]) => {
    if (!decide()) return letGo().write(...(args as Parameters<typeof write>))
    chunks.push(...bytesOf(args[0], args[1]))
    callbackOf(args)?.()
    return true
  }) as typeof write
  response.end = ((...args: unknown[]) => {
    letGo()
    if (!decide()) return end.apply(response, args as Parameters<typeof end>)
    const answer = isUnknown() ? instead.unknownForm : isMissing() ? instead.missing : null
    if (answer) {
      // Of Next's own answer nothing stays, nor the fonts it would have had fetched for it.
      for (const name of ['Transfer-Encoding', 'Link', actionMissing]) response.removeHeader(name)
      void answer()
      return response
    }
    chunks.push(...bytesOf(args[0], args[1]))
    const { html, policy } = finish(Buffer.concat(chunks).toString('utf8'))
    const encoding = encodingFor(request.headers['accept-encoding'] as string | undefined)
    response.setHeader('Content-Security-Policy', policy)
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
    const done = callbackOf(args)
    if (done) response.once('finish', done)
    return end.call(response, request.method === 'HEAD' ? '' : body, 'utf8')
  }) as typeof end
}
