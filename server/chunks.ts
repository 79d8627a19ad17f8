import type { ServerResponse } from 'node:http'

/** What `write` or `end` of an answer was given, as bytes; nothing where it was a callback alone. */
export function bytesOf(chunk: unknown, encoding: unknown): Buffer[] {
  if (!chunk || typeof chunk === 'function') return []
  if (typeof chunk !== 'string') return [Buffer.from(chunk as Uint8Array)]
  return [Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')]
}

/** The callback among what they were given. */
export function callbackOf(given: unknown[]): (() => void) | undefined {
  return given.find((one) => typeof one === 'function') as (() => void) | undefined
}

/** A `writeHead` that only notes the status and the headers, so that both can still be changed. */
export function noteHead(response: ServerResponse): ServerResponse['writeHead'] {
  return ((status: number, ...rest: unknown[]) => {
    response.statusCode = status
    const headers = rest.find((one) => typeof one === 'object' && one !== null && !Array.isArray(one))
    for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value)
    return response
  }) as ServerResponse['writeHead']
}
